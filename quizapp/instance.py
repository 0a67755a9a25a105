"""One running application per collection: a second start hands its banks to the first."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_TIMEOUT_MS = 2000


class Instance(QObject):
    """Holds the lock on a collection, and hears of later starts."""

    called = Signal(list)
    """Somebody started the application again with these banks (as strings); the window should come to the front."""

    def __init__(self, collection: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._collection = collection
        self._lock = QLockFile(str(collection.with_name(f"{collection.name}.lock")))
        self._lock.setStaleLockTime(0)  # held for as long as its process lives, however long that is
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_called)

    def acquire(self) -> bool:
        """Become the one; False where another runs."""
        self._collection.parent.mkdir(parents=True, exist_ok=True)
        if not self._lock.tryLock(0) and self._lock.error() is QLockFile.LockError.LockFailedError:
            return False
        QLocalServer.removeServer(self._address)
        self._server.listen(self._address)
        return True

    def call_other(self, banks: Sequence[Path]) -> bool:
        """Hand the banks to the one that runs; False where it does not answer."""
        socket = QLocalSocket()
        socket.connectToServer(self._address)
        if not socket.waitForConnected(_TIMEOUT_MS):
            return False
        socket.write(json.dumps([str(bank.absolute()) for bank in banks]).encode() + b"\n")
        return socket.waitForBytesWritten(_TIMEOUT_MS)

    def release(self) -> None:
        """Let the next one in."""
        self._server.close()
        self._lock.unlock()

    @property
    def _address(self) -> str:
        return "jinian-" + hashlib.sha256(str(self._collection).encode()).hexdigest()[:20]

    def _on_called(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            if socket.canReadLine() or socket.waitForReadyRead(_TIMEOUT_MS):
                self.called.emit(json.loads(bytes(socket.readLine().data())))
            socket.close()
