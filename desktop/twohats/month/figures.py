"""The figures of a month, quarter or year, computed once for the page, the window and other programs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from twohats.business.rules.calendar import Period, fiscal_year_of, month_key, month_of, months_between, week_of
from twohats.business.rules.targets import Pace, pace_as_of
from twohats.month.origin import attributed_of, channel_lines, kind_lines, return_of
from twohats.month.rules import ahead as tomorrow_rules
from twohats.month.rules import answers as hours
from twohats.month.rules import pipeline
from twohats.month.rules.figures import (
    Cohort,
    Forecast,
    Handshake,
    HandshakeLately,
    Marketing,
    MarketingLately,
    MonthAhead,
    MonthFigures,
    Newness,
    Sales,
    SalesLately,
    Tomorrow,
)
from twohats.month.rules.needs import needs_of
from twohats.month.rules.periods import period_before
from twohats.month.rules.pipeline import OpenDeal
from twohats.month.rules.reckoning import Share, divide, median_of, months_later
from twohats.month.store import ahead, hall, leads, money
from twohats.month.store import pipeline as deals
from twohats.month.store.adjustments import adjustments
from twohats.month.store.frame import Frame, frame_of
from twohats.month.store.money import Origins, Places
from twohats.sales.rules.forecast import Outlook, StageOdds, chance_of, closing_in, outlook
from twohats.sales.store.forecast import stage_odds
from twohats.stamp import from_stamp
from twohats.storage import history
from twohats.storage.sqlite import Connection

_MONTHS_AHEAD = 12


@dataclass(frozen=True, slots=True)
class _InSight:
    """What the months to come are made of, read once."""

    cohorts: tuple[Cohort, ...]
    ripe: dict[date | None, int]
    open: list[OpenDeal]
    stages: list[StageOdds]


@dataclass(frozen=True, slots=True)
class _Read(_InSight):
    """What several parts of the figures are made of, read once."""

    places: Places
    origins: Origins


def compute(db: Connection, month: Period, as_of: date | None = None, span: str = "month") -> MonthFigures:
    """The figures of a month, or of a fiscal quarter or year as well.

    Args:
        db: a connection that reads every room; nothing is written.
        month: the days.
        as_of: the last day that counts, inclusive; the last of these days if none is given.
        span: how long they are, one of SPANS.

    Raises:
        FileError: the file holds no business.
    """
    frame = frame_of(db, month, as_of)
    read = _read_once(db, frame)
    agreement = hall.agreement(db, frame)
    twelve = money.origins(db, frame.twelve, read.places)
    marketing = _marketing(db, frame, read, twelve, period_before(month, span))
    sales = _sales(db, frame, read, twelve, span)
    handshake = _handshake(db, frame, read, sales.quarter)
    return MonthFigures(
        month=month,
        as_of=frame.as_of,
        quarter=frame.quarter,
        currency=frame.firm.currency,
        working_days=frame.calendar.working_days(month),
        agreement=agreement.id,
        decision_hours=agreement.decision_hours,
        history=history.head(db),
        marketing=marketing,
        handshake=handshake,
        sales=sales,
        adjustments=adjustments(db, frame),
        needs=needs_of(marketing, handshake, sales),
        span=span,
        fiscal_start=frame.calendar.fiscal_start,
    )


def compute_tomorrow(db: Connection, day: date) -> Tomorrow:
    """How far the work reaches after the quarter of a local day, on that day.

    Raises:
        FileError: the file holds no business.
    """
    frame = frame_of(db, month_of(day), day)
    return _tomorrow(db, frame, _in_sight(db, frame))


def compute_return(db: Connection, day: date) -> Fraction | None:
    """What came back of what was spent in the twelve months that end on a local day, as the page of that day says it.

    Raises:
        FileError: the file holds no business.
    """
    frame = frame_of(db, month_of(day), day)
    spend, *_ = leads.spent(db, frame.twelve)
    if frame.firm.margin is None or not spend:
        # Where the money came from takes a second with a million leads.
        return None
    return return_of(attributed_of(money.origins(db, frame.twelve, money.places(db))), spend, frame.firm.margin)


def _read_once(db: Connection, frame: Frame) -> _Read:
    known, sight = money.places(db), _in_sight(db, frame)
    origins = money.origins(db, frame.span, known)
    return _Read(sight.cohorts, sight.ripe, sight.open, sight.stages, places=known, origins=origins)


def _in_sight(db: Connection, frame: Frame) -> _InSight:
    return _InSight(
        cohorts=leads.cohorts(db, frame),
        ripe=leads.ripening(db, frame),
        open=deals.open_deals(db, frame),
        stages=stage_odds(db, frame.as_of),
    )


def _marketing(db: Connection, frame: Frame, read: _Read, twelve: Origins, before: Period) -> Marketing:
    lines = channel_lines(db, frame, read.places, read.origins)
    kinds = kind_lines(lines, money.origins(db, frame.year_ago, read.places))
    spend, spend_later, minutes = leads.spent(db, frame.span)
    spend_twelve, *_ = leads.spent(db, frame.twelve)
    campaigns = leads.campaigns(db, frame)
    budgets = [line.budget for line in campaigns if line.budget is not None]
    attributed, new_leads = attributed_of(read.origins), sum(line.leads for line in lines)
    ready = leads.became_ready(db, frame)
    return Marketing(
        new_leads=new_leads,
        new_leads_before=leads.new_leads(db, before),
        spend=spend,
        spend_later=spend_later,
        budget=sum(budgets) if budgets else None,
        minutes=minutes,
        cost_per_lead=divide(spend, new_leads),
        cost_per_sent=divide(spend, sum(line.sent for line in lines)),
        cost_per_accepted=divide(spend, sum(line.accepted for line in lines)),
        by_channel=lines,
        by_kind=kinds,
        attributed=attributed,
        unattributed=sum(read.origins.revenue.values()) - attributed,
        returned=return_of(attributed, spend, frame.firm.margin),
        attributed_twelve=attributed_of(twelve),
        spend_twelve=spend_twelve,
        returned_twelve=return_of(attributed_of(twelve), spend_twelve, frame.firm.margin),
        campaigns=campaigns,
        without_campaign=sum(read.origins.revenue.values()) - sum(line.revenue for line in campaigns),
        referrers=money.referrers(db, frame.span),
        cohorts=read.cohorts,
        pool=leads.pool(read.ripe, frame.as_of),
        promises=leads.promises(db, frame.span),
        promises_twelve=leads.promises(db, frame.twelve),
        fit=leads.fit(db, frame, read.places),
        undecided=leads.undecided(db, frame.as_of),
        new_leads_year_ago=leads.new_leads(db, frame.year_ago),
        ready=ready,
        cost_per_ready=divide(spend, ready),
        lately=_marketing_lately(db, frame.over_twelve()),
    )


def _marketing_lately(db: Connection, twelve: Frame) -> MarketingLately:
    spend, later, minutes = leads.spent(db, twelve.span)
    came, ready = leads.new_leads(db, twelve.span), leads.became_ready(db, twelve)
    accepted = sum(leads.counts(db, twelve).accepted.values())
    return MarketingLately(
        leads=came,
        ready=ready,
        accepted=accepted,
        spend=spend,
        spend_later=later,
        minutes=minutes,
        cost_per_lead=divide(spend, came),
        cost_per_ready=divide(spend, ready),
        cost_per_accepted=divide(spend, accepted),
    )


def _sales(db: Connection, frame: Frame, read: _Read, twelve_origins: Origins, span: str) -> Sales:
    quarter, year = _pace(db, frame, frame.quarter), _pace(db, frame, _year_of(frame))
    ahead_of_us = _outlook(db, frame, read, span, year if span == "year" else quarter)
    won, lost = (deals.closed(db, frame.span, state) for state in ("won", "lost"))
    twelve = deals.twelve_months(db, frame)
    amounts, to_close = deals.sale_amounts(db, frame.span), deals.days_to_close(db, frame.span)
    won_twelve = sum(one.won for one in twelve)
    return Sales(
        month=_pace(db, frame, frame.month),
        quarter=quarter,
        year=year,
        week=_pace(db, frame, week_of(frame.latest, frame.calendar.week_start)),
        weeks=deals.weeks(db, frame) if span == "month" else deals.months(db, frame),
        won=won,
        lost=lost,
        open=pipeline.summed(read.open, read.stages, frame.as_of),
        forecast=Forecast(ahead_of_us.sure, ahead_of_us.likely, ahead_of_us.best, ahead_of_us.deals, ahead_of_us.open),
        coverage=ahead_of_us.coverage,
        win_rate=Share(won.count, won.count + lost.count),
        win_rate_twelve=Share(won_twelve, won_twelve + sum(one.lost for one in twelve)),
        median_sale=median_of(amounts),
        sales=len(amounts),
        median_days=median_of(to_close),
        days_known=len(to_close),
        newness=read.origins.newness,
        kept=deals.follow_ups_kept(db, frame),
        lost_reasons=deals.lost_reasons(db, frame),
        look_at=pipeline.to_look_at(read.open),
        twelve=twelve,
        last_year=money.revenue(db, frame.year_ago),
        quotes=deals.quotes(db, frame),
        in_hand=deals.in_hand(db, frame),
        next_three=tuple(_months_ahead(db, frame, read, _three_after(frame))),
        cancelled=deals.cancelled(db, frame.span),
        lately=_sales_lately(db, frame.over_twelve(), twelve_origins.newness),
    )


def _year_of(frame: Frame) -> Period:
    return fiscal_year_of(frame.latest, frame.calendar.fiscal_start)


def _outlook(db: Connection, frame: Frame, read: _Read, span: str, pace: Pace) -> Outlook:
    """What the quarter may bring, with what is sold for a day to come; on a year's page, the year."""
    period = _year_of(frame) if span == "year" else frame.quarter
    closing = closing_in(pipeline.prospects(read.open), period, frame.as_of)
    sold = pace.revenue + ahead.sold_ahead(db, frame, period)
    return outlook(sold, pace.target, closing, {stage.id: stage for stage in read.stages})


