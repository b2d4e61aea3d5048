"""What the words of strangers' lists say of how far a deal is: as their owner says, else as it is known of programs."""

from collections.abc import Iterable, Mapping

from twohats.business.rules.contacts import name_key
from twohats.errors import RuleError
from twohats.sales.rules.deals import SHIPPED_STAGES
from twohats.words import say

WON, LOST, ASKED = "won", "lost", "asked"
"""What a word may mean beside one of the firm's stages; `asked` is no deal yet."""

Meanings = Mapping[str, str]
"""What an owner says that words mean, by the key of the word: one of the firm's stages, or one of these three."""

# What other programs call a deal that is won or lost, and the stages of ours that theirs come closest to.
_WON = frozenset(
    """won closedwon win signed paid closedsuccessful gewonnen auftrag beauftragt ganado ganada gagne gagnee signe
    ganho ganha adjudicado adjudicada""".split()
)
_LOST = frozenset(
    """lost closedlost loss dead cancelled abandoned verloren abgesagt perdido perdida perdu perdue cancelado
    annule""".split()
)
_STAGES = {
    "New": """prospecting prospect lead new open appointmentscheduled contactmade incoming qualifying
        neu offen nuevo nueva abierto abierta nouveau nouvelle ouvert ouverte novo nova aberto aberta emaberto nowy""",
    "Qualified": """engaging engaged qualified qualification qualifiedtobuy needsanalysis demo discovery meeting
        qualifiziert gepruft besichtigt besichtigung calificado calificada cualificado qualifie qualifiee qualificado
        qualificada""",
    "Quoted": """quoted quote proposal proposalmade proposalpricequote quotesent offer presentationscheduled
        angebot angeboten angebotgesendet angebotverschickt angeboterstellt presupuesto presupuestado presupuestada
        presupuestoenviado ofertado devis devisenvoye chiffre orcamento orcamentado orcamentoenviado proposta oferta""",
    "Negotiating": """negotiating negotiation negotiationreview decisionmakerboughtin contractsent commit verbal
        verhandlung inverhandlung negociacion ennegociacion negociando negociation ennegociation negociacao
        emnegociacao""",
}
_STAGE_OF = {word: stage for stage, words in _STAGES.items() for word in words.split()}

# What they call somebody who asked, and of whom nothing else is known.
_ASKED = frozenset(
    "enquiry inquiry asked contacted nurturing unqualified anfrage angefragt consulta demande pedido zapytanie".split()
)


def says_closed(words: str) -> bool:
    """Whether another program's words mean that a deal was won or lost."""
    return word_key(words) in _WON | _LOST


def is_no_deal_yet(words: str, said: Meanings, *, known: bool) -> bool:
    """Whether another program's stage means somebody who asked.

    Args:
        words: as the file says it.
        said: what their owner says of words, as `read_meanings` has it.
        known: whether more is known of a deal.
    """
    key = word_key(words)
    if key in said:
        return said[key].casefold() == ASKED
    return key in _ASKED or (not known and (not key or _STAGE_OF.get(key) == SHIPPED_STAGES[0].name))


def read_stage(words: str, own: Mapping[str, str], said: Meanings) -> tuple[str, str]:
    """What another program's stage means here: the deal's state and its stage.

    Args:
        words: as the file says it; nothing means a new deal.
        own: the firm's stages by their key.
        said: what their owner says of words, as `read_meanings` has it.

    Raises:
        RuleError: nobody can tell.
    """
    key = word_key(words)
    meaning = said.get(key, "").casefold()
    state = meaning or (WON if key in _WON else LOST if key in _LOST else "")
    if state in {WON, LOST}:
        return state, list(own.values())[-1]
    if not key and not meaning:
        return "open", next(iter(own.values()))
    stage = own.get(meaning) if meaning else own.get(words.strip().casefold()) or _closest(key, own)
    if stage is None:
        known = ", ".join([*own.values(), say("Won"), say("Lost")])
        raise RuleError("The stage “{stage}” is not known here: {known}.", stage=words, known=known)
    return "open", stage


def _closest(key: str, own: Mapping[str, str]) -> str | None:
    """The firm's stage that comes closest to another program's; the firm may call it in its own language."""
    name = _STAGE_OF.get(key)
    return None if name is None else own.get(name.casefold()) or own.get(say(name).casefold())


def read_meanings(said: Iterable[tuple[str, str]]) -> Meanings:
    """What an owner says of words, by the key of the word: the last time counts, and "" is nothing said."""
    meanings = {word_key(word): meaning.strip() for word, meaning in said}
    return {key: meaning for key, meaning in meanings.items() if meaning}


def word_key(words: str) -> str:
    """What a word is known by: without case, accents, spaces and punctuation."""
    return name_key(words).replace(" ", "")
