"""Measures everything there is a budget for, and prints the table."""

import os
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from benchmarks.measure import HEADING, Row, rows_of

GROUPS = "start lists search walk money steps size taking meanwhile paper tryton sheets typesetters packaged".split()


def main() -> None:
    """Measure each group in a process of its own, so that none leaves another its memory."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    wanted, found = sys.argv[1:] or GROUPS, list[Row]()
    for group in wanted:
        sys.stderr.write(f"Measuring: {group}…\n")
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
            found += process.submit(rows_of, group).result()
        sys.stderr.write("".join(f"  {row}\n" for row in found[-12:]))
    sys.stdout.write("\n".join((HEADING, *map(str, found), "")))


if __name__ == "__main__":
    main()
