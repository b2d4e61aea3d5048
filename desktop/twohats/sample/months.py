"""The ends of the sample firm's months: what was said and agreed, what came of it, and the close."""

from datetime import date

from twohats.business.rules.calendar import Period, month_of
from twohats.month.operations.closing import close_month, say_what_was_done, write_meeting
from twohats.month.rules.meeting import Action, Meeting
from twohats.sample.campaigns import month_away
from twohats.sample.desk import Desk, Story, moment_of, workday

_HOUR = 16
# The oldest first: what each meeting said and agreed, and later of each action, whether it was done.
_MEETINGS = (
    Meeting(
        "August is quiet; who writes now wants to be done before winter.",
        "Half the town was away. Two visits turned into one order.",
        (
            Action("Call back within the same day", "done"),
            Action("Show the fixed date in every message", "partly", "The newsletter still has the old words."),
            Action("Ask each finished customer for one name", "done", "Four names."),
        ),
    ),
    Meeting(
        "Neighbours bring the best people; the ads bring the most.",
        "The fixed date sells. Three said they came because the neighbour's kitchen was ready on the day.",
        (
            Action("Quote within two days", "partly", "Five of seven."),
            Action("Send nobody over without a word about money", "done"),
            Action("One evening a week for who may come later", "not done", "Two sites at once left no evening."),
        ),
    ),
    Meeting(
        "Instagram asks for prices, the website for dates. We should say both in the first line.",
        "The last week saved the month. Offers wait too long before somebody rings.",
        (
            Action("Ring every quote after five days"),
            Action("Put price and date into the first line"),
            Action("Decide on terraces by the 15th"),
        ),
    ),
)


def month_stories(desk: Desk, today: date) -> list[Story]:
    """The last full months, closed one after the other on the second working day of the next."""
    months = [month_of(month_away(today, -back)) for back in range(len(_MEETINGS), 0, -1)]
    return [_meet(desk, months, number) for number in range(len(months))]


def _meet(desk: Desk, months: list[Period], number: int) -> Story:
    month, meeting = months[number], _MEETINGS[number]
    yield moment_of(workday(month.after, 1), _HOUR)
    if number:
        desk.month("What was done", say_what_was_done, months[number - 1], _MEETINGS[number - 1].actions)
    agreed = tuple(Action(one.words) for one in meeting.actions)
    desk.month("Words about the month", write_meeting, month, Meeting(meeting.marketing, meeting.sales, agreed))
    desk.month("Close the month", close_month, month)
