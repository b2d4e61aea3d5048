"""Every text of a customer reaches window, paper and file names through one funnel each: the program shows it."""

import ast
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hostile.finding import (
    Find,
    bare_tip_roles,
    bare_tips,
    filled_in_twice,
    named,
    put_together_while_waiting,
    raw_file_names,
    raw_of_documents,
    raw_on_buttons,
    raw_titles,
)

import twohats

SOURCE = Path(twohats.__file__).parent
MODULES = {path.relative_to(SOURCE).as_posix(): path for path in sorted(SOURCE.rglob("*.py"))}


@dataclass(frozen=True)
class Rule:
    """What no module does but those named, each with its reason; with code that breaks it, and code that does not."""

    name: str
    find: Find
    breaks: tuple[str, ...]
    keeps: tuple[str, ...] = ()
    funnels: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.name


RULES = (
    Rule(
        "labels show plain text",
        named("QLabel"),
        (
            "QLabel(deal.title)",
            "from PySide6.QtWidgets import QLabel as Words",
            "QtWidgets.QLabel()",
            "class Mine(QLabel): pass",
            "getattr(QtWidgets, 'QLabel')()",
        ),
        ("PlainLabel(deal.title)", "Pill(word)"),
        {
            "widgets/label.py": "is the funnel: PlainLabel and Pill are plain text, cleaned and cut",
            "app/firm_fields.py": "shows the firm's own picture and is given no text",
        },
    ),
    Rule(
        "boxes are opened by those who ask",
        named("QMessageBox"),
        ("QMessageBox.information(self, 'x', deal.title)", "box = QMessageBox(text=name)"),
        ("ask.tell(deal.title)",),
        {
            "widgets/ask.py": "is the funnel: its one box is plain text, cleaned and cut",
            "app/start.py": "says in the same way what went wrong before there is a window",
        },
    ),
    Rule(
        "nothing guesses or reads rich text",
        named(
            *"QTextBrowser QTextEdit QTextDocument QErrorMessage QInputDialog QWhatsThis QStaticText".split(),
            *"QGraphicsTextItem QWebEngineView QWebView QQuickView QQuickWidget QSplashScreen QWizardPage".split(),
            *"setHtml insertHtml appendHtml toHtml setMarkdown insertMarkdown insertFragment".split(),
            *"setOpenExternalLinks setOpenLinks linkActivated anchorClicked RichText AutoText MarkdownText".split(),
            *"setStatusTip setWhatsThis StatusTipRole WhatsThisRole setInformativeText setDetailedText".split(),
        ),
        (
            "QTextBrowser().setHtml(note)",
            "editor.appendHtml(note)",
            "label.setTextFormat(Qt.TextFormat.AutoText)",
            "label.setTextFormat(Qt.RichText)",
            "action.setStatusTip(name)",
            "widget.setWhatsThis(name)",
            "if role == Qt.ItemDataRole.StatusTipRole: return name",
            "QErrorMessage(self).showMessage(name)",
            "getattr(editor, 'setHtml')(name)",
            "box.setInformativeText(name)",
        ),
        ("editor.setPlainText(note)", "QPlainTextEdit(note)", "label.setTextFormat(Qt.TextFormat.PlainText)"),
        {
            "app/help/manual.py": "shows the manual that ships with the program, and loads nothing",
            "app/help/sheet.py": "shows the keys and our own names of actions, escaped",
            "app/history/pane.py": "writes plain words with a cursor, and takes no other",
        },
    ),
    Rule(
        "waiting is told in our own words",
        put_together_while_waiting,
        ("QProgressDialog(f'Writing {firm.name}', stop, 0, 9)", "waiting.setLabelText(name)"),
        ("QProgressDialog(words, stop, 0, 9)", "QProgressDialog(self.tr('Writing…'), stop, 0, 9)"),
    ),
    Rule(
        "tooltips are escaped",
        bare_tips,
        (
            "label.setToolTip(deal.title)",
            "label.setToolTip(f'Key {name}')",
            "label.setToolTip(self.tr('Of {}').format(name))",
            "label.setToolTip(tip(name) if name else name)",
            "label.setToolTip(shown(name))",
            "label.setToolTip(self.tr(name))",
            "item.setToolTip(0, name)",
            "QToolTip.showText(place, name, self)",
            "QToolTip.showText(place, text=name)",
        ),
        (
            "label.setToolTip(tip(name))",
            "label.setToolTip(self.tr('Key B'))",
            "label.setToolTip(tip(name) if name else '')",
            "QToolTip.showText(place, tip(name), self)",
        ),
    ),
    Rule(
        "tooltips of lists are escaped",
        bare_tip_roles,
        (
            "def data(i, role):\n    if role == Qt.ItemDataRole.ToolTipRole:\n        return i.name",
            "def data(i, role):\n    if role in (Qt.DisplayRole, Qt.ToolTipRole):\n        return i.name",
            "item.setData(Qt.ItemDataRole.ToolTipRole, name)",
            "ROLES = {Qt.ItemDataRole.ToolTipRole: name}",
            "def data(i, role):\n    return i.name if role == Qt.ItemDataRole.ToolTipRole else tip(i.name)",
            "def data(i, role):\n    if role != Qt.ToolTipRole:\n        return tip(i.name)\n    return i.name",
        ),
        (
            "def data(i, role):\n    if role == Qt.ItemDataRole.ToolTipRole:\n        return tip(i.name)",
            "def data(i, role):\n    return tip(i.name) if role == Qt.ItemDataRole.ToolTipRole else None",
        ),
        {"widgets/record_model.py": "keeps the number of the role; what it answers by it went through `tip`"},
    ),
    Rule(
        "buttons show an ampersand as one",
        raw_on_buttons,
        (
            "QPushButton(shown(deal.who))",
            "make_button(f'{shown(one.who, 40)} · {bought}', 'sales')",
            "QAction(self.tr('Rename {}').format(shown(name)), menu)",
            "QRadioButton(name.replace('&', '&&'))",
        ),
        ("make_button(on_button(one.who), 'sales')", "make_button(self.tr('Save'), 'sales')"),
        {"widgets/label.py": "is the funnel"},
    ),
    Rule(
        "titles and notices are cleaned",
        raw_titles,
        (
            "self.setWindowTitle(firm.name)",
            "window.setWindowTitle(f'{firm.name} – Two Hats')",
            "icon.showMessage(notice(a), b)",
            "icon.showMessage(notice(a), shown(b))",
        ),
        (
            "self.setWindowTitle(shown(title))",
            "self.setWindowTitle(self.tr('Import'))",
            "window.setWindowTitle(f'{shown(firm.name)} – Two Hats')",
            "icon.showMessage(notice(a), notice(b), window.windowIcon())",
        ),
    ),
    Rule(
        "text is painted where it was cleaned",
        named("drawText", "drawStaticText", "addText", "QTextLayout"),
        ("painter.drawText(room, 0, deal.title)", "path.addText(place, font, name)", "QTextLayout(name)"),
        (),
        {
            "widgets/label.py": "a label's own text, which went through the funnel",
            "widgets/table.py": "the sentence of an empty list, our own words",
            "widgets/chart.py": "cleans each name before it is cut to its room",
            "widgets/grouped_list.py": "cleans each text before it is cut to its room",
            "widgets/matrix.py": "cleans its names when it is given them",
            "sales/ui/board_drawing.py": "is handed words that the board cleaned",
            "marketing/ui/calendar_drawing.py": "is handed words that the calendar cleaned",
            "paper/sheet.py": "is the funnel of paper, where the word means a line of a PDF",
        },
    ),
    Rule(
        "one place asks the desktop to open something",
        named("QDesktopServices", "openUrl", "fromUserInput", "webbrowser", "startfile", "QProcess", "setUrlHandler"),
        (
            "QDesktopServices.openUrl(QUrl(link))",
            "import webbrowser",
            "os.startfile(path)",
            "QUrl.fromUserInput(link)",
            "QProcess.startDetached('xdg-open', [link])",
        ),
        ("ask.open_link(link)", "ask.open_file(path)"),
        {"widgets/ask.py": "hands on what widgets/opening.py lets pass, and what the program wrote itself"},
    ),
    Rule(
        "one place starts a program",
        named(
            "subprocess",
            "system",
            "popen",
            "Popen",
            "execv",
            "spawnv",
            "eval",
        ),
        ("import subprocess", "os.system(name)", "from os import popen", "eval(name)"),
        (),
        {
            "exchange/reading/sheet.py": "reads a workbook in a process of its own, which is this program",
            "app/first_places.py": "asks Qt which country the computer is set to",
            "app/front_door.py": "asks Qt which language the computer is set to",
            "app/help/problem.py": "asks what the system is called",
        },
    ),
    Rule(
        "paper knows no markup and no links",
        named(
            *"Paragraph XPreformatted Preformatted ParaParser SimpleDocTemplate BaseDocTemplate platypus".split(),
            *"reportlab.platypus reportlab.platypus.paragraph linkURL linkAbsolute linkRect doForm acroForm".split(),
            *"reportlab.lib.xmllib reportlab.graphics.renderPM setOpenAction addPageLabel".split(),
        ),
        (
            "Paragraph(deal.title, style)",
            "from reportlab.platypus import Paragraph as P",
            "import reportlab.platypus",
            "from reportlab import platypus",
            "canvas.linkURL(link, room)",
        ),
        ("sheet.write(deal.title, style, 0, 0, 90)",),
    ),
    Rule(
        "one place writes on paper",
        named(
            *"drawString drawRightString drawCentredString drawAlignedString beginText textOut textLine".split(),
            *"textLines drawImage drawInlineImage ImageReader String".split(),
        ),
        (
            "canvas.drawString(0, 0, deal.title)",
            "line.textOut(name)",
            "canvas.drawImage(path, 0, 0)",
            "from reportlab.graphics.shapes import String",
        ),
        ("sheet.write(deal.title, style, 0, 0, 90)",),
        {
            "month/ui/printer.py": "its painter draws pages that were made already",
            "paper/sheet.py": "is the funnel: it writes what `fit` cleaned, and the firm's own picture from its bytes",
        },
    ),
    Rule(
        "what a document is called is cleaned",
        raw_of_documents,
        (
            "canvas.setTitle(deal.title)",
            "canvas.setAuthor(firm.name)",
            "canvas.setTitle(f'Quote {plain(name)} {name}')",
        ),
        ("canvas.setTitle(plain(title))", "canvas.setCreator('Two Hats')"),
        {"app/help/sheet.py": "calls the keys after our own words"},
    ),
    Rule(
        "outlines are cleaned",
        named("addOutlineEntry", "bookmarkPage", "addLiteral", "setPageLabel"),
        ("canvas.addOutlineEntry(deal.title, key)",),
        (),
        {"paper/page.py": "its one line goes through `plain` first"},
    ),
    Rule(
        "a customer's text is never a pattern",
        filled_in_twice,
        ("self.tr('{} accepted: {{}}').format(quote.name).format(deal.title)",),
        ("self.tr('{} accepted: {}').format(quote.name, deal.title)", "f'{name}: {title}'"),
        {"marketing/ui/backward.py": "fills numbers in first, and a day after them"},
    ),
    Rule(
        "file names are cleaned",
        raw_file_names,
        (
            "def save(self):\n    ask.save_path('Save', folder / deal.title, PDF)",
            "def save(self):\n    ask.save_path('Save', Path(f'{deal.title}.pdf'), PDF)",
            "def save(self):\n    name = f'{deal.title}.pdf'\n    ask.save_path('Save', folder / name, PDF)",
            "def save(self):\n    write_out(folder / f'{deal.title}.pdf', pdf)",
            "def save(self):\n    write_out(folder / '{}.pdf'.format(title), pdf)",
            "def save(self):\n    write_out(folder / (title + '.pdf'), pdf)",
            "def save(self):\n    write_out(path.with_name(f'{who}.pdf'), pdf)",
        ),
        (
            "def save(self):\n    ask.save_path('Save', folder / file_name(title), PDF)",
            "def save(self):\n    name = file_name(title)\n    ask.save_path('Save', folder / name, PDF)",
            "def save(self):\n    write_out(folder / f'{file_name(title)}.pdf', pdf)",
            "def save(self):\n    write_out(path.with_name(f'{path.stem} {number}{path.suffix}'), pdf)",
            "def save(self):\n    write_out(path.with_name(path.name + '.partial'), pdf)",
        ),
        {
            "app/first_places.py": "calls a file after the firm through `file_name`, and the sample by our own word",
            "app/help/sheet.py": "suggests our own word for the keys",
            "app/pictures.py": "calls its pictures after the hats and pages, in our own words",
            "storage/backup.py": "calls what it wrote down of a look by a word of ours",
            "storage/naming.py": "calls copies after the file, the moment and words of ours",
            "exchange/leaving/folder.py": "calls its tables after the kinds of records, in our own words",
        },
    ),
)


