"""The bank of every article at hand goes out and comes back: the same questions under the same ids."""

from __future__ import annotations

from pathlib import Path

import pytest

from questions.authoring.question import Question
from questions.bank import Bank, open_bank
from questions.exporters.format import Options
from questions.exporters.registry import FORMATS
from questions.importers.importing import Verdict, import_file
from questions.pipeline.building import build
from tests.importers.samples import empty_bank
from tests.nasty import nasty_questions

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus" / "articles"

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="../shared with its corpus is not here")


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Bank:
    path = tmp_path_factory.mktemp("corpus") / "whole.qbank"
    build([CORPUS], path)
    bank = open_bank(path)
    bank.arrivals.take(nasty_questions())
    return bank


@pytest.fixture(scope="module")
def questions(whole: Bank) -> list[Question]:
    found = list(whole.questions())
    assert len(found) > 500
    return found


@pytest.mark.parametrize("form", ["xlsx", "csv", "json-lines", "gift", "moodle", "markdown"])
def test_it_comes_back(tmp_path: Path, questions: list[Question], form: str) -> None:
    file, bank = tmp_path / f"x{FORMATS[form].suffix}", empty_bank(tmp_path)
    with file.open("wb") as out:
        written = FORMATS[form].write(questions, out, Options(title="全部"))
    assert written.left == (), "the format holds every question there is"
    assert import_file(file, bank, format_name=form).counts == {Verdict.ADDED: len(questions)}
    assert list(bank.questions()) == questions


def test_and_its_file_is_one_to_merge(tmp_path: Path, whole: Bank, questions: list[Question]) -> None:
    bank = empty_bank(tmp_path)
    report = import_file(Path(whole.address), bank)
    assert report.counts == {Verdict.ADDED: len(questions)}
    assert report.arrived.documents == len(whole.documents())
    assert list(bank.questions()) == questions
    assert {fact.id for fact in open_bank(bank.address).facts()} == {fact.id for fact in whole.facts()}
