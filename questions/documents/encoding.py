"""Which encoding a file is in: UTF-8, UTF-16, GB18030 or Big5, or none that a text could be in.

GB18030 decodes almost any bytes, and Big5 many, so what decides between them is how much of the decoded
text consists of the characters that make up most Chinese writing.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from pathlib import Path

from questions.errors import Reason, UnreadableDocument

SAMPLE_BYTES = 1 << 20
CHUNK_BYTES = 1 << 18
LEAST_COMMON_SHARE = 0.12
"""Real Chinese prose has a quarter to a half of its characters among these; bytes decoded wrongly under 3 %."""

_COMMON = frozenset(
    "，。、：；「」《》（）“”年月日的一是在不了有人之中大上為为國国以于於與与其而至二三十軍军王帝宋金元明清後后"
    "時时朝城攻兵將将位南北西東东州子被立死遣改命入出四五六七八九"
)
_UTF16_BOMS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_DECLARATION = re.compile(
    rb"""<(?:meta|\?xml)\b[^>]*?(?:charset|encoding)\s*=\s*["']?([a-zA-Z0-9_-]+)""", re.IGNORECASE
)
_CODECS = {
    **dict.fromkeys(("gb2312", "gbk", "gb18030", "hz-gb-2312"), "gb18030"),
    **dict.fromkeys(("big5", "big5-hkscs", "x-x-big5"), "big5hkscs"),
}
"""What pages call the encodings, and which codec reads all that goes by the name."""
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x19\x1b-\x1f]")


def detect(path: Path) -> str:
    """Name of the codec that reads ``path``; raises :class:`UnreadableDocument` where none does."""
    try:
        with path.open("rb") as file:
            sample = file.read(SAMPLE_BYTES)
    except FileNotFoundError:
        raise UnreadableDocument(path, Reason.MISSING) from None
    except IsADirectoryError:
        raise UnreadableDocument(path, Reason.UNREADABLE) from None
    except OSError:
        raise UnreadableDocument(path, Reason.UNREADABLE) from None
    if not sample.strip(b"\x00 \t\r\n\xef\xbb\xbf"):
        raise UnreadableDocument(path, Reason.EMPTY)
    complete = len(sample) < SAMPLE_BYTES
    if sample.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    if sample.startswith(_UTF16_BOMS):
        return "utf-16"
    if b"\x00" in sample:
        return _utf16_without_mark(path, sample, complete)
    if (text := _decoded(sample, "utf-8", complete)) is not None:
        if len(_CONTROLS.findall(text)) * 50 > len(text):
            raise UnreadableDocument(path, Reason.NOT_TEXT)
        return "utf-8"
    share, codec = max(
        (_common_share(sample, codec, complete), codec) for codec in _declared(sample) or ("gb18030", "big5hkscs")
    )
    if share < LEAST_COMMON_SHARE:
        raise UnreadableDocument(path, Reason.ENCODING if _looks_like_text(sample) else Reason.NOT_TEXT)
    return codec


def chunks(path: Path) -> Iterator[str]:
    """The text of ``path`` as read, newlines untouched, a few hundred thousand characters at a time."""
    codec = detect(path)
    decoder = codecs.getincrementaldecoder(codec)()
    with path.open("rb") as file:
        try:
            while data := file.read(CHUNK_BYTES):
                if text := decoder.decode(data):
                    yield text
            if text := decoder.decode(b"", final=True):
                yield text
        except UnicodeDecodeError:
            raise UnreadableDocument(path, Reason.ENCODING) from None


def _declared(sample: bytes) -> tuple[str, ...]:
    """The codec for the Chinese encoding that a page of HTML says it is in; none if it says nothing of the kind."""
    declaration = _DECLARATION.search(sample, 0, 4096)
    codec = _CODECS.get(declaration[1].decode("ascii").lower()) if declaration else None
    return (codec,) if codec else ()


def _decoded(data: bytes, codec: str, complete: bool) -> str | None:
    try:
        return codecs.getincrementaldecoder(codec)().decode(data, final=complete)
    except UnicodeDecodeError:
        return None


def _common_share(data: bytes, codec: str, complete: bool) -> float:
    text = _decoded(data, codec, complete)
    if text is None:
        return 0.0
    wide = [character for character in text if character > "\x7f"]
    return sum(character in _COMMON for character in wide) / len(wide) if wide else 0.0


def _utf16_without_mark(path: Path, sample: bytes, complete: bool) -> str:
    share, codec = max((_common_share(sample, codec, complete), codec) for codec in ("utf-16-le", "utf-16-be"))
    if share < LEAST_COMMON_SHARE:
        raise UnreadableDocument(path, Reason.NOT_TEXT)
    return codec


def _looks_like_text(sample: bytes) -> bool:
    return len(_CONTROLS.findall(sample.decode("latin-1"))) * 50 < len(sample)
