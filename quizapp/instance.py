"""One running application per collection: a second start hands its banks to the first."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

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
        self._server: QLocalServer | None = None

    def acquire(self) -> bool:
        """Become the one; False where another runs."""
        self._collection.parent.mkdir(parents=True, exist_ok=True)
        return self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError

    def listen(self) -> None:
        """Hear of later starts from now on."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - the window comes first

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_called)
        QLocalServer.removeServer(self._address)
        self._server.listen(self._address)

    def call_other(self, banks: Sequence[Path]) -> bool:
        """Hand the banks to the one that runs; False where it does not answer."""
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415

        socket = QLocalSocket()
        socket.connectToServer(self._address)
        if not socket.waitForConnected(_TIMEOUT_MS):
            return False
        socket.write(json.dumps([str(bank.absolute()) for bank in banks]).encode() + b"\n")
        return socket.waitForBytesWritten(_TIMEOUT_MS)

    def release(self) -> None:
        """Let the next one in."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    @property
    def _address(self) -> str:
        return "jinian-" + hashlib.sha256(str(self._collection).encode()).hexdigest()[:20]

    def _on_called(self) -> None:
        assert self._server is not None, "it is the server that calls"
        while (socket := self._server.nextPendingConnection()) is not None:
            if socket.canReadLine() or socket.waitForReadyRead(_TIMEOUT_MS):
                self.called.emit(json.loads(bytes(socket.readLine().data())))
            socket.close()
