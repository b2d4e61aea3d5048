"""What to say where a step can no longer be undone, or done again."""

from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.words import marked, say_step

# By whether it is to be done again, and whether nobody can undo what came later.
_LATER = marked(
    {
        (False, False): "“{label}” can no longer be undone: “{later}” came after it, under the {hat} hat. "
        "Undo that first.",
        (False, True): "“{label}” can no longer be undone: “{later}” came after it.",
        (True, False): "“{label}” can no longer be redone: “{later}” came in between, under the {hat} hat.",
        (True, True): "“{label}” can no longer be redone: “{later}” came in between.",
    }
)
_GONE = marked(
    {
        False: "“{label}” can no longer be undone: too much has changed since.",
        True: "“{label}” can no longer be redone: too much has changed since.",
    }
)
_ERASED = marked(
    {
        False: "“{label}” can no longer be undone: somebody in it was erased since.",
        True: "“{label}” can no longer be redone: somebody in it was erased since.",
    }
)


def gone(label: str, *, again: bool) -> RuleError:
    """Something that a row needs is gone, or its place is taken."""
    return RuleError(_GONE[again], label=say_step(label))


def changed_by(label: str, later: str, hat: str, *, again: bool) -> RuleError:
    """A later step, under a hat, changed the same rows."""
    sentence = _LATER[again, hat == Hat.OWNER]
    return RuleError(sentence, label=say_step(label), later=say_step(later), hat=Hat(hat).called)


def erased(label: str, *, again: bool) -> RuleError:
    """Somebody in it was erased: there is nothing to put back."""
    return RuleError(_ERASED[again], label=say_step(label))
