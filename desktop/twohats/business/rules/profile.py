"""Who the firm is, and the channels it meets people in."""

import re
from dataclasses import dataclass, replace

from twohats.business.rules.contacts import clean_text, email_key, name_key
from twohats.business.rules.country import Country, country_at, locale_of, paper_of
from twohats.errors import RuleError
from twohats.words import marked, say


@dataclass(frozen=True, slots=True)
class Profile:
    """The firm. Money in minor units; `week_start` 1 is Monday; `margin` in percent.

    Attributes:
        letterhead: what stands under the firm's name on paper, line by line.
        tax_rate: what is proposed on quotes, in hundredths of a percent.
        sale_on: when a won deal counts as revenue: on the day of the `order`, at the planned `end`, or in `parts`.
        email: where customers answer; the invitations are from it.
    """

    name: str
    currency: str = "EUR"
    country: str = "PT"
    locale: str = "en_PT"
    time_zone: str = "Europe/Lisbon"
    week_start: int = 1
    fiscal_start: int = 1
    paper: str = "A4"
    margin: int | None = None
    target: int | None = None
    letterhead: str = ""
    tax_rate: int = 0
    sale_on: str = "order"
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Channel:
    """A place where the firm meets people, and of what kind it is."""

    id: int
    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class Offer:
    """Something the firm sells.

    `price` is net of one `unit`, in minor units; `tax_rate` in hundredths of a percent; `margin` in percent.
    """

    name: str
    unit: str = ""
    price: int | None = None
    tax_rate: int | None = None
    margin: int | None = None
    id: int = 0


KIND_WORDS = marked(
    {
        "paid": "paid",
        "owned": "owned",
        "earned": "earned",
        "referral": "referral",
        "repeat": "repeat",
        "walk-in": "walk-in",
        "unknown": "unknown",
        "unattributed": "unattributed",
    },
    "kind of channel",
)


def kind_word(kind: str) -> str:
    """What a kind of channel is called."""
    return say(KIND_WORDS[kind], "kind of channel")


def read_kind(words: str) -> str:
    """The kind of channel that is called so in the language of the firm, or that the words suggest; else the words."""
    typed = words.strip().casefold()
    guessed = guess_kind(words)
    suggested = words if guessed == "unknown" else guessed
    return next((kind for kind in KIND_WORDS if kind_word(kind).casefold() == typed), suggested)


SALE_ON = ("order", "end", "parts")

SHIPPED_CHANNELS = marked(
    (
        ("Referral", "referral"),
        ("Repeat customer", "repeat"),
        ("Walk-in", "walk-in"),
        ("Website", "owned"),
        ("Newsletter", "owned"),
        ("Unknown", "unknown"),
    )
)

# The keys of the channel that stands for none, the last of those, in every language of the program: a file may be
# founded in one language, filled from a list in another and read in a third.
NOWHERE = frozenset(("unknown", "unbekannt", "desconocido", "inconnu", "desconhecido"))
# The keys of the channel of referrals in Portuguese: a file may have been founded while it was called by the other.
_REFERRED = frozenset(("indicacao", "recomendacao"))

_MOST_TAX, _MOST_MARGIN = 10_000, 100

