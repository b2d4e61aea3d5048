"""Texts that try to be more than texts: markup, links, paths, commands, and signs that cannot be seen."""

import random
import unicodedata
from pathlib import Path

# What an attacker's picture is painted with, so that it is seen wherever it got in.
SPY_COLOUR = (0xFE, 0x01, 0xF7)
LONGEST = 100_000


def payloads(picture: Path, address: str) -> tuple[str, ...]:
    """The texts; those that ask for a picture or a link ask for this one and for this address."""
    local = picture.as_uri()
    return (*_markup(local, address), *_of_programs(local, address), *_of_signs())


def _markup(local: str, address: str) -> tuple[str, ...]:
    return (
        f'<img src="{address}/a.png"><img src={local}>',
        f'<qt><img src="{local}" width=400 height=400></qt>',
        f'<html><body background="{local}"><a href="{address}/b">click</a></body></html>',
        f'<style>* {{ background-image: url("{local}"); color: red }}</style><h1>Big</h1>',
        f'<table background="{local}"><tr><td bgcolor="#fe01f7" width=900 height=900>x</td></tr></table>',
        "<table><tr><td>" * 40,
        f'<p style="background: url({address}/c.png)">&lt;img src="{local}"&gt;</p>',
        f'<object data="{local}" type="image/png"></object><iframe src="{address}/d"></iframe>',
        f'<!DOCTYPE x [<!ENTITY e SYSTEM "{local}">]><x>&e;</x>',
        f'<img src="{local}" width="100" height="100" valign="top"/><a href="{address}/e" color="red">go</a>',
        f'<font name="Courier" size="400" color="#fe01f7">huge</font><link href="{address}/f">g</link>',
        "<b><i><u>never closed <para><seq id='x'/> <onDraw name='x' label='y'/> &#0; &#xFFFF; &bogus; ]]>",
    )


def _of_programs(local: str, address: str) -> tuple[str, ...]:
    return (
        f'=HYPERLINK("{address}/h";"pay")',
        "=cmd|'/C calc'!A0\t+1\t@SUM(1)\t-2",
        "'); DROP TABLE sales_deal; --",
        '%" OR 1=1 * NEAR(a b) : ^ "',
        "{0} {name} {0.__class__.__mro__} %s %n %(x)s %1 {{ }} $name ${x}",
        "../../../../tmp/two-hats-escaped/x",
        '..\\..\\C:\\Windows\\x <>:"/\\|?*',
        "CON",
        "NUL.txt",
        f"javascript:alert(1) {local} {address}/i \\\\127.0.0.1\\share\\x",
        "&File && &Quit &",
        "a@example.com?bcc=b@example.com\r\nBcc: c@example.com",
    )


def _of_signs() -> tuple[str, ...]:
    marks = "".join(chr(code) for code in range(0x300, 0x340))
    return (
        "invoice\u202egnp.exe \u2066x\u2069 \u200f\u061c \u05d0\u05d1 \u0627\u0644",
        "a\u200bb\u200cc\u200dd\ufeffe\u2060f\u00adg\u034fh\U000e0041",
        f"Z{marks * 6}algo{marks * 6}",
        "👩‍👩‍👧‍👦🏳️‍🌈🇵🇹" * 60,
        "𠜎𠜱𠝹𠱓 \U0010ffff \ufdd0 \uffff \ufffc",
        "nul\x00 bell\x07 back\x08 esc\x1b[31m del\x7f nel\x85 sep\u2028par\u2029",
        "one\ntwo\r\nthree\tfour\rfive\v\f" * 20,
        "W" * 5_000,
        "ﷺ" * 500 + "ணு" * 300,
        " \u00a0\u3000 \u2003 ",
        "." * 300,
        "-" * 300,
    )


def very_long(seed: int) -> str:
    """A text of many words that never end, in signs of every kind."""
    draw = random.Random(seed)  # noqa: S311  # the same every time
    signs = [chr(code) for code in range(0x20, 0x3000) if unicodedata.category(chr(code)) not in {"Cs", "Cn"}]
    return "".join(draw.choices(signs, k=LONGEST))
