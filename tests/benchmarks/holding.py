"""Holds a list of leads in memory in one of three ways, and ends: what it held is the most the process ever had."""

import sys
from pathlib import Path

from benchmarks.lists import all_texts, columns_of, open_model

from twohats.hat import Hat
from twohats.rooms import open_business


def main() -> None:
    """Hold `nothing`, `ours` with every block it keeps, or `all` the texts there are."""
    how, path = sys.argv[1], Path(sys.argv[2])
    file = open_business(path, write=False)
    db = file.connection(Hat.MARKETING)
    if how == "ours":
        model = open_model(db)
        for row in range(0, model.rowCount(), 100):
            model.texts(row)
    else:
        # What SQLite keeps of the file in memory is held in any case.
        for _ in db.execute("SELECT created_on, id FROM marketing_lead ORDER BY created_on DESC, id DESC"):
            pass
    held = list(all_texts(db, columns_of())) if how == "all" else []
    sys.stdout.write(str(len(held)))
    file.close()


if __name__ == "__main__":
    main()