# What the names of channels hold in the languages of the program, as keys; the first that holds decides. A network or
# a sheet of paper alone does not say whether it was paid for.
_KINDS = {
    "referral": r"\breferr|recommend|word of mouth|\bpartner|friend|neighbou?r|empfehl|empfohlen|nachbar|\bbekannte"
    r"|\bmund(prop|werb| zu)|\bfreund|\breferid|recomend|vecin[oa]|\bamig[oa]|\bboca\b|\bconocid|recommand"
    r"|bouche a oreille|voisin|\bamis?\b|\bconnaissance|partenaire|vizinh|passa palavra|indicacao|\bconhecid|parceir",
    "repeat": r"repeat|\bexist(ing|ant|ente)|past customer|returning|\bregular|stammkund|bestandskund|rec[ou]rrent"
    r"|\bhabitu|\bfidele|ancien client|cliente antig",
    "walk-in": r"\bwalk ?in|\bpassing|phone in|\bcalled\b|(?<!web )(?<!online )\bshop\b|laufkund|vorbeigekommen"
    r"|\bladen\b|\bde paso\b|\bde passage|espontane|\bspontan",
    "paid": r"\bads?\b|adwords|advert|\bpaid\b|\b[cp]pc\b|sponsor|patrocin|promoted|\bfairs?\b|anzeige|werbung|\bwerbe"
    r"|inserat|bezahlt|\bmesse|anuncio|publici|\bpub\b|\bpag[oa]\b|pagad[oa]|feria\b|annonce|\bpayant|\bfoire|\bfeira",
    "owned": r"\bweb ?(site|seite|shop)|homepage|\bsites?\b|\bsitio|pagina web|news ?letter|rundbrief|boleti[nm]"
    r"|lettre d information|infolettre|\be ?mail|courriel|correo|\bblog|\borgani(c|que|sch)|landing|mailing"
    r"|\bown(ed)?\b|\beigene|\bpropr?i[oa]\b|formula(r|rio|ire)\b",
    "earned": r"\bpress|review|article|award|\bpr\b|newspaper|zeitung|artikel|bewertung|prensa|periodico|articulo"
    r"|resena|opinion|journal|\bavis\b|imprensa|jornal|artigo|avaliac",
}


def guess_kind(name: str) -> str:
    """The kind a channel's name suggests; `unknown` where it suggests none."""
    key = name_key(name)
    return next((kind for kind, pattern in _KINDS.items() if re.search(pattern, key)), "unknown")


def shipped_keys() -> frozenset[str]:
    """The keys of the channels that every firm has, in English and in the language that is spoken."""
    said = {name_key(words) for name, _ in SHIPPED_CHANNELS for words in (name, say(name))}
    return NOWHERE.union(*map(keys_beside, said))


def keys_beside(key: str) -> frozenset[str]:
    """All keys under which the channel of this key may stand in a file."""
    return next((alike for alike in (NOWHERE, _REFERRED) if key in alike), frozenset((key,)))


def tidied(firm: Profile) -> Profile:
    """The firm with its texts as they are kept.

    Raises:
        RuleError: no name, or no such address, rate or share.
    """
    name, email = clean_text(firm.name, 200), clean_text(firm.email, 254)
    if not name:
        raise RuleError("The firm needs a name.")
    if email and email_key(email) is None:
        raise RuleError("“{email}” is not an e-mail address.", email=email)
    if not 0 <= firm.tax_rate <= _MOST_TAX:
        raise RuleError("A tax rate lies between 0 and 100 per cent.")
    if firm.margin is not None and not 0 <= firm.margin <= _MOST_MARGIN:
        raise RuleError("A margin lies between 0 and 100 per cent.")
    if firm.sale_on not in SALE_ON:
        raise RuleError("Say when a won deal counts: on the day of the order, at the work’s end, or in parts.")
    letterhead, phone = clean_text(firm.letterhead, 1000, lines=True), clean_text(firm.phone, 60)
    return replace(firm, name=name, email=email, letterhead=letterhead, phone=phone)


def settled_in(firm: Profile, language: str = "en") -> Profile:
    """The firm with country, formats and paper as its time zone suggests, until its owner says otherwise."""
    country = country_at(firm.time_zone) or firm.country
    locale = locale_of(language, country)
    return replace(firm, country=country, locale=locale, paper=paper_of(country))


def working_in(country: Country, name: str) -> Profile:
    """A firm with the ways of its country."""
    return Profile(
        name,
        currency=country.currency,
        country=country.code,
        locale=country.locale,
        time_zone=country.time_zone,
        week_start=country.week_start,
        paper=country.paper,
    )
