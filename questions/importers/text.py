"""Text files of questions, in whatever encoding they come."""

from __future__ import annotations

from pathlib import Path

from questions.documents.encoding import detect
from questions.errors import ImportReason, Reason, UnreadableDocument, UnreadableImport
from questions.importers.limits import read_whole

_REASONS = {
    Reason.MISSING: ImportReason.MISSING,
    Reason.EMPTY: ImportReason.NOTHING,
    Reason.NOT_TEXT: ImportReason.OTHER_FORMAT,
    Reason.ENCODING: ImportReason.ENCODING,
}


def read_text(path: Path) -> str:
    """The text of ``path``, its line ends made ``\\n``.

    Raises:
        UnreadableImport: missing, unreadable, too large, empty, no text, or in none of our encodings.
    """
    data = read_whole(path)
    try:
        text = data.decode(detect(path))
    except UnreadableDocument as trouble:
        raise UnreadableImport(path, _REASONS.get(trouble.reason, ImportReason.UNREADABLE)) from None
    except UnicodeDecodeError:
        raise UnreadableImport(path, ImportReason.ENCODING) from None
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
