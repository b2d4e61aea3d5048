"""Measures everything there is a budget for, and prints the table, and below it the reason for what is not met."""

import os
import sys
from compileall import compile_dir
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from benchmarks.measure import CODE, HEADING, Row, reasons, rows_of

GROUPS = "start lists search walk money steps size taking meanwhile paper tryton sheets typesetters packaged".split()


def main() -> None:
    """Measure each group in a process of its own, so that none leaves another its memory."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # As an owner has it.
    compile_dir(CODE / "desktop", quiet=1)
    wanted, found = sys.argv[1:] or GROUPS, list[Row]()
    for group in wanted:
        sys.stderr.write(f"Measuring: {group}…\n")
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
            found += process.submit(rows_of, group).result()
        sys.stderr.write("".join(f"  {row}\n" for row in found[-12:]))
    sys.stdout.write("\n".join((HEADING, *map(str, found), "")))
    if said := reasons(found):
        sys.stdout.write(f"\nWhere the time goes in what is not met:\n{said}")


if __name__ == "__main__":
    main()
