"""Rings where a file is open already: a second start brings the first window forward, and goes."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_ROUND = 50


class Bell(QObject):
    """Hangs at the door of whoever holds a file."""

    rung = Signal()

    def __init__(self, parent: QObject, path: Path) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        # Only who holds the lock is here: what is left of another bell is a crash's.
        QLocalServer.removeServer(_name(path))
        self._server.listen(_name(path))

    def _answer(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            self.rung.emit()

    def take_down(self) -> None:
        """Nobody is here any more."""
        self._server.close()


def ring(path: Path, patience: int) -> bool:
    """Ring where a file is open, for so many milliseconds; whether anybody heard it."""
    for _ in range(1 + patience // _ROUND):
        socket = QLocalSocket()
        socket.connectToServer(_name(path))
        if socket.waitForConnected(_ROUND):
            socket.disconnectFromServer()
            return True
        # It is just being hung up, or a program without a window holds the file.
        QThread.msleep(_ROUND)
    return False


def _name(path: Path) -> str:
    """A name of the file that fits wherever such names are kept."""
    return f"twohats-{hashlib.sha256(str(path.resolve()).encode('utf-8', 'surrogatepass')).hexdigest()[:32]}"
