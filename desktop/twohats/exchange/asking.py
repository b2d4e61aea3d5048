"""The question that a file leaves open: what it asks, how the shell answers it, and what there is to choose from."""

from twohats.errors import RuleError


class AskError(RuleError):
    """The file leaves a question open that only its owner can answer.

    Attributes:
        flag: the option of the import command that answers it, such as `--encoding`.
        choices: the answers there are, or the likely ones; empty where it takes words.
    """

    def __init__(self, sentence: str, *, flag: str, offered: tuple[str, ...] = (), **values: object) -> None:
        super().__init__(sentence, flag=flag, **values)
        self.flag = flag
        self.choices = offered
