"""What a person can mend: each of these is told in one line, in their language.

An error holds a code and the file it is about, never a finished sentence: the words stand in
``questions/data/messages.toml``. Our own mistakes are ordinary exceptions and are never caught as these.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path


class Trouble(Exception):  # noqa: N818 - the world's trouble, not an error of the program
    """A file is not as it has to be."""

    code: str
    """Key of the message."""

    def __init__(self, path: Path | str) -> None:
        super().__init__(path)
        self.path = Path(path)

    @property
    def about(self) -> str:
        """What it is about, as people know it."""
        return str(self.path)

    def __str__(self) -> str:
        return f"{self.about}: {self.code}"


class Reason(StrEnum):
    """Why a document cannot be read; each is the key of a message."""

    MISSING = "document_missing"
    EMPTY = "document_empty"
    NOT_TEXT = "document_not_text"
    """Binary: pictures, programs, archives."""
    ENCODING = "document_encoding"
    """Text in none of the encodings we read."""
    UNREADABLE = "document_unreadable"
    """The system refuses: permissions, a broken disk."""
    DAMAGED = "document_damaged"
    """An office file that is something else, broken, or locked by a password."""
    TOO_LARGE = "document_too_large"
    NO_TEXT = "document_no_text"
    """An office file without text: a PDF of pictures."""
    NO_DOCUMENTS = "folder_empty"
    """A folder in which no document lies."""
    NAMESAKE = "document_namesake"
    """Another source of the same build has the same file name."""


class UnreadableDocument(Trouble):
    """A source that gives no text."""

    def __init__(self, path: Path | str, reason: Reason) -> None:
        super().__init__(path)
        self.reason = reason
        self.code = reason.value

    def __reduce__(self) -> tuple[type[UnreadableDocument], tuple[Path, Reason]]:
        return type(self), (self.path, self.reason)  # worker processes send it back


class ImportReason(StrEnum):
    """Why no question can be taken from a file; each is the key of a message."""

    MISSING = "import_missing"
    UNREADABLE = "import_unreadable"
    """The system refuses: permissions, a folder, a broken disk."""
    UNKNOWN = "import_unknown"
    """The name's ending is that of no format."""
    OTHER_FORMAT = "import_other_format"
    """The content is not what the ending says, or it is damaged."""
    ENCODING = "import_encoding"
    TOO_LARGE = "import_too_large"
    """Larger than any bank, packed or unpacked."""
    UNSAFE = "import_unsafe"
    """It holds what only an attack holds: entities that grow, paths that lead elsewhere."""
    NOTHING = "import_nothing"
    """No question in it."""
    COLUMNS = "import_columns"
    """A table without columns for question and answer."""


class UnreadableImport(Trouble):
    """A file of questions from which none can be taken."""

    def __init__(self, path: Path | str, reason: ImportReason) -> None:
        super().__init__(path)
        self.reason = reason
        self.code = reason.value

    def __reduce__(self) -> tuple[type[UnreadableImport], tuple[Path, ImportReason]]:
        return type(self), (self.path, self.reason)  # as above


class BankTrouble(Trouble):
    """A bank that cannot be used."""


class BankMissing(BankTrouble):
    """No such file."""

    code = "bank_missing"


class BankUnreadable(BankTrouble):
    """The system refuses to read it, or the server does not answer."""

    code = "bank_unreadable"


class NotABank(BankTrouble):
    """The file is something else, or damaged."""

    code = "not_a_bank"


class NewerBank(BankTrouble):
    """Made by a later version of the program."""

    code = "newer_bank"


class BankBusy(BankTrouble):
    """Another program is writing it."""

    code = "bank_busy"


class BankNotWritable(BankTrouble):
    """The system refuses to write it, or to write beside it."""

    code = "bank_not_writable"


class OutputNotWritable(Trouble):
    """A file asked for cannot be written."""

    code = "output_not_writable"


class WikiReason(StrEnum):
    """Why nothing can be fetched from a wiki; each is the key of a message."""

    UNREACHABLE = "wiki_unreachable"
    """No connection, or nobody of that name."""
    NO_WIKI = "wiki_none"
    """Somebody answers, but not as a MediaWiki does."""
    BUSY = "wiki_busy"
    """It asks to be left alone for longer than we wait."""


class WikiTrouble(Trouble):
    """A wiki that gives no articles; its ``path`` is an address."""

    def __init__(self, wiki: Path | str, reason: WikiReason) -> None:
        super().__init__(wiki)
        self.reason = reason
        self.code = reason.value
        self._address = str(wiki)

    @property
    def about(self) -> str:
        """The address as it was given: a path would fold its slashes."""
        return self._address


class GoldUnreadable(Trouble):
    """A gold file that is missing or holds something other than gold rows."""

    code = "gold_unreadable"