def _three_after(frame: Frame) -> tuple[Period, ...]:
    """The three months after the one of the last day that counts."""
    return months_between(months_later(frame.latest, 1), months_later(frame.latest, 3))


def _sales_lately(db: Connection, twelve: Frame, newness: Newness) -> SalesLately:
    amounts, to_close = deals.sale_amounts(db, twelve.span), deals.days_to_close(db, twelve.span)
    return SalesLately(
        won=deals.closed(db, twelve.span, "won"),
        lost=deals.closed(db, twelve.span, "lost"),
        quotes_sent=deals.quotes_sent(db, twelve.span),
        quotes_won=deals.quotes_won(db, twelve.span),
        newness=newness,
        median_sale=median_of(amounts),
        sales=len(amounts),
        median_days=median_of(to_close),
        days_known=len(to_close),
        kept=deals.follow_ups_kept(db, twelve),
        cancelled=deals.cancelled(db, twelve.span),
    )


def _pace(db: Connection, frame: Frame, period: Period) -> Pace:
    sold = money.revenue(db, frame.behind(period))
    return pace_as_of(period, sold, frame.targets, frame.calendar, frame.as_of)


def _handshake(db: Connection, frame: Frame, read: _Read, quarter: Pace) -> Handshake:
    calendar, answers = frame.calendar, hall.answers(db, frame)
    queue, fast_lane = hall.queue(db, frame), hall.fast_lane(db, frame)
    return Handshake(
        queue=queue,
        fast_lane=fast_lane,
        acceptance=hours.acceptance(answers),
        decision_time=hours.decision_time(answers, calendar),
        touch_time=hours.touch_time(hall.touches(db, frame), calendar),
        in_time=hours.in_time(answers, calendar),
        clock_kept=hours.clock_kept(answers, calendar, from_stamp(frame.until)),
        returned=sum(hall.returns(db, frame).values()),
        return_rate=hours.return_rate(answers),
        reasons=hours.reasons(answers, hall.returns(db, frame)),
        second_chance=hours.second_chances(answers),
        prediction=hall.prediction(db, frame),
        straight_to_sales=Share(fast_lane, fast_lane + queue.sent),
        sides_skipped=hall.sides_skipped(db, frame),
        hours=hall.hours(db, frame),
        today=quarter.pace_ratio,
        tomorrow=_tomorrow(db, frame, read),
        lately=_handshake_lately(db, frame.over_twelve()),
        imported=hall.imported(db, frame),
    )


