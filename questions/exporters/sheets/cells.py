"""A question in the cells of a template.

A cell of a template is text with fields in braces. ``{options}``, ``{options_judged}``, ``{accepted}`` and ``{pairs}``
alone in a cell become as many cells as they need, ``{options_in_lines}`` as many lines.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from questions.authoring.question import Option, Question, QuestionKind
from questions.exporters.sheets.template import Template
from questions.exporters.table.letters import letter

_FIELD = re.compile(r"\{(\w+)\}")
_HARD, _EASY = 0.65, 0.35

_SEVERAL: Mapping[str, Callable[[Question], list[str]]] = {
    "{options}": lambda question: [option.text for option in question.options],
    "{options_in_lines}": lambda question: [
        f"{letter(place)}. {option.text}" for place, option in enumerate(question.options)
    ],
    "{options_judged}": lambda question: [
        cell for option in question.options for cell in (option.text, "correct" if option.correct else "incorrect")
    ],
    "{accepted}": lambda question: list(question.accepted),
    "{pairs}": lambda question: [cell for option in question.options for cell in (option.text, option.match)],
}


def cells_of(question: Question, number: int, title: str, template: Template) -> list[str]:
    """The cells of the question; its number counts from 1."""
    fields = _fields(question, number, title, template)
    cells: list[str] = []
    for cell in template.kinds[question.kind]:
        if cell in _SEVERAL:
            cells += (_escaped(text, template) for text in _SEVERAL[cell](question))
        else:
            # A field that has no value is an option that the question hasn't got.
            cells.append(_FIELD.sub(lambda found: _escaped(fields.get(found[1], ""), template), cell))
    return cells


def _fields(question: Question, number: int, title: str, template: Template) -> dict[str, str]:
    options = question.options
    right = [place for place, option in enumerate(options) if option.correct]
    told = {
        "number": str(number),
        "title": title,
        "stem": question.stem,
        "answer": question.answer,
        "explanation": question.explanation,
        "document": question.document,
        "count": str(len(options)),
        "right_numbers": ",".join(str(place + 1) for place in right),
        "right_letters": "".join(letter(place) for place in right),
        "lettered": " ".join(f"（{letter(place)}）{option.text}" for place, option in enumerate(options)),
        "difficulty": _difficulty(question, template),
    }
    if question.kind is QuestionKind.TRUE_FALSE:
        told["truth"] = "true" if options[0].correct else "false"
    for name, group in (("option", options), ("right", _judged(options, True)), ("wrong", _judged(options, False))):
        told |= {f"{name}{place}": option.text for place, option in enumerate(group, 1)}
    told |= {f"accepted{place}": text for place, text in enumerate(question.accepted, 1)}
    return told


def _judged(options: tuple[Option, ...], correct: bool) -> list[Option]:
    return [option for option in options if option.correct is correct]


def _difficulty(question: Question, template: Template) -> str:
    if not template.difficulties:
        return ""
    easy, middle, hard = template.difficulties
    return hard if question.difficulty >= _HARD else easy if question.difficulty < _EASY else middle


def _escaped(text: str, template: Template) -> str:
    for character, written in template.escapes.items():
        text = text.replace(character, written)
    return text
