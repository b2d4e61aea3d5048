"""What the lines of a quote come to, in one line."""

from collections.abc import Sequence

from twohats.business.rules.money import show_percentage
from twohats.business.speech import Speech
from twohats.sales.rules.quotes import TaxSum
from twohats.words import filled, say


def say_sums(net: int, sums: Sequence[TaxSum], speech: Speech) -> tuple[str, str]:
    """`Net € 11,250.00 · 23 % tax € 2,587.50`, and the total: where one has decimals, all have."""
    taxed = [one for one in sums if one.rate]
    whole = net + sum(one.tax for one in taxed)
    first, *taxes, total = speech.alike(net, *(one.tax for one in taxed), whole)
    rates = [show_percentage(one.rate, speech.firm.locale) for one in taxed]
    said = [filled(say("{} tax {}"), *both) for both in zip(rates, taxes, strict=True)]
    return " · ".join([filled(say("Net {}"), first), *said]), total
