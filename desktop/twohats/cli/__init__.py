"""The shell: everything an owner's script may ask of a file, and the window."""

import json
import os
import sys
from dataclasses import asdict, replace
from datetime import datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from twohats import __version__
from twohats.cli.keeping import COMMANDS
from twohats.cli.opening import FILE, opened, speak_for
from twohats.errors import OwnerError, RuleError

if TYPE_CHECKING:
    from twohats.business.rules.calendar import Period
    from twohats.business.rules.country import Country
    from twohats.month.rules.report import MonthReport
    from twohats.storage.sqlite import Connection

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_LEAST = (1024, 640)
_READERS = ("folder", "bank", "tax adviser")
_KINDS = ("enquiries", "leads", "deals", "sales", "spend", "contacts", "targets")
_EVERYTHING = "everything"
# Cannot be typed as one word, so that no file is mistaken for it.
_WINDOW = "open the window"


class FileOrCommand(click.Group):
    """A group whose first word is a command if it names one, else a file for the window."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put the window's command before a file, or before nothing at all."""
        if not args or (args[0] not in self.commands and not args[0].startswith("-")):
            args = [_WINDOW, *args]
        return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401  # what click says
        """Run the command; what the owner is to be told is one sentence, not a traceback."""
        try:
            return super().invoke(ctx)
        except OwnerError as error:
            click.echo(str(error), err=True)
            ctx.exit(2 if hasattr(error, "flag") else 1)


@click.group(cls=FileOrCommand)
@click.version_option(__version__, prog_name="twohats")
def main() -> None:
    """Two Hats keeps marketing and sales apart and makes them work together."""


for _command in COMMANDS:
    main.add_command(_command)


@main.command(_WINDOW, hidden=True)
@click.argument("file", type=FILE, required=False)
def window(file: Path | None) -> None:
    """Open the window on FILE, or on the last one."""
    from twohats.app.start import run

    sys.exit(run(file))


@main.command()
@click.argument("file", type=FILE, required=False)
@click.option("--no-window", is_flag=True, help="Only make the file.")
def demo(file: Path | None, *, no_window: bool) -> None:
    """Make a sample business and open it; one that is there already is opened as it is."""
    from twohats.app.first_places import sample_file
    from twohats.sample.business import make_sample

    path = file or sample_file()
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        click.echo(f"Making the sample business in {path} …", err=True)
        make_sample(path, today=datetime.now().astimezone().date())
    if not no_window:
        from twohats.app.start import run

        sys.exit(run(path))


def _country_of(code: str) -> "Country":
    from twohats.business.rules.country import country_names, country_of

    if code.upper() not in country_names():
        raise RuleError("“{code}” is not a country: write its two letters, like DE.", code=code)
    return country_of(code.upper())


@main.command()
@click.argument("file", type=FILE)
@click.option("--name", required=True, help="The firm's name.")
@click.option("--country", help="Where it works, like DE: language, paper and what is not said below follow from it.")
@click.option("--currency", help="What it counts in.  [default: EUR]")
@click.option("--time-zone", help="Whose clock it goes by.  [default: Europe/Lisbon]")
@click.option("--week-start", type=click.Choice(_WEEKDAYS), help="[default: monday]")
@click.option(
    "--fiscal-start",
    type=click.IntRange(1, 12),
    default=1,
    show_default=True,
    help="First month of the year.",
)
@click.option("--margin", type=click.IntRange(0, 100), help="What is left of the money, in percent.")
@click.option("--target", help="What every month should bring, until another is set.")
def new(  # noqa: PLR0913, PLR0917  # one value for each option
    file: Path,
    name: str,
    country: str | None,
    currency: str | None,
    time_zone: str | None,
    week_start: str | None,
    fiscal_start: int,
    margin: int | None,
    target: str | None,
) -> None:
    """Make a new, empty business in FILE."""
    from twohats.business.rules.money import decimals_of, to_minor
    from twohats.business.rules.profile import Profile, settled_in, working_in
    from twohats.rooms import make_business
    from twohats.words import filled, say, speak, tongue_of

    plain = Profile(name, time_zone=time_zone) if time_zone else Profile(name)
    there = working_in(_country_of(country), name) if country else settled_in(plain)
    speak(tongue_of(there.locale))
    money = (currency or there.currency).upper()
    firm = replace(
        there,
        currency=money,
        time_zone=time_zone or there.time_zone,
        week_start=there.week_start if week_start is None else _WEEKDAYS.index(week_start) + 1,
        fiscal_start=fiscal_start,
        margin=margin,
        target=None if target is None else to_minor(_plain_number(target, decimals_of(money)), money),
    )
    make_business(file, firm).close()
    click.echo(filled(say("{} is ready."), file))


