"""Reads vCards back by their standard: lines unfolded, values unescaped."""

import re

Cards = list[dict[str, list[list[str]]]]


def read_cards(content: bytes) -> Cards:
    """Each card: its properties by name, each with the parts of its value."""
    lines = content.split(b"\r\n")
    assert lines.pop() == b""
    assert all(len(line) <= 75 for line in lines)
    # A piece must be whole by itself: phones read line by line.
    text = re.sub("\n[ \t]", "", "\n".join(line.decode() for line in lines))
    cards: Cards = []
    for line in text.split("\n"):
        name, _, value = line.partition(":")
        if line == "BEGIN:VCARD":
            cards.append({})
        elif line != "END:VCARD":
            cards[-1].setdefault(name.partition(";")[0], []).append(_parts(value))
    assert text.count("END:VCARD") >= len(cards)
    return cards


def _parts(value: str) -> list[str]:
    parts, signs = [""], iter(value)
    for sign in signs:
        if sign == "\\":
            escaped = next(signs)
            parts[-1] += "\n" if escaped == "n" else escaped
        elif sign == ";":
            parts.append("")
        else:
            parts[-1] += sign
    return parts
