"""The parts of a question in Moodle XML, each looked at once."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from questions.importers.given import Refusal, Refused


@dataclass(slots=True)
class Answer:
    """An answer, its text as it is written."""

    element: etree._Element
    text: str
    worth: float
    """In per cent; of an order, the place."""
    feedback: etree._Element | None
    tolerance: str


class Parts:
    """The parts of one question."""

    def __init__(self, element: etree._Element) -> None:
        self.named: dict[str, etree._Element] = {}
        """The children of which there is one at most, by their names."""
        self.several: dict[str, list[etree._Element]] = {}
        """Those that come again, by their names: answers, pairs, words to be dragged, hints."""
        self.remarks: list[str] = []
        for child in element:
            tag = child.tag
            if tag in _SEVERAL:
                self.several.setdefault(str(tag), []).append(child)
            elif isinstance(child, etree._Comment):
                self.remarks.append(str(child.text))
            else:
                self.named.setdefault(str(tag), child)

    def told(self, name: str) -> str:
        """What stands in a child that is nothing but text; empty without it."""
        part = self.named.get(name)
        return "" if part is None else part.text or ""

    def answers(self) -> list[Answer]:
        """The answers, in order; raises `Refused` where their worth is no number."""
        return [_answer(each) for each in self.several.get("answer", ())]


_SEVERAL = frozenset(("answer", "subquestion", "selectoption", "dragbox", "hint"))


def said(element: etree._Element | None) -> str:
    """What stands in the ``text`` of an element; empty without it."""
    if element is not None:
        for child in element:
            if child.tag == "text":
                return child.text or ""
    return ""


def _answer(element: etree._Element) -> Answer:
    text, feedback, tolerance = "", None, ""
    for child in element:
        tag = child.tag
        if tag == "text":
            text = child.text or ""
        elif tag == "feedback":
            feedback = child
        elif tag == "tolerance":
            tolerance = child.text or ""
    try:
        worth = float(element.get("fraction", "0"))
    except ValueError:
        raise Refused(Refusal.MALFORMED) from None
    return Answer(element, text, worth, feedback, tolerance)