@pytest.mark.parametrize("rule", RULES, ids=str)
def test_no_text_goes_round_its_funnel(rule: Rule) -> None:
    found = [
        f"{name}:{getattr(node, 'lineno', 0)}"
        for name, path in MODULES.items()
        if name not in rule.funnels
        for node in rule.find(ast.parse(path.read_text("utf-8")))
    ]
    assert found == []


@pytest.mark.parametrize("rule", RULES, ids=str)
def test_every_exception_is_needed(rule: Rule) -> None:
    for name, reason in rule.funnels.items():
        assert reason
        assert any(rule.find(ast.parse(MODULES[name].read_text("utf-8")))), name


SNIPPETS = [(rule, code) for rule in RULES for code in rule.breaks]
HARMLESS = [(rule, code) for rule in RULES for code in rule.keeps]


@pytest.mark.parametrize(("rule", "code"), SNIPPETS, ids=[f"{rule}: {code}" for rule, code in SNIPPETS])
def test_each_rule_bites(rule: Rule, code: str) -> None:
    assert any(rule.find(ast.parse(code)))


@pytest.mark.parametrize(("rule", "code"), HARMLESS, ids=[f"{rule}: {code}" for rule, code in HARMLESS])
def test_each_rule_lets_the_funnel_pass(rule: Rule, code: str) -> None:
    assert not any(rule.find(ast.parse(code)))
