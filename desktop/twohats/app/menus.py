"""The menus of the window: its own, and those that the wings bring along."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from twohats.app.recent import RecentMenu
from twohats.app.trail import Trail
from twohats.hat import Hat
from twohats.widgets.actions import Actions

if TYPE_CHECKING:
    from twohats.app.window import MainWindow

_MOST_PAGES = 6


class Menus(QObject):
    """Every action of the program has its entry here, and no key is given twice."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.make = Actions(window).make
        self._fill_file()
        self._fill_edit()
        self._fill_view()
        self._of_hat: dict[Hat, list[QMenu]] = {}
        for hat, wing in ((Hat.MARKETING, window.marketing), (Hat.SALES, window.sales)):
            self._of_hat[hat] = [self._menu(title, *entries) for title, entries in wing.menus(self.make)]
        self._fill_help()

    def wear(self, hat: Hat) -> None:
        """Show the menus of one hat; the keys of the other's entries go on working."""
        for one, menus in self._of_hat.items():
            for menu in menus:
                menu.menuAction().setVisible(one is hat)

    def _menu(self, title: str, *entries: QAction | None) -> QMenu:
        menu = self._window.menuBar().addMenu(title)
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            else:
                menu.addAction(entry)
        return menu

    def _fill_file(self) -> None:
        window, make = self._window, self.make
        recent = RecentMenu(window)
        menu = self._menu(
            self.tr("&File"),
            make(self.tr("Someone called…"), window.sales.take_call, "Ctrl+Shift+N", icon="phone"),
            None,
            make(self.tr("Import…"), lambda: window.imports.choose(), "Ctrl+I", icon="import"),
            make(self.tr("Paste from a spreadsheet…"), lambda: window.imports.paste(), "Ctrl+V"),
            make(self.tr("Find duplicates…"), window.dialogs.find_duplicates),
            make(self.tr("People not heard from for years…"), window.dialogs.show_silent),
            make(self.tr("Export the list…"), window.export, "Ctrl+Shift+E"),
            make(self.tr("Export all contacts…"), lambda: window.papers.save_contacts()),
            make(self.tr("Export everything…"), lambda: window.everything.leave()),
            make(self.tr("Print the list…"), lambda: window.papers.print_list(), "Alt+P"),
            make(self.tr("Monthly report…"), window.dialogs.report, "Ctrl+P", icon="report"),
            make(self.tr("Close the month…"), window.dialogs.close_month),
            make(self.tr("Reopen a month…"), window.dialogs.reopen_month),
            make(self.tr("Page for the wall…"), lambda: window.papers.save_wall_page()),
            None,
            make(self.tr("New business…"), lambda: window.files.new_wanted.emit()),
            make(self.tr("Open…"), window.files.open_another, "Ctrl+O"),
            recent.menuAction(),
            make(self.tr("Save a copy…"), window.files.save_copy),
            make(self.tr("Backups…"), window.files.show_backups),
            make(self.tr("Preferences…"), window.dialogs.set_up, "Ctrl+,"),
            make(self.tr("Quit"), window.close, "Ctrl+Q"),
        )
        menu.aboutToShow.connect(recent.fill)

    def _fill_edit(self) -> None:
        window, make = self._window, self.make
        self._undo = make("", lambda: window.steps.undo(), "Ctrl+Z", icon="undo")
        self._redo = make("", lambda: window.steps.redo(), "Ctrl+Shift+Z", "Ctrl+Y", icon="redo")
        # Their words name the step; the sheet of keys calls them what they are.
        self._undo.setProperty("called", self.tr("Undo"))
        self._redo.setProperty("called", self.tr("Redo"))
        stop = make(self.tr("Stop the running task"), lambda: window.workspace.stop(), "Ctrl+.")
        copy = make(self.tr("Copy as a table"), window.copy, "Ctrl+Shift+C")
        find = make(self.tr("Search…"), window.dialogs.find, "Ctrl+K", icon="search")
        narrow = make(self.tr("Filter the list"), window.filter, "Ctrl+F")
        self._menu(self.tr("&Edit"), self._undo, self._redo, stop, None, copy, find, narrow)

    def _fill_view(self) -> None:
        window, make = self._window, self.make
        self.trail = Trail(window)
        self._back = make(self.tr("Back"), self.trail.back, "Alt+Left")
        self._forward = make(self.tr("Forward"), self.trail.forward, "Alt+Right")
        self.trail.changed.connect(self._show_ways)
        self._show_ways()
        self.pages = [
            make(self.tr("Page {}").format(number), partial(self._turn, number), f"Alt+{number}")
            for number in range(1, _MOST_PAGES + 1)
        ]
        self._menu(
            self.tr("&View"),
            make(self.tr("Marketing"), lambda: window.workspace.wear(Hat.MARKETING), "Ctrl+1"),
            make(self.tr("Sales"), lambda: window.workspace.wear(Hat.SALES), "Ctrl+2"),
            make(self.tr("Next part: page, panel, list"), window.go_on, "F6"),
            self._back,
            self._forward,
            None,
            *self.pages,
            None,
            make(self.tr("History…"), lambda: window.steps.show_history(), "Ctrl+H"),
            make(self.tr("Agreement…"), window.dialogs.show_agreement, "Ctrl+Shift+H"),
            make(self.tr("Columns of the list…"), window.choose_columns, "Ctrl+Shift+O"),
            make(self.tr("Keep this view…"), window.keep_view),
            None,
            make(self.tr("Larger text"), lambda: window.looks.grow(1), "Ctrl++", "Ctrl+="),
            make(self.tr("Smaller text"), lambda: window.looks.grow(-1), "Ctrl+-"),
            make(self.tr("Normal text size"), lambda: window.looks.grow(0), "Ctrl+0"),
            make(self.tr("Dark or light"), lambda: window.looks.turn(), "Ctrl+Shift+D"),
            make(self.tr("High contrast"), lambda: window.looks.choose("high contrast")),
            make(self.tr("System colours"), lambda: window.looks.choose("")),
        )

    def _fill_help(self) -> None:
        window, make = self._window, self.make
        self._menu(
            self.tr("&Help"),
            make(self.tr("Manual"), window.dialogs.show_manual, "Shift+F1"),
            make(self.tr("Keys…"), window.dialogs.show_keys, "F1"),
            make(self.tr("What’s new"), lambda: window.dialogs.show_manual("changes")),
            None,
            make(self.tr("Report a problem…"), window.dialogs.report_problem),
            make(self.tr("About Two Hats"), window.dialogs.about),
        )

    def _show_ways(self) -> None:
        self._back.setEnabled(self.trail.has_back)
        self._forward.setEnabled(self.trail.has_forward)

    def _turn(self, number: int) -> None:
        if number <= self._window.side.stack.count():
            self._window.side.choose(number - 1)

    def name_steps(self, undo: str, redo: str) -> None:
        """Say what Undo and Redo would do."""
        self._undo.setText(self.tr("Undo “{}”").format(undo) if undo else self.tr("Undo"))
        self._redo.setText(self.tr("Redo “{}”").format(redo) if redo else self.tr("Redo"))
        self._undo.setEnabled(bool(undo))
        self._redo.setEnabled(bool(redo))
