"""What we write comes back as it was, into an empty bank: texts, ids, dates, facts."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from questions.bank.editing import REPORTED
from questions.exporters.format import Options
from questions.exporters.registry import FORMATS
from questions.importers import registry
from questions.importers.importing import Verdict, import_file
from tests.importers.samples import ALL_KINDS, empty_bank
from tests.nasty import nasty_questions

BOTH_WAYS = sorted((FORMATS.keys() & registry.FORMATS.keys()) - {"anki"})  # whose notes hold words and ids only


@pytest.mark.parametrize("form", BOTH_WAYS)
def test_everything_that_was_written_comes_back(tmp_path: Path, form: str) -> None:
    questions, bank = [*ALL_KINDS, *nasty_questions()], empty_bank(tmp_path)
    file = tmp_path / f"x{FORMATS[form].suffix}"
    with file.open("wb") as out:
        written = FORMATS[form].write(questions, out, Options(title="蔡州"))
    left = {each.question_id for each in written.left}
    report = import_file(file, bank, format_name=form)
    assert report.counts == {Verdict.ADDED: len(questions) - len(left)}
    assert not [note for outcome in report.outcomes for note in outcome.notes]
    assert list(bank.questions()) == [question for question in questions if question.id not in left]
    again = io.BytesIO()
    FORMATS[form].write(bank.questions(), again, Options(title="蔡州"))
    assert import_file(file, bank, format_name=form).counts == {Verdict.UNCHANGED: len(questions) - len(left)}


def test_what_gift_cannot_hold_is_told() -> None:
    written = FORMATS["gift"].write(nasty_questions(), io.BytesIO(), Options())
    assert written.left == ()


@pytest.mark.parametrize("form", BOTH_WAYS)
def test_tags_come_back(tmp_path: Path, form: str) -> None:
    first, second, *_ = ALL_KINDS
    tags = {first.id: ("期中考", "宋 史", "a]b, <c>;--"), second.id: ("=1+1",)}
    if form in {"xlsx", "csv"}:
        tags[first.id] = ("期中考", "宋 史", "a]b, <c>")  # a cell parts them by semicolons
    file, bank = tmp_path / f"x{FORMATS[form].suffix}", empty_bank(tmp_path)
    with file.open("wb") as out:
        FORMATS[form].write(ALL_KINDS, out, Options(title="蔡州", tags=tags))
    import_file(file, bank, format_name=form)
    assert bank.tags() == tags
    bank.editing.tag({first.id: ("期末考", REPORTED)})
    report = import_file(file, bank, format_name=form)
    assert report.counts == {Verdict.CHANGED: 1, Verdict.UNCHANGED: len(ALL_KINDS) - 1}
    assert bank.tags() == tags
    assert next(entry.tags for entry in bank.entries() if entry.id == first.id)[-1] == REPORTED
