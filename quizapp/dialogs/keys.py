"""Every key there is, by the place where it works."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class Section:
    """The keys of one place."""

    title: str
    rows: tuple[tuple[str, str], ...]
    """Keys, and what they do."""


def sections() -> list[Section]:
    """Study first, since its keys are pressed most; then everywhere, then the places of the rail in their order."""
    return [_study(), _everywhere(), _questions(), _facts(), _papers(), _timeline()]


def _study() -> Section:
    translate = QCoreApplication.translate
    return Section(
        translate("KeysSheet", "Study"),
        (
            ("Enter", translate("KeysSheet", "the next thing: start, accept the grade, go on")),
            ("1 – 4   A – D", translate("KeysSheet", "choose an option")),
            ("↑ ↓   Alt+↑ ↓", translate("KeysSheet", "go from option to option; move it")),
            (translate("KeysSheet", "Space"), translate("KeysSheet", "show the answer without answering")),
            ("1 – 4", translate("KeysSheet", "after the answer: Again, Hard, Good, Easy")),
            ("G", translate("KeysSheet", "admit to guessing")),
            ("B   S   F", translate("KeysSheet", "not today; suspend; flag")),
            ("E   R", translate("KeysSheet", "edit the question; report a bad one")),
            ("I", translate("KeysSheet", "after the answer: how the question was remembered")),
            ("Ctrl+ G B S F R", translate("KeysSheet", "the same, where letters are typed or choose options")),
            ("U   Ctrl+Z   Ctrl+Y", translate("KeysSheet", "undo a grade or a mark; redo it")),
        ),
    )


def _everywhere() -> Section:
    translate = QCoreApplication.translate
    return Section(
        translate("KeysSheet", "Everywhere"),
        (
            ("Ctrl+1 …   Ctrl+0", translate("KeysSheet", "the views at the left; the session")),
            ("Ctrl+O", translate("KeysSheet", "open a bank")),
            ("Ctrl+N", translate("KeysSheet", "make a bank from documents")),
            ("Ctrl+T", translate("KeysSheet", "switch the script")),
            ("Ctrl++   Ctrl+−", translate("KeysSheet", "larger or smaller text")),
            ("Ctrl+,   Ctrl+Q", translate("KeysSheet", "settings; quit")),
            ("?   F1", translate("KeysSheet", "this sheet")),
        ),
    )


def _questions() -> Section:
    translate = QCoreApplication.translate
    return Section(
        translate("KeysSheet", "Banks"),
        (
            ("↑ ↓   /", translate("KeysSheet", "next or previous question; search")),
            ("E   N", translate("KeysSheet", "edit; write a new question")),
            ("Ctrl+Enter   Esc", translate("KeysSheet", "save; cancel")),
            ("Del   T   P", translate("KeysSheet", "take out of use; tag; add to the paper")),
            ("U", translate("KeysSheet", "undo the last change")),
        ),
    )


def _facts() -> Section:
    translate = QCoreApplication.translate
    return Section(
        translate("KeysSheet", "Facts"),
        (
            ("↑ ↓   /", translate("KeysSheet", "next or previous fact; search")),
            ("A   E   X", translate("KeysSheet", "accept; change; reject")),
            ("1 – 4", translate("KeysSheet", "settle a contradiction")),
            ("U", translate("KeysSheet", "undo the last decision")),
        ),
    )


def _papers() -> Section:
    translate = QCoreApplication.translate
    return Section(
        translate("KeysSheet", "Papers"),
        (
            ("Alt+↑   Alt+↓", translate("KeysSheet", "move the chosen question")),
            ("Del", translate("KeysSheet", "remove it from the paper")),
            ("U", translate("KeysSheet", "undo the last change")),
        ),
    )


def _timeline() -> Section:
    translate = QCoreApplication.translate
    return Section(
        translate("KeysSheet", "Timeline"),
        (
            ("← →   ↑ ↓", translate("KeysSheet", "next or previous event; other lanes")),
            ("+   −   0", translate("KeysSheet", "zoom in, zoom out; show everything")),
            ("Home   End", translate("KeysSheet", "the first event; the last")),
            ("Enter   Esc", translate("KeysSheet", "study the chosen event; choose none")),
            ("Ctrl+F", translate("KeysSheet", "search")),
        ),
    )
