"""What a translation must have in common with its English text."""

from collections import Counter
from collections.abc import Iterator
from string import Formatter

_ENDS = "…:"
# A space at which no line ends: French has it before its high signs.
_HELD = "\u00a0"


def faults(text: str, said: str) -> Iterator[str]:
    """What is wrong with a translation, in words for its translator."""
    if _gaps(text) != _gaps(said):
        yield f"other gaps {{…}}: {sorted(_gaps(text))}, not {sorted(_gaps(said))}"
    if _letters(text) != _letters(said):
        yield "an & before a letter, or none, as in the English text"
    for end in _ENDS:
        if text.endswith(end) != said.endswith(end):
            yield f"“{end}” at the end, or none, as in the English text"
    if text.strip() != text and (text[0].isspace(), text[-1].isspace()) != (said[:1].isspace(), said[-1:].isspace()):
        yield "spaces at its ends as in the English text"
    if said and not said.replace(_HELD, " ").isprintable() and text.isprintable():
        yield "a sign that cannot be seen"


def _gaps(text: str) -> Counter[str]:
    """The gaps of a text; gaps without a name keep their order, so a translation may give them numbers instead."""
    try:
        gaps = [(name, form) for _, name, form, _ in Formatter().parse(text) if name is not None]
    except ValueError:
        return Counter(["no gap"])
    numbered = all(name.isdigit() or not name for name, _ in gaps)
    return Counter(f"{number if numbered and not name else name}:{form}" for number, (name, form) in enumerate(gaps))


def _letters(text: str) -> int:
    return text.replace("&&", "").count("&")
