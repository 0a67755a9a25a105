"""What our exporters keep in remarks of other formats, taken back."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from questions.authoring.question import Option, QuestionKind
from questions.importers.given import Given, Refusal, Refused
from questions.importers.json_lines import details_of, tags_of

_MARK = "jinian "
_ID = re.compile(r"jinian-([^\s\]]{1,90})")
_ALIKE = (
    {QuestionKind.MATCH, QuestionKind.ORDER},
    {QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE, QuestionKind.TRUE_FALSE},
    {QuestionKind.TEXT_ENTRY, QuestionKind.CLOZE},
)
"""Kinds that some formats write in the same way."""


def kept_in(remarks: Sequence[str]) -> dict[str, Any]:
    """What the last of ``remarks`` that is ours keeps; nothing where none is. Raises `Refused` for a damaged one."""
    for remark in reversed(remarks):
        text = remark.strip()
        if text.startswith(_MARK + "{"):
            try:
                kept = json.loads(text.removeprefix(_MARK))
            except (ValueError, RecursionError):
                raise Refused(Refusal.MALFORMED) from None
            return kept if isinstance(kept, dict) else {}
    return {}


def our_id(told: str) -> str:
    """The id of ours that another program kept as its own; empty where ``told`` holds none."""
    found = _ID.search(told)
    return found[1] if found else ""


def completed(given: Given, kept: dict[str, Any]) -> Given:
    """``given`` with what was kept beside it: the file's words go before."""
    if not kept:
        return given
    try:
        details = details_of(kept)
        kind = QuestionKind(kept["kind"])
        number, answer = str(kept["id"]), str(kept["answer"])
        tags = tags_of(kept)
        truths = [str(text) for text in kept.get("options") or ()]
    except (KeyError, TypeError, ValueError):
        raise Refused(Refusal.MALFORMED) from None
    given = _of_kind(given, kind)
    if given.kind is QuestionKind.TRUE_FALSE and len(truths) == len(given.options):
        options = tuple(Option(text, option.correct) for text, option in zip(truths, given.options, strict=True))
        given = replace(given, options=options)
    return Given(
        given.kind,
        given.stem,
        given.options,
        given.accepted,
        answer if _still_right(answer, given) else "",
        given.explanation,
        number,
        details,
        given.tags if tags is None else tags,
        given.notes,
        given.shortened,
    )


def _of_kind(given: Given, kind: QuestionKind) -> Given:
    """``given`` as the kind it once was, where the format could not tell."""
    if given.kind is kind or not any({given.kind, kind} <= alike for alike in _ALIKE):
        return given
    if kind is QuestionKind.ORDER:
        places = {option.match: option for option in given.options}
        wanted = [str(number) for number in range(1, len(given.options) + 1)]
        if set(places) != set(wanted):
            return given
        return replace(given, kind=kind, options=tuple(replace(places[number], match="") for number in wanted))
    return replace(given, kind=kind)


def _still_right(answer: str, given: Given) -> bool:
    """Whether nobody has changed the key: what is shown may be worded otherwise than what is to be chosen."""
    if given.accepted:
        return answer in given.accepted
    return all(option.text in answer and option.match in answer for option in given.options if option.correct)
