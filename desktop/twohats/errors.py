"""The two kinds of trouble that have a sentence for the owner."""


class OwnerError(Exception):
    """Something the owner is told in one plain sentence.

    The sentence is kept apart from the values in it; shown, it is in the language of the firm:
    `RuleError("{name} has no phone number.", name=contact.name)`.
    """

    def __init__(self, sentence: str, **values: object) -> None:
        super().__init__(sentence, values)
        self.sentence = sentence
        self.values = values

    def __str__(self) -> str:
        from twohats.words import filled, say  # noqa: PLC0415  # the window shows before anybody is told anything

        said = say(self.sentence)
        return filled(said, **self.values) if self.values else said


class RuleError(OwnerError):
    """A rule of the business forbids it; the form that asked stays open."""


class FileError(OwnerError):
    """The file or its disk does not allow it: not ours, newer, damaged, locked, read-only, full, gone."""
