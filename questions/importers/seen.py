"""Texts of other programs as their readers see them, and what was lost on the way to plain text."""

from __future__ import annotations

import re
from collections.abc import Callable

from questions.importers.given import Note, Refusal, Refused
from questions.importers.html_text import has_markup, has_picture, plain_text, without_line_breaks
from questions.importers.languages import has_languages, in_one_language
from questions.importers.markdown_text import has_pictures, unmarked

MOST_WRITTEN = 400_000
"""Characters of a text with its marks and the pictures in it: longer ones are not looked at."""


_MARKS = re.compile(r"[<>&{\n\\`*_#\[]")


def has_marks(text: str) -> bool:
    """Whether ``text`` is read otherwise in one format than in another."""
    return _MARKS.search(text) is not None


class Seen:
    """Takes the marks from the texts of one question."""

    def __init__(self) -> None:
        self.notes: dict[Note, None] = {}
        """What was changed, in order."""

    def of_format(self, name: str) -> Callable[[str], str]:
        """What reads a text of a format, as Moodle calls it; HTML where it is none that we know."""
        match name:
            case "plain_text" | "plain":
                return _as_it_is
            case "markdown":
                return self.markdown
            case "moodle_auto_format" | "moodle":
                return self.lines
        return self.html

    def aside(self, text: str, read: Callable[[str], str] | None = None) -> str:
        """A text that need not say anything, as a remark; empty where it is a picture. HTML, where nothing reads it."""
        try:
            return (read or self.html)(text)
        except Refused as refused:
            if refused.refusal is not Refusal.PICTURE:
                raise
            return ""

    def html(self, text: str) -> str:
        """HTML: only its tags end a line. Raises `Refused` where only a picture is said."""
        if "\n" in text:
            _check_length(text)
            text = without_line_breaks(text)
        return self.lines(text)

    def lines(self, text: str) -> str:
        """HTML whose lines are lines, as Moodle's own format has it. Raises `Refused` where only a picture is said."""
        if not ("<" in text or "&" in text or "{mlang" in text):
            return text
        _check_length(text)
        broken = text.replace("<br>", "\n")
        if not ("<" in broken or "{mlang" in broken):
            return plain_text(broken)  # most texts have no other mark
        if has_languages(text):
            self.notes[Note.LANGUAGES] = None
            text = in_one_language(text)
        pictured = has_picture(text)
        if pictured:
            self.notes[Note.PICTURE] = None
        elif has_markup(text):
            self.notes[Note.MARKUP] = None
        said = plain_text(text)
        if pictured and not said.strip():
            raise Refused(Refusal.PICTURE)
        return said

    def markdown(self, text: str) -> str:
        """Markdown, with HTML in it. Raises `Refused` where only a picture is said."""
        _check_length(text)
        pictured, said = has_pictures(text), unmarked(text)
        if pictured:
            self.notes[Note.PICTURE] = None
            if not said.strip():
                raise Refused(Refusal.PICTURE)
        elif said != text:
            self.notes[Note.MARKUP] = None
        return self.lines(said)


def _as_it_is(text: str) -> str:
    return text


def _check_length(text: str) -> None:
    if len(text) > MOST_WRITTEN:
        raise Refused(Refusal.TOO_LONG)
