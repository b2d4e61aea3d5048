"""Marketing's page for other programs."""

from twohats.business.rules.calendar import month_key
from twohats.month.export.values import Money, Values, in_hours, number, part_of, share
from twohats.month.rules.figures import CampaignLine, ChannelLine, Marketing, MarketingLately


def marketing(figures: Marketing, money: Money) -> Values:
    """Everything on the page."""
    return {
        "new_leads": figures.new_leads,
        "new_leads_before": figures.new_leads_before,
        "new_leads_year_ago": figures.new_leads_year_ago,
        "ready": figures.ready,
        "sent": sum(line.sent for line in figures.by_channel),
        "accepted": sum(line.accepted for line in figures.by_channel),
        "spend": money(figures.spend),
        "spent_on_later": part_of(figures.spend_later, figures.spend, money),
        "budget": money(figures.budget),
        "hours": in_hours(figures.minutes),
        "cost_per_lead": money(figures.cost_per_lead),
        "cost_per_ready": money(figures.cost_per_ready),
        "cost_per_sent": money(figures.cost_per_sent),
        "cost_per_accepted": money(figures.cost_per_accepted),
        "by_channel": _by_channel(figures.by_channel, money),
        "by_kind": {
            line.kind: {
                "leads": line.leads,
                "sent": line.sent,
                "accepted": line.accepted,
                "won": line.won,
                "revenue": money(line.revenue),
                "first_touch": money(line.first_touch),
                "spend": money(line.spend),
                "last_year": money(line.last_year),
            }
            for line in figures.by_kind
        },
        "attributed": money(figures.attributed),
        "unattributed": money(figures.unattributed),
        "return_times": number(figures.returned, 2),
        "twelve_months": {
            "attributed": money(figures.attributed_twelve),
            "spend": money(figures.spend_twelve),
            "return_times": number(figures.returned_twelve, 2),
            **({} if figures.lately is None else _lately(figures.lately, money)),
        },
        "campaigns": [_campaign(line, money) for line in figures.campaigns],
        "no_campaign": _campaign(figures.no_campaign, money),
        "without_campaign": money(figures.without_campaign),
        "referrers": [
            {"name": one.name, "leads": one.leads, "revenue": money(one.revenue)} for one in figures.referrers
        ],
        "cohorts": [
            {
                "month": month_key(one.month.first),
                "leads": one.leads,
                "sent": one.sent,
                "accepted": one.accepted,
                "won": one.won,
            }
            for one in figures.cohorts
        ],
        "pool": {
            "count": figures.pool.count,
            "now": figures.pool.now,
            "in_3_months": figures.pool.in_3_months,
            "in_6_months": figures.pool.in_6_months,
            "in_12_months": figures.pool.in_12_months,
        },
        "promises_kept": share(figures.promises),
        "promises_kept_twelve_months": share(figures.promises_twelve),
        "fit": [
            {"channel": one.channel, "place": share(one.place), "time": share(one.time), "words": share(one.words)}
            for one in figures.fit
        ],
        "undecided": [{"name": one.name, "decide_on": one.decide_on.isoformat()} for one in figures.undecided],
    }


def _campaign(line: CampaignLine, money: Money) -> Values:
    return {
        "name": line.name,
        "leads": line.leads,
        "accepted": line.accepted,
        "revenue": money(line.revenue),
        "spend": money(line.spend),
        "budget": money(line.budget),
    }


def _lately(lately: MarketingLately, money: Money) -> Values:
    return {
        "new_leads": lately.leads,
        "ready": lately.ready,
        "accepted": lately.accepted,
        "spent_on_later": part_of(lately.spend_later, lately.spend, money),
        "hours": in_hours(lately.minutes),
        "cost_per_lead": money(lately.cost_per_lead),
        "cost_per_ready": money(lately.cost_per_ready),
        "cost_per_accepted": money(lately.cost_per_accepted),
    }


def _by_channel(lines: tuple[ChannelLine, ...], money: Money) -> dict[str, Values]:
    """Each line under its name; two of one name are told apart by a number, so that no money is lost."""
    named: dict[str, Values] = {}
    for line in lines:
        name, number = line.name, 1
        while name in named:
            number += 1
            name = f"{line.name} ({number})"
        named[name] = {
            "kind": line.kind,
            "leads": line.leads,
            "sent": line.sent,
            "accepted": line.accepted,
            "won": line.won,
            "revenue": money(line.revenue),
            "first_touch": money(line.first_touch),
            "spend": money(line.spend),
        }
    return named
