"""Which leads stand behind a figure."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Behind:
    """The leads behind a figure: those for which everything holds that is set. `title` says which they are.

    Attributes:
        title: what stands over the list.
        channel: where they met us, by its name.
        asked: the month in which they asked, `2026-10`.
        wanted: the month in which they want it, `2026-10`.
        weekday: the day of the week on which they asked, 1 (Monday) to 7.
        hours: the hours of the firm's clock in which they asked: from the first up to, not including, the second.
        segment: the audience they belong to, by its name; empty text: none.
        words: the message that brought them.
        campaign_id: the campaign that brought them.
        axis: with `fits`, what Sales said of `place`, `time` or `words` at the first conversation.
        fits: whether it was right.
        ripe_on: the local day on which those kept in touch may be contacted again.
    """

    title: str
    channel: str | None = None
    asked: str | None = None
    wanted: str | None = None
    weekday: int | None = None
    hours: tuple[int, int] | None = None
    segment: str | None = None
    words: str | None = None
    campaign_id: int | None = None
    axis: str | None = None
    fits: bool | None = None
    ripe_on: str | None = None
