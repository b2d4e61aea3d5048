"""The commands that look a file over and keep it from being lost."""

import sys
from pathlib import Path

import click

from twohats.cli.opening import FILE, opened, speak_for


@click.command()
@click.argument("file", type=FILE)
def check(file: Path) -> None:
    """Verify FILE: its pages, its tables, its history and its figures."""
    from twohats.safekeeping import look_over
    from twohats.words import filled, say

    with opened(file, write=False) as business:
        troubles = look_over(business)
    for trouble in troubles:
        click.echo(trouble)
    if troubles:
        sys.exit(1)
    click.echo(filled(say("{} is whole: file, tables, history and figures."), file.name))


@click.command()
@click.argument("file", type=FILE)
def backup(file: Path) -> None:
    """Make a verified backup of FILE, in the folder beside it."""
    with opened(file, write=False) as business:
        click.echo(business.back_up("asked").path)


@click.command()
@click.argument("file", type=FILE)
@click.argument("source", metavar="BACKUP", type=FILE)
def restore(file: Path, source: Path) -> None:
    """Put BACKUP in the place of FILE, which is kept beside it."""
    from twohats import safekeeping
    from twohats.words import filled, say

    for path in (file, source):
        speak_for(path)
    kept = safekeeping.restore(file, source)
    said = filled(say("{} is as it was in {}."), file.name, source.name)
    before = filled(say("What it was before is in {}."), kept.name) if kept else ""
    click.echo(f"{said} {before}".strip())


@click.command()
@click.argument("file", type=FILE)
@click.argument("folder", type=FILE)
def move(file: Path, folder: Path) -> None:
    """Move FILE into FOLDER, out of one that other computers may write."""
    from twohats import safekeeping

    speak_for(file)
    click.echo(safekeeping.move(file, folder))


@click.command()
@click.argument("file", type=FILE)
@click.argument("who")
@click.option("--yes", is_flag=True, help="Do not ask.")
def erase(file: Path, who: str, *, yes: bool) -> None:
    """Erase the person of the e-mail address, phone number or whole name WHO from FILE, for good."""
    from twohats.business.operations.contacts import meant
    from twohats.erasing import erase as erase_for_good
    from twohats.erasing import held_of
    from twohats.exchange.person.data import say_counts
    from twohats.hat import Hat
    from twohats.words import say

    with opened(file, write=True) as business:
        owner = business.connection(Hat.OWNER)
        contact_id = meant(owner, who)
        held = held_of(owner, contact_id)
        click.echo(f"{held.called}: {', '.join(say_counts(held.counts))}.", err=True)
        if not yes:
            click.confirm(say("Erase them? This cannot be undone"), abort=True, err=True)
        business.back_up("erase")
        erase_for_good(business, contact_id)
    click.echo(say("Erased."))


COMMANDS = (check, backup, restore, move, erase)
