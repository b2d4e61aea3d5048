"""The figures of a month, computed once for the page, the window and other programs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from twohats.business.rules.calendar import Period, fiscal_year_of, month_key, month_of, months_between, week_of
from twohats.business.rules.targets import Pace, pace_as_of
from twohats.month.rules import ahead as tomorrow_rules
from twohats.month.rules import answers as hours
from twohats.month.rules import pipeline
from twohats.month.rules.figures import (
    KINDS,
    ChannelLine,
    Cohort,
    Forecast,
    Handshake,
    KindLine,
    Marketing,
    MonthAhead,
    MonthFigures,
    Sales,
    Tomorrow,
)
from twohats.month.rules.needs import needs_of
from twohats.month.rules.pipeline import OpenDeal
from twohats.month.rules.reckoning import Share, divide, median_of, months_later
from twohats.month.store import ahead, hall, leads, money
from twohats.month.store import pipeline as deals
from twohats.month.store.adjustments import adjustments
from twohats.month.store.frame import Frame, frame_of
from twohats.month.store.money import Origins, Place, Places
from twohats.sales.rules.forecast import StageOdds, chance_of, closing_in, outlook
from twohats.sales.store.forecast import stage_odds
from twohats.stamp import from_stamp
from twohats.storage import history
from twohats.storage.sqlite import Connection

_MONTHS_AHEAD = 12


@dataclass(frozen=True, slots=True)
class _Read:
    """What several parts of the figures are made of, read once."""

    places: Places
    origins: Origins
    cohorts: tuple[Cohort, ...]
    ripe: dict[date | None, int]
    open: list[OpenDeal]
    stages: list[StageOdds]


def compute(db: Connection, month: Period, as_of: date | None = None) -> MonthFigures:
    """The figures of a month.

    Args:
        db: a connection that reads every room; nothing is written.
        month: the month.
        as_of: the last day that counts, inclusive; the month's last day if none is given.

    Raises:
        FileError: the file holds no business.
    """
    frame = frame_of(db, month, as_of)
    read = _read_once(db, frame)
    agreement = hall.agreement(db, frame)
    marketing = _marketing(db, frame, read)
    sales = _sales(db, frame, read)
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
    )


def compute_tomorrow(db: Connection, day: date) -> Tomorrow:
    """How far the work reaches after the quarter of a local day, on that day.

    Raises:
        FileError: the file holds no business.
    """
    frame = frame_of(db, month_of(day), day)
    return _tomorrow(db, frame, _read_once(db, frame))


def _read_once(db: Connection, frame: Frame) -> _Read:
    known = money.places(db)
    return _Read(
        places=known,
        origins=money.origins(db, frame.span, known),
        cohorts=leads.cohorts(db, frame),
        ripe=leads.ripening(db, frame),
        open=deals.open_deals(db, frame),
        stages=stage_odds(db, frame.as_of),
    )


def _marketing(db: Connection, frame: Frame, read: _Read) -> Marketing:
    lines = _channel_lines(db, frame, read)
    kinds = _kind_lines(lines, money.origins(db, frame.year_ago, read.places))
    spend, spend_later, minutes = leads.spent(db, frame.span)
    twelve, (spend_twelve, *_) = money.origins(db, frame.twelve, read.places), leads.spent(db, frame.twelve)
    campaigns = leads.campaigns(db, frame)
    budgets = [line.budget for line in campaigns if line.budget is not None]
    attributed, new_leads = _attributed(read.origins), sum(line.leads for line in lines)
    before = Period(months_later(frame.month.first, -1), frame.month.first)
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
        returned=_returned(attributed, spend, frame.firm.margin),
        attributed_twelve=_attributed(twelve),
        spend_twelve=spend_twelve,
        returned_twelve=_returned(_attributed(twelve), spend_twelve, frame.firm.margin),
        campaigns=campaigns,
        without_campaign=sum(read.origins.revenue.values()) - sum(line.revenue for line in campaigns),
        referrers=money.referrers(db, frame.span),
        cohorts=read.cohorts,
        pool=leads.pool(read.ripe, frame.as_of),
        promises=leads.promises(db, frame.span),
        promises_twelve=leads.promises(db, frame.twelve),
        fit=leads.fit(db, frame, read.places),
        undecided=leads.undecided(db, frame.as_of),
    )


def _channel_lines(db: Connection, frame: Frame, read: _Read) -> tuple[ChannelLine, ...]:
    """The places with anything in the month, and always the one for what nobody knows; most money first."""
    counts, won = leads.counts(db, frame), money.won_by_place(db, frame.span, read.places)

    def line(place: Place) -> ChannelLine:
        key = None if place == read.places.unattributed else place.id
        return ChannelLine(
            place.name,
            place.kind,
            counts.leads.get(key, 0),
            counts.sent.get(key, 0),
            counts.accepted.get(key, 0),
            won=won.get(place, 0),
            revenue=read.origins.revenue.get(place, 0),
            first_touch=read.origins.first_touch.get(place, 0),
            spend=counts.spend.get(key, 0),
        )

    every = {*read.places.by_id.values(), read.places.repeat}
    lines = [line(place) for place in sorted(every, key=lambda place: (place.name, place.id))]
    empty = [ChannelLine(one.name, one.kind) for one in lines]
    alive = [one for one, nothing in zip(lines, empty, strict=True) if one != nothing]
    return (*sorted(alive, key=lambda one: (-one.revenue, -one.leads)), line(read.places.unattributed))


def _kind_of(kind: str) -> str:
    """The kind a line is counted under: what is unknown is not attributed."""
    return kind if kind in KINDS else "unattributed"


def _kind_lines(lines: tuple[ChannelLine, ...], year_ago: Origins) -> tuple[KindLine, ...]:
    def line(kind: str) -> KindLine:
        mine = [one for one in lines if _kind_of(one.kind) == kind]
        return KindLine(
            kind,
            leads=sum(one.leads for one in mine),
            sent=sum(one.sent for one in mine),
            accepted=sum(one.accepted for one in mine),
            won=sum(one.won for one in mine),
            revenue=sum(one.revenue for one in mine),
            first_touch=sum(one.first_touch for one in mine),
            spend=sum(one.spend for one in mine),
            last_year=sum(sold for place, sold in year_ago.revenue.items() if _kind_of(place.kind) == kind),
        )

    return tuple(map(line, KINDS))


def _attributed(origins: Origins) -> int:
    return sum(sold for place, sold in origins.revenue.items() if _kind_of(place.kind) != "unattributed")


def _returned(attributed: int, cost: int, margin: int | None) -> Fraction | None:
    """Return on what was spent = (attributed × margin − cost) ÷ cost; the margin in percent. None on no cost."""
    return (Fraction(attributed * margin, 100) - cost) / cost if margin is not None and cost > 0 else None


def _sales(db: Connection, frame: Frame, read: _Read) -> Sales:
    quarter = _pace(db, frame, frame.quarter)
    won, lost = (deals.closed(db, frame.span, state) for state in ("won", "lost"))
    twelve = deals.twelve_months(db, frame)
    closing = closing_in(pipeline.prospects(read.open), frame.quarter, frame.as_of)
    stages = {stage.id: stage for stage in read.stages}
    ahead_of_us = outlook(quarter.revenue, quarter.target, closing, stages)
    amounts, to_close = deals.sale_amounts(db, frame.span), deals.days_to_close(db, frame.span)
    won_twelve = sum(one.won for one in twelve)
    return Sales(
        month=_pace(db, frame, frame.month),
        quarter=quarter,
        year=_pace(db, frame, fiscal_year_of(frame.month.first, frame.calendar.fiscal_start)),
        week=_pace(db, frame, week_of(min(frame.as_of, frame.month.last), frame.calendar.week_start)),
        weeks=deals.weeks(db, frame),
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
    )


def compute_months(db: Connection, day: date, months: Sequence[Period]) -> list[MonthAhead]:
    """What is in sight of months, in order, on a local day.

    Raises:
        FileError: the file holds no business.
    """
    frame = frame_of(db, month_of(day), day)
    return _months_ahead(db, frame, _read_once(db, frame), months)


def _tomorrow(db: Connection, frame: Frame, read: _Read) -> Tomorrow:
    first = frame.quarter.after
    months = months_between(first, months_later(first, _MONTHS_AHEAD - 1))
    return tomorrow_rules.tomorrow(_months_ahead(db, frame, read, months), ahead.days_lead_to_sale(db, frame))


def _months_ahead(db: Connection, frame: Frame, read: _Read, months: Sequence[Period]) -> list[MonthAhead]:
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
