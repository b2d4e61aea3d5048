"""Keeps the translations and the code together.

python -m translations                   brings the files up to date with the code
python -m translations missing de [N]    writes down the (first N) texts without a translation, as JSON: {English: ""}
python -m translations take de FILE      takes translations from such a file, once they are filled in
python -m translations tidy              throws away what the code says no more
"""

import json
import sys
from itertools import islice
from pathlib import Path

from translations.catalogue import LANGUAGES, Entry, read, renewed, write
from translations.extract import messages
from translations.faults import faults


def main(command: str = "renew", language: str = "", value: str = "") -> None:
    """Do what is asked."""
    if command in {"renew", "tidy"}:
        for each in LANGUAGES:
            entries = renewed(read(each), messages())
            _put(each, {key: one for key, one in entries.items() if command == "renew" or not one.vanished})
    elif command == "missing":
        missing = (key for key, one in read(language).items() if not one.said)
        chosen = dict.fromkeys(islice(missing, int(value) if value else None), "")
        sys.stdout.write(json.dumps(chosen, ensure_ascii=False, indent=1) + "\n")
    elif command == "take":
        _take(language, json.loads(Path(value).read_text(encoding="utf-8")))
    else:
        sys.exit(__doc__)


def _take(language: str, texts: dict[str, str]) -> None:
    entries = renewed(read(language), messages())
    for key, said in texts.items():
        wrong = ["the code does not say it"] if key not in entries else list(faults(entries[key].message.text, said))
        if wrong:
            sys.stderr.write(f"Not taken: {key!r}: {'; '.join(wrong)}\n")
        elif said:
            entries[key].said = said
    _put(language, entries)


def _put(language: str, entries: dict[str, Entry]) -> None:
    write(language, entries)
    said = sum(bool(one.said) and not one.vanished for one in entries.values())
    gone = sum(one.vanished for one in entries.values())
    sys.stdout.write(f"{language}: {said} of {len(entries) - gone} translated, {gone} vanished\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
