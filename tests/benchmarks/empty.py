"""An empty window, which closes once it is painted: what every program of this kind costs."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class Empty(QMainWindow):
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        super().paintEvent(event)
        QApplication.quit()


if __name__ == "__main__":
    app = QApplication(["empty"])
    window = Empty()
    window.resize(1360, 850)
    window.show()
    app.exec()
