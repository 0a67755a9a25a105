"""What can be wrong with a learner's file."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from questions.errors import Trouble


class CollectionFault(StrEnum):
    """Why a collection cannot be used; each is the key of a message with one parameter, the path."""

    NOT_A_COLLECTION = "not_a_collection"
    """Another kind of file."""
    DAMAGED = "collection_damaged"
    NEWER = "newer_collection"
    """Made by a later version of the program."""
    BUSY = "collection_busy"
    """Another program is writing it."""
    READ_ONLY = "collection_read_only"
    UNREADABLE = "collection_unreadable"
    """It cannot be opened or made: no such folder, no permission, a failing disk."""
    DISK_FULL = "disk_full"
    CHANGED_ELSEWHERE = "collection_changed_elsewhere"
    """Another program graded the same card meanwhile; this answer was not recorded."""


class CollectionTrouble(Trouble):
    """The learner's file is not as it has to be. What was recorded before stays recorded."""

    def __init__(self, path: Path | str, fault: CollectionFault) -> None:
        super().__init__(path)
        self.fault = fault
        self.code = fault.value