def _handshake_lately(db: Connection, twelve: Frame) -> HandshakeLately:
    answers, fast_lane = hall.answers(db, twelve), hall.fast_lane(db, twelve)
    return HandshakeLately(
        acceptance=hours.acceptance(answers),
        in_time=hours.in_time(answers, twelve.calendar),
        clock_kept=hours.clock_kept(answers, twelve.calendar, from_stamp(twelve.until)),
        return_rate=hours.return_rate(answers),
        second_chance=hours.second_chances(answers),
        straight_to_sales=Share(fast_lane, fast_lane + hall.queue(db, twelve).sent),
        sides_skipped=hall.sides_skipped(db, twelve),
    )


def compute_months(db: Connection, day: date, months: Sequence[Period]) -> list[MonthAhead]:
    """What is in sight of months, in order, on a local day.

    Raises:
        FileError: the file holds no business.
    """
    frame = frame_of(db, month_of(day), day)
    return _months_ahead(db, frame, _in_sight(db, frame), months)


def _tomorrow(db: Connection, frame: Frame, read: _InSight) -> Tomorrow:
    first = frame.quarter.after
    months = months_between(first, months_later(first, _MONTHS_AHEAD - 1))
    return tomorrow_rules.tomorrow(_months_ahead(db, frame, read, months), ahead.days_lead_to_sale(db, frame))


def _months_ahead(db: Connection, frame: Frame, read: _InSight, months: Sequence[Period]) -> list[MonthAhead]:
    stages = {stage.id: stage for stage in read.stages}
    a_lead = tomorrow_rules.worth_of_a_lead(read.cohorts, ahead.order_amounts(db, frame.twelve))
    booked = ahead.booked(db, frame, months)
    return [
        tomorrow_rules.month_ahead(
            month,
            frame.targets(month_key(month.first)),
            work,
            _weighted(read.open, month, stages),
            a_lead * sum(count for day, count in read.ripe.items() if day is not None and day in month),
        )
        for month, work in zip(months, booked, strict=True)
    ]


def _weighted(open_deals: list[OpenDeal], month: Period, stages: Mapping[int, StageOdds]) -> Fraction:
    """The live deals expected to close in a month, each × its chance."""
    live = (one for one in pipeline.prospects(open_deals) if not one.asleep)
    expected = [one for one in live if one.expected is not None and one.expected in month]
    return sum((one.amount * chance_of(one, stages) for one in expected), Fraction())
