"""How a row of the file is told: its noun, its name, its columns' words, and how their values are said."""

from dataclasses import dataclass, field

# How a value is said, where its column's name does not tell: `only` says that it changed, and not what it is.
MONEY, DAY, MOMENT, MONTH, PERCENT, HUNDREDTHS = "money", "day", "moment", "month", "percent", "hundredths"
YES, ROW, THOUSANDTHS, MINUTES, TEXT, ONLY, FOREIGN = "yes", "row", "thousandths", "minutes", "text", "only", "foreign"
NUMBER, CHANNEL = "number", "kind of channel"


@dataclass(frozen=True, slots=True)
class Kept:
    """What a row is: its noun, the columns that name it (a row they point to names it, too), and its columns' words.

    `as_` says of a column how its value is said.
    """

    noun: str
    called: str = ""
    words: dict[str, str] = field(default_factory=dict)
    as_: dict[str, str] = field(default_factory=dict)

    def kind(self, column: str) -> str:
        """How the value of a column is said."""
        if column in self.as_:
            return self.as_[column]
        endings = {"_on": DAY, "_at": MOMENT, "_id": ROW, "_until": DAY, "_by": ROW, "_into": ROW}
        return next((kind for ending, kind in endings.items() if column.endswith(ending)), TEXT)
