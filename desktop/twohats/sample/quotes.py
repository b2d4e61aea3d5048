"""What the sample firm sells, and the quotes it writes for some of its deals."""

from datetime import timedelta

from twohats.business.rules.profile import Offer
from twohats.hat import Hat
from twohats.sales.operations.quoting import send_quote, write_quote
from twohats.sales.rules.quotes import NewQuote, QuoteLine
from twohats.sales.store import quotes
from twohats.sample.desk import Desk
from twohats.sample.jobs import Job

TAX_RATE = 2300
_HOUR, _REMOVAL, _WASTE = 48_00, 18_50, 240_00
OFFERS = (
    Offer("Fitting, with a helper", "h", _HOUR, TAX_RATE, 40),
    Offer("Taking out and carrying down", "m²", _REMOVAL, TAX_RATE, 45),
    Offer("Waste container", "piece", _WASTE, TAX_RATE, 20),
    Offer("Tiles, laid", "m²", 62_00, TAX_RATE, 35),
    Offer("Oak floor, laid", "m²", 84_00, TAX_RATE, 35),
    Offer("Visit and measuring", "", 90_00, TAX_RATE, 60),
)
# Large ones hold longer.
_VALID, _VALID_LONG, _LARGE = timedelta(days=14), timedelta(days=30), 1_800_000
# Of so many deals one gets a quote of the program's own; the others were written by hand.
_ONE_OF = 2
_INTRO = "Thank you for showing us the place. As agreed on the spot, we offer at a fixed price:"
_TERMS = (
    "A third is due with the order, the rest when the work is done.\n"
    "The price holds as long as the quote; what we find behind the walls is agreed before we touch it."
)


def send_sample_quote(desk: Desk, deal_id: int, job: Job) -> None:
    """Write and send a quote for a job, for some deals; its lines add up to what the deal is worth."""
    if deal_id % _ONE_OF:
        return
    until = (desk.day + (_VALID_LONG if job.amount > _LARGE else _VALID)).isoformat()
    new = NewQuote(_lines(job), valid_until=until, intro=_INTRO, terms=_TERMS)
    quote_id = desk.sales("New quote", write_quote, deal_id, new)
    desk.sales("Quote sent", send_quote, quote_id)


def _lines(job: Job) -> tuple[QuoteLine, ...]:
    """Work by the hour, waste, and the rest as material."""
    hours = max(job.amount * 2 // 5 // _HOUR, 1)
    work = QuoteLine(OFFERS[0].name, hours * 1000, _HOUR, 0, TAX_RATE, "h")
    waste = QuoteLine(OFFERS[2].name, 1000, _WASTE, 1000, TAX_RATE, "piece")
    left = job.amount - work.net - waste.net
    if left <= 0:
        return (QuoteLine(job.title, 1000, job.amount, 0, TAX_RATE),)
    material = QuoteLine(f"{job.title}: material, delivered", 1000, left, 0, TAX_RATE)
    return (material, work, waste)


def waiting_quote(desk: Desk, deal_id: int) -> int | None:
    """The quote of a deal that waits for an answer."""
    found = quotes.of_deal(desk.reads(Hat.SALES), deal_id)
    return next((one.id for one in found if one.answer is None), None)
