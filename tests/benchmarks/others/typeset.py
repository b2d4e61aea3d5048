"""In the typesetters' environment: sets the month's pages with one of them, and says how long the processor took."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from time import process_time

_HERE = Path(__file__).parent
Typeset = Callable[[Path, Path, float], bytes]


def main(name: str, source: str, fonts: str, pdf: str) -> None:
    """Set them for each line that comes, every time in a new size of type, so that nothing is remembered."""
    typeset = _TYPESETTERS[name]
    _say("ready")
    for number, _ in enumerate(sys.stdin):
        begin = process_time()
        pages = typeset(Path(source), Path(fonts), 7.8 + number / 1000)
        _say(process_time() - begin)
        Path(pdf).write_bytes(pages)
    # As ours ends: how long the interpreter takes to tidy up is nobody's wait.
    os._exit(0)


def _say(answer: object) -> None:
    sys.stdout.write(f"{answer}\n")
    sys.stdout.flush()


def _typst(source: Path, fonts: Path, size: float) -> bytes:
    import typst  # noqa: PLC0415  # each pays for its own

    told = {"data": str(source), "size": str(size)}
    template, folders = str(_HERE / "month.typ"), [str(fonts)]
    pdf = typst.compile(
        template, root="/", font_paths=folders, ignore_system_fonts=True, sys_inputs=told, pdf_tags=False
    )
    return bytes(pdf)


def _weasyprint(source: Path, fonts: Path, size: float) -> bytes:
    from weasyprint import CSS, HTML  # noqa: PLC0415  # each pays for its own
    from weasyprint.text.fonts import FontConfiguration  # noqa: PLC0415  # as above

    known = FontConfiguration()
    style = (_HERE / "month.css").read_text(encoding="utf-8") + f"body {{ font-size: {size}pt }}"
    sheet = CSS(string=style, font_config=known, base_url=f"{fonts.as_uri()}/")
    html = source.read_text(encoding="utf-8")
    return bytes(HTML(string=html).write_pdf(stylesheets=[sheet], font_config=known))


_TYPESETTERS: dict[str, Typeset] = {"typst": _typst, "weasyprint": _weasyprint}

if __name__ == "__main__":
    main(*sys.argv[1:])
