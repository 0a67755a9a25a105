"""The rows of a sheet's XML as cells.

Spreadsheets write nearly every row in one and the same way, and a sheet of ten thousand questions has half a million
elements: to make an object of each takes longer than all that is done with what they say. So rows written in that way
are read by a pattern, and only others (formulas, texts in several fonts) by a parser.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from lxml import etree

from questions.documents.archive import Fault, Faulty
from questions.documents.xml import elements

MOST_COLUMNS = 256
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
"""How workbooks write what XML cannot hold: ``_x0007_``; and ``_x005F_`` for the first mark of such a text."""
_ENTITY = re.compile(r"&(?:#(?P<number>\d{1,7})|#x(?P<hexadecimal>[0-9A-Fa-f]{1,6})|(?P<name>\w{1,10}));")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}

_HEAD = re.compile(rb"\s*(?:<\?xml[^<>]*\?>)?\s*(?P<sheet><worksheet\b[^<>]*>)")
_OTHER_ENCODING = re.compile(rb"\s*<\?xml[^<>]*encoding=[\"'](?!utf-8[\"'])", re.IGNORECASE)
_ROW = re.compile(rb"\s*<row\b(?P<told>[^<>]*)(?<!/)>|\s*<row\b[^<>]*/>|\s+")
_END_OF_ROW = b"</row>"
_NUMBER = re.compile(rb"\br=[\"'](\d{1,8})[\"']")
_CELL = (
    r'<c r="([A-Z]{1,3})\d{1,7}"(?: s="\d{1,6}")?(?: t="([a-zA-Z]{1,9})")?'
    r'(?:/>|>(?:<v>([^<]*)</v>|<is><t(?: xml:space="preserve")?>([^<]*)</t></is>)?</c>)'
)
_CELLS = re.compile(_CELL)
_ONLY_CELLS = re.compile(f"(?:{_CELL})*+")


def rows_of(data: bytes, strings: Sequence[str]) -> Iterator[tuple[int, list[str]]]:
    """The rows of a sheet with their numbers from 1; ``strings`` are those that cells share.

    Raises:
        Faulty: it is no sheet (anywhere up to its end), or declares entities.
    """
    head = _HEAD.match(data)
    start, end = data.find(b"<sheetData>"), data.rfind(b"</sheetData>")
    if head is None or start < 0 or end < 0 or b"<!" in data or _OTHER_ENCODING.match(data):
        return _parsed_rows(data, strings)
    return _plain_rows(data, head["sheet"], start + len(b"<sheetData>"), end, strings)


def _plain_rows(
    data: bytes, head: bytes, start: int, end: int, strings: Sequence[str]
) -> Iterator[tuple[int, list[str]]]:
    """The rows between two places of a sheet that begins with the tag ``head``."""
    number, place = 0, start
    while place < end:
        row = _ROW.match(data, place, end)
        if row is None:
            raise Faulty(Fault.DAMAGED)
        if row["told"] is None:  # an empty one, or nothing
            place = row.end()
            continue
        close = data.find(_END_OF_ROW, row.end(), end)
        if close < 0:
            raise Faulty(Fault.DAMAGED)
        place = close + len(_END_OF_ROW)
        told = _NUMBER.search(row["told"])
        number = int(told[1]) if told else number + 1
        if cells := data[row.end() : close]:
            yield number, _plain_cells(cells, strings) or _parsed_cells(head + data[row.start() : place], strings)


def _plain_cells(written: bytes, strings: Sequence[str]) -> list[str] | None:
    """The cells of a row; None where it is not written as most are."""
    try:
        text = written.decode()
    except UnicodeDecodeError:
        raise Faulty(Fault.DAMAGED) from None
    if not _ONLY_CELLS.fullmatch(text):
        return None
    cells: list[str] = []
    for letters, kind, value, inline in _CELLS.findall(text):
        column = _column(letters)
        if column is None or column >= MOST_COLUMNS:
            break
        said = value or inline
        if "&" in said or "\r" in said:
            said = _ENTITY.sub(_character, said.replace("\r\n", "\n"))
        if kind != "inlineStr" or "_x" in said:
            said = _value(kind, said, strings)
        if column == len(cells):
            cells.append(said)
        else:
            _put(cells, column, said)
    return cells


def _character(entity: re.Match[str]) -> str:
    try:
        if entity["name"]:
            return _NAMED[entity["name"]]
        number = int(entity["number"]) if entity["number"] else int(entity["hexadecimal"], 16)
        return chr(number)
    except (KeyError, ValueError, OverflowError):
        raise Faulty(Fault.DAMAGED) from None


def _parsed_rows(data: bytes, strings: Sequence[str]) -> Iterator[tuple[int, list[str]]]:
    number = 0
    for row in elements(data, "row"):
        told = row.get("r", "")
        number = int(told) if told.isdecimal() and len(told) < 9 else number + 1
        yield number, _cells(row, strings)


def _parsed_cells(data: bytes, strings: Sequence[str]) -> list[str]:
    """The cells of the one row in ``data``, the beginning of a sheet."""
    return next(cells for _, cells in _parsed_rows(data + b"</worksheet>", strings))


def _cells(row: etree._Element, strings: Sequence[str]) -> list[str]:
    cells: list[str] = []
    for cell in row:
        column = _column(cell.get("r", "").rstrip("0123456789"))
        if column is None:
            column = len(cells)
        if column >= MOST_COLUMNS:
            break
        kind = cell.get("t", "n")
        inline = len(cell) and kind == "inlineStr"
        _put(cells, column, _value(kind, text_of(cell[0]) if inline else cell.findtext("{*}v") or "", strings))
    return cells


def _put(cells: list[str], column: int, value: str) -> None:
    if column == len(cells):
        cells.append(value)
    else:
        cells += [""] * (column + 1 - len(cells))
        cells[column] = value


@lru_cache(maxsize=2 * MOST_COLUMNS)
def _column(letters: str) -> int | None:
    """``C`` -> 2; None where a cell does not tell its column."""
    number = 0
    for character in letters[:4]:
        if not "A" <= character <= "Z":
            return None
        number = number * 26 + ord(character) - ord("A") + 1
    return number - 1 if number else None


def text_of(item: etree._Element) -> str:
    """The text of a string, all its differently written parts together, without the readings above characters."""
    if len(item) == 1 and (whole := item[0].text) is not None:
        return unescaped(whole)
    parts: list[str] = []
    for child in item:
        if str(child.tag).endswith("}t"):
            parts.append(child.text or "")
        elif str(child.tag).endswith("}r"):
            parts += (run.text or "" for run in child.iterchildren("{*}t"))
    return unescaped("".join(parts))


def unescaped(text: str) -> str:
    """``text`` with what XML cannot hold."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def _value(kind: str, said: str, strings: Sequence[str]) -> str:
    """What stands in a cell, by the type that workbooks give it."""
    match kind:
        case "inlineStr" | "str":
            return unescaped(said)
        case "s":
            place = int(said) if said.isdecimal() and len(said) < 9 else -1
            return strings[place] if 0 <= place < len(strings) else ""
        case "b":
            return "TRUE" if said == "1" else "FALSE"
        case "e":
            return ""
    return said.removesuffix(".0")
