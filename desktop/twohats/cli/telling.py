"""What the shell says of an import, line by line, in the firm's language; fields are called as `--map` calls them."""

from typing import TYPE_CHECKING

from twohats.words import filled, say

if TYPE_CHECKING:
    from twohats.exchange.plan import Plan
    from twohats.exchange.taking.result import Result
    from twohats.storage.file import BusinessFile


def tell_import(plan: "Plan", result: "Result", *, dry_run: bool) -> list[str]:
    """What was taken for what, what there is to know of single rows, and the counts."""
    told = [(one.line, one.reason) for rows in (result.refused, result.left_out, result.noted) for one in rows]
    told += [(one.line, f"{one.what}: {one.reason}") for one in result.similar]
    rows = [filled(say("Line {:,}: {}"), line, reason) for line, reason in sorted(told)]
    counts = filled(
        say("{} read, {} added, {} matched, {} skipped, {} refused"),
        *(result.read, result.added, result.matched, result.skipped, len(result.refused)),
    )
    said = filled(say("Nothing was written: {}"), counts) if dry_run else counts
    return [*(f"  {line}" for line in (*plan.describe(), *rows)), said]


def tell_unknown(business: "BusinessFile", plan: "Plan") -> list[str]:
    """How to say what each word for a stage means that nobody knows."""
    from twohats.exchange.taking.stages import find_unknown, own_stages
    from twohats.hat import Hat

    if "stage" not in plan.mapping.fields:
        return []
    found = find_unknown(plan, own_stages(business.connection(Hat.OWNER)))
    line = say('{flag} "{word}=…" says what “{word}” means')
    return [filled(line, flag="--stage", word=one.word) for one in found.words if not one.meaning]