def _plain_number(text: str, decimals: int) -> Decimal:
    wrong = RuleError("“{text}” is not an amount: write it like 36000 or 36000.50.", text=text)
    try:
        number = Decimal(text)
    except InvalidOperation as error:
        raise wrong from error
    if not number.is_finite() or number < 0 or number != round(number, decimals):
        raise wrong
    return number


@main.command("import")
@click.argument("file", type=FILE)
@click.argument("kind", type=click.Choice((*_KINDS, _EVERYTHING)))
@click.argument("table", type=FILE)
@click.option(
    "--map",
    "columns",
    multiple=True,
    metavar='"COLUMN=FIELD"',
    help="Which column is what, where it is not recognised; nothing behind the = leaves it out.",
)
@click.option("--set", "constants", multiple=True, metavar='"FIELD=VALUE"', help="The same for every row.")
@click.option("--date-order", type=click.Choice(["dmy", "mdy", "ymd"]))
@click.option("--decimal", type=click.Choice([",", "."]))
@click.option("--delimiter", help="One of , ; | or a tab.")
@click.option("--encoding")
@click.option(
    "--join",
    "joining",
    multiple=True,
    metavar="[FIELD=]RULE",
    help="Of who is here already: keep, gaps (fill them, the default) or newer.",
)
@click.option("--sheet", help="Which sheet of a workbook that has several.")
@click.option(
    "--stage",
    "meanings",
    multiple=True,
    metavar='"WORD=STAGE"',
    help="What a word for a stage means: one of your stages, won, lost, or asked (an enquiry that is no deal yet).",
)
@click.option("--dry-run", is_flag=True, help="Only say what would come of it.")
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
def import_(file: Path, kind: str, table: Path, *, dry_run: bool, as_json: bool, **wishes: Any) -> None:  # noqa: ANN401
    """Take the rows of TABLE (text, workbook or vCards) into FILE.

    Everything that `export` wrote as JSON goes into a new or empty one.
    """
    if kind == _EVERYTHING:
        _take_everything(file, table, as_json=as_json, plain=not dry_run and not any(wishes.values()))
        return
    from twohats.cli.telling import tell_import, tell_unknown
    from twohats.exchange.plan import Wishes, make_plan
    from twohats.exchange.taking.take import take_in

    if wishes["delimiter"] in ("tab", "\\t"):
        wishes["delimiter"] = "\t"
    with opened(file, write=True) as business:
        wishes["meanings"] = tuple(map(_meaning, wishes["meanings"]))
        plan = make_plan(table, kind, Wishes(**wishes))
        if not dry_run:
            business.back_up("import")
        result = take_in(business, plan, dry_run=dry_run).result
        unknown = tell_unknown(business, plan) if result.refused else []
    told = [*tell_import(plan, result, dry_run=dry_run), *unknown]
    click.echo(json.dumps(result.to_json(), ensure_ascii=False) if as_json else "\n".join(told))
    if result.read == len(result.refused):
        sys.exit(1)


def _meaning(text: str) -> tuple[str, str]:
    word, sign, meaning = text.rpartition("=")
    if not sign or not meaning.strip():
        raise RuleError("{text} is not written Word=stage.", text=text)
    return word, meaning


def _take_everything(file: Path, document: Path, *, as_json: bool, plain: bool) -> None:
    from twohats.rooms import bring_back
    from twohats.words import filled, say

    speak_for(file)
    if not plain:
        raise RuleError("Everything comes back as it was: it takes no other option than --json.")
    returned = bring_back(file, document)
    speak_for(file)
    said = filled(say("{:,} records of {} are back, with their history, in {}."), returned.records, returned.firm, file)
    click.echo(json.dumps(asdict(returned), ensure_ascii=False) if as_json else said)


@main.command("read-sheet", hidden=True)
@click.argument("workbook", type=FILE)
@click.option("--sheet", help="Its name, each byte of it as two hexadecimal digits.")
@click.option("--seconds", type=int, required=True)
def read_sheet(workbook: Path, sheet: str | None, seconds: int) -> None:
    """Write a sheet of WORKBOOK to the standard output: the program asks itself to, in a process of its own."""
    from twohats.exchange.reading.child import write_sheet

    name = None if sheet is None else bytes.fromhex(sheet).decode("utf-8", "surrogatepass")
    write_sheet(workbook, name, seconds)


