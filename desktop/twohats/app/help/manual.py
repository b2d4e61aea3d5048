"""The manual: one page for each task, read from the program's own files, with links between them and nowhere else."""

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QTextBrowser

from twohats.hat import Hat
from twohats.resource import resource
from twohats.widgets import theme
from twohats.widgets.cards import column_of, foot_line, make_button
from twohats.widgets.label import key_name
from twohats.widgets.sizes import take_room
from twohats.words import language, tongue

if TYPE_CHECKING:
    from twohats.app.window import MainWindow

PAGES = (
    "start",
    "lead",
    "campaign",
    "handover",
    "answer",
    "deal",
    "won",
    "month",
    "import",
    "safe",
    "privacy",
    "keys",
    "changes",
)
# What is looked up from the pages of a hat, in their order.
_ABOUT = {
    Hat.MARKETING: ("start", "campaign", "campaign", "lead", "campaign", "campaign"),
    Hat.SALES: ("answer", "deal", "won", "deal", "deal", "month"),
}
_NAME, _KEY = re.compile(r"\*\*(.+?)\*\*", re.DOTALL), re.compile(r"`([^`]+)`")
_INTO, _SENSE = " ▸ ", "\x04"
_SIZE, _LIST = (920, 660), 240
_MARGIN, _LINE = 18, 125


def page_about(window: "MainWindow") -> str:
    """The page of the manual that tells of what the owner looks at."""
    hat = window.workspace.hat
    if window.panel.holds_keys:
        return "answer" if hat is Hat.SALES else "handover"
    return _ABOUT[hat][window.side.stack.currentIndex()]


def text_of(page: str) -> str:
    """A page of the manual in Markdown, in the language that is spoken; names of the screen and keys are in English."""
    own = resource(f"manual/{language()}/{page}.md")
    return (own if own.exists() else resource(f"manual/{page}.md")).read_text("utf-8")


def title_of(page: str) -> str:
    """What a page is called."""
    return text_of(page).splitlines()[0].removeprefix("# ")


def spoken(text: str) -> str:
    """A text of the manual with the names of the screen, in bold, and the keys as the screen has them."""
    told = _NAME.sub(lambda name: f"**{_say_name(name[1])}**", text)
    return _KEY.sub(lambda key: f"`{key_name(key[1]) or key[1]}`", told)


def _say_name(name: str) -> str:
    """A name, or the menu and its entry: Deal ▸ Won…."""
    names = _names(language())
    return _INTO.join(names.get(one, one) for one in " ".join(name.split()).split(_INTO))


@lru_cache(maxsize=1)
def _names(_language: str) -> dict[str, str]:
    """What the screen says, by what it says in English, without the marks of menus; of two senses the plain one."""
    texts = sorted(tongue().texts.items(), key=lambda one: _SENSE in one[0], reverse=True)
    return {_bare(key.partition(_SENSE)[0]): _bare(said) for key, said in texts}


def _bare(text: str) -> str:
    return text.partition("\t")[0].replace("&", "")


class PageView(QTextBrowser):
    """Shows a page; it loads nothing, neither from the net nor from a file, and follows no link by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.document().setDocumentMargin(_MARGIN)
        self.setAccessibleName(QCoreApplication.translate("PageView", "The page of the manual"))

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002  # Qt's own
        """A dot that shows nothing: given none, Qt would read the file by itself."""
        dot = QImage(1, 1, QImage.Format.Format_ARGB32)
        dot.fill(Qt.GlobalColor.transparent)
        return dot

    def show_page(self, page: str, accent: str) -> None:
        """Show a page from its beginning, with air between its lines and its links in the colour of the hat."""
        self.setMarkdown(spoken(text_of(page)))
        whole, airy, link = QTextCursor(self.document()), QTextBlockFormat(), QTextCharFormat()
        airy.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        whole.select(QTextCursor.SelectionType.Document)
        whole.mergeBlockFormat(airy)
        link.setForeground(QColor(accent))
        for first, last in self._links():
            whole.setPosition(first)
            whole.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            whole.mergeCharFormat(link)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _links(self) -> list[tuple[int, int]]:
        """Where the links stand; Qt gives them a blue that cannot be read in the dark."""
        found: list[tuple[int, int]] = []
        block = self.document().begin()
        while block.isValid():
            place = block.begin()
            while not place.atEnd():
                one = place.fragment()
                if one.charFormat().isAnchor():
                    found.append((one.position(), one.position() + one.length()))
                place += 1
            block = block.next()
        return found


class Manual(QDialog):
    """It stands beside the window while the owner works; Esc closes it, and a link turns to its page."""

    def __init__(self, window: "MainWindow", page: str) -> None:
        super().__init__(window)
        self._accent = theme.palette().accent(window.workspace.hat)
        self.setWindowTitle(self.tr("Manual"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        take_room(self, *_SIZE)
        self.pages, self.text = QListWidget(), PageView()
        self.pages.setObjectName("manual")
        self.pages.setAccessibleName(self.tr("Pages of the manual"))
        self.pages.setFixedWidth(_LIST)
        for name in PAGES:
            self.pages.addItem(QListWidgetItem(title_of(name)))
        self.pages.currentRowChanged.connect(lambda row: self.text.show_page(PAGES[row], self._accent))
        self.text.anchorClicked.connect(lambda link: self.turn_to(link.toString().removesuffix(".md")))
        self._lay_out(str(window.workspace.hat))
        self.turn_to(page)
        self.pages.setFocus()

    def _lay_out(self, wing: str) -> None:
        body = column_of(self)
        beside = QHBoxLayout()
        beside.setSpacing(12)
        beside.addWidget(self.pages)
        beside.addWidget(self.text, 1)
        body.addLayout(beside, 1)
        close = make_button(self.tr("Close"), wing)
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        body.addLayout(foot_line((), close))

    @property
    def page(self) -> str:
        """The page that shows."""
        return PAGES[self.pages.currentRow()]

    def turn_to(self, page: str) -> None:
        """Show a page; a name that is none is no way out."""
        if page in PAGES:
            self.pages.setCurrentRow(PAGES.index(page))