@main.command()
@click.argument("file", type=FILE)
@click.option("--month", metavar="2026-10")
@click.option("--quarter", metavar="2026-Q4", help="Of the firm's own year, which begins in 2026.")
@click.option("--year", metavar="2026", help="The firm's own year that begins in 2026.")
@click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), help="Only what was known on that day.")
@click.option("--for", "reader", type=click.Choice(_READERS), default=_READERS[0], show_default=True)
@click.option("--pdf", type=FILE, help="Write the pages here.")
@click.option("--json", "json_path", type=FILE, help="Write the figures here.")
@click.option("--csv", "csv_path", type=FILE, help="Write the figures here as a table, one in a row.")
def report(  # one value for each option
    file: Path,
    as_of: datetime | None,
    reader: str,
    pdf: Path | None,
    json_path: Path | None,
    csv_path: Path | None,
    **periods: str | None,
) -> None:
    """Tell the figures of a month, a quarter or a year: on paper, as JSON, as a table, or on the screen."""
    from twohats.business.rules.calendar import local_day
    from twohats.business.store import office
    from twohats.hat import Hat
    from twohats.month.export import to_csv, to_json
    from twohats.month.report import report_of
    from twohats.month.rules.periods import known_until
    from twohats.paper.writing import write_out

    paths = [path for path in (pdf, json_path, csv_path) if path is not None]
    with opened(file, write=False) as business:
        if len(set(paths)) < len(paths):
            raise RuleError("The pages and the figures need a file each.")
        db = business.connection(Hat.REPORTS)
        period, span = _asked_period(db, periods)
        today = local_day(business.clock(), office.profile(db).time_zone)
        told = report_of(db, period, as_of.date() if as_of else known_until(period, today), span)
        pages = None if pdf is None else _print_for(db, told, reader)
    text = json.dumps(to_json(told.figures), ensure_ascii=False, indent=2)
    for path, content in ((json_path, text), (csv_path, to_csv(told.figures)), (pdf, pages)):
        if path is not None and content is not None:
            write_out(path, content if isinstance(content, bytes) else content.encode())
    if not paths:
        click.echo(text)


def _asked_period(db: "Connection", periods: dict[str, str | None]) -> tuple["Period", str]:
    """The one period that was asked for, and how long it is."""
    from twohats.business.rules.calendar import parse_month
    from twohats.business.store import office
    from twohats.month.rules.periods import parse_quarter, parse_year

    asked = [(span, text) for span, text in periods.items() if text is not None]
    if len(asked) != 1:
        raise RuleError("Say one of --month, --quarter and --year.")
    ((span, text),) = asked
    if span == "month":
        return parse_month(text), span
    parse = parse_quarter if span == "quarter" else parse_year
    return parse(text, office.profile(db).fiscal_start), span


def _print_for(db: "Connection", told: "MonthReport", reader: str) -> bytes:
    from twohats.month.printing import print_report
    from twohats.month.rules.report import PAGES

    return print_report(db, told, reader, tuple(PAGES))


@main.command()
@click.argument("file", type=FILE)
@click.argument("folder", type=FILE)
@click.option("--json", "document", type=FILE, help="Write the document here instead of into the folder.")
def export(file: Path, folder: Path, document: Path | None) -> None:
    """Write everything in FILE into a new FOLDER: a CSV for each kind of record, and one JSON that holds it all."""
    from twohats.exchange.leaving.folder import export_everything
    from twohats.hat import Hat
    from twohats.words import filled, say

    with opened(file, write=False) as business:
        left = export_everything(business.connection(Hat.REPORTS), folder, business.clock(), document=document)
    click.echo(filled(say("{:,} records in {} files are in {}."), left.records, left.files, left.folder))


@main.command()
@click.argument("file", type=FILE)
@click.argument("folder", type=FILE)
@click.option("--dark", is_flag=True)
@click.option("--high-contrast", "contrast", is_flag=True)
@click.option(
    "--text", default=100, show_default=True, type=click.IntRange(100, 200), help="Percent of the usual size."
)
@click.option("--size", default="1280x800", show_default=True)
@click.option("--scale", default=1.0, show_default=True, type=click.FloatRange(0.5, 4))
def pictures(  # one value for each option of the command
    file: Path, folder: Path, *, dark: bool, contrast: bool, text: int, size: str, scale: float
) -> None:
    """Draw every page of the window, and the printed ones, into FOLDER as PNG."""
    width, _, height = size.partition("x")
    if not (width.isdecimal() and height.isdecimal() and int(width) >= _LEAST[0] and int(height) >= _LEAST[1]):
        raise RuleError("“{size}” is not a window size: write it like 1280x800; 1024x640 is the least.", size=size)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = str(scale)
    from twohats.app.pictures import Sight, draw_pictures

    for path in draw_pictures(file, folder, Sight(int(width), int(height), dark, contrast, text)):
        click.echo(path)
