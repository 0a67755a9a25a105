"""Anki packages: decks of others with their fields guessed or chosen, and our own come back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from questions.authoring.question import Question
from questions.bank import Bank
from questions.errors import ImportReason, UnreadableImport
from questions.exporters.format import Options
from questions.exporters.registry import FORMATS
from questions.importers.anki.reading import previews, read
from questions.importers.fields import FieldMap
from questions.importers.importing import Verdict, import_file, take
from tests.bank.examples import QUESTIONS
from tests.importers.anki_packages import BASIC, CLOZE, new_layout, old_layout, package
from tests.importers.samples import ALL_KINDS, empty_bank, told
from tests.nasty import nasty_questions

NOTES = [
    (1, "金<b>末帝</b>是誰？|完顏承麟"),
    (2, "{{c1::1234年}}，宋蒙聯軍攻陷{{c2::蔡州::地名}}。|端平元年"),
    (1, '<img src="a.jpg">|蔡州'),
    (2, "沒有空格|"),
    (1, "誰？[sound:a.mp3]|孟珙"),
    (9, "不知道的類型|"),
]
TOLD = [
    "text_entry: 金末帝是誰？ 完顏承麟 ! MARKUP",
    "cloze: ＿＿，宋蒙聯軍攻陷蔡州。 1234年 | 端平元年",
    "cloze: 1234年，宋蒙聯軍攻陷＿＿（地名）。 蔡州 | 端平元年",
    "PICTURE",
    "NO_KEY",
    "text_entry: 誰？ 孟珙 ! PICTURE",
]


@pytest.mark.parametrize(
    ("name", "layout"),
    [("collection.anki2", old_layout), ("collection.anki21", old_layout), ("collection.anki21b", new_layout)],
)
def test_decks_of_others(tmp_path: Path, name: str, layout: object) -> None:
    file = package(tmp_path / "x.apkg", name, layout([BASIC, CLOZE], NOTES))  # type: ignore[operator]
    bank = empty_bank(tmp_path)
    assert told(import_file(file, bank), bank) == TOLD


def test_previews_show_values_and_a_person_chooses_fields(tmp_path: Path) -> None:
    odd = (3, "史事", ("何時", "某年", "某事"), False)
    notes = [(3, f"{number}|12{number}年|第{number}事") for number in range(30, 35)]
    file = package(tmp_path / "x.apkg", "collection.anki2", old_layout([odd], notes))
    (preview,) = previews(file)
    assert (preview.kind.name, preview.count) == ("史事", 5)
    assert preview.samples[0] == ("30", "1230年", "第30事")
    assert preview.likely == FieldMap("何時", "某年")
    bank = empty_bank(tmp_path)
    take(list(read(file, {3: FieldMap(question="某事", answer="某年")})), bank, file)
    first = next(bank.questions())
    assert (first.stem, first.answer, first.date.value) == ("第30事", "1230年", "1230")


def bare(question: Question) -> Question:
    """Without what Anki does not hold."""
    return replace(
        question,
        asks=QUESTIONS[0].asks,
        facts=(),
        url="",
        evidence_highlight=(0, 0),
        date=QUESTIONS[0].date,
        difficulty=0,
        accepted=question.accepted[:1],
    )


def test_our_own_packages_come_back_with_words_and_ids(tmp_path: Path) -> None:
    questions = [*ALL_KINDS, *nasty_questions()]
    file, bank = tmp_path / "x.apkg", empty_bank(tmp_path)
    with file.open("wb") as out:
        written = FORMATS["anki"].write(questions, out, Options(title="蔡州"))
    report = import_file(file, bank)
    assert report.counts == {Verdict.ADDED: len(questions) - len(written.left)}
    left = {each.question_id for each in written.left}
    read_back = {question.id: bare(question) for question in bank.questions()}
    assert read_back == {question.id: bare(question) for question in questions if question.id not in left}


def test_a_bank_keeps_what_a_package_does_not_hold(tmp_path: Path, bank: Bank) -> None:
    file = tmp_path / "x.apkg"
    with file.open("wb") as out:
        FORMATS["anki"].write(QUESTIONS, out, Options(title="蔡州"))
    assert import_file(file, bank).counts == {Verdict.UNCHANGED: 2}


@pytest.mark.parametrize("collection", [b"", b"not a database" * 100, old_layout([BASIC], NOTES)[:3000]])
def test_damaged_packages_are_one_line(tmp_path: Path, bank: Bank, collection: bytes) -> None:
    file = package(tmp_path / "x.apkg", "collection.anki2", collection)
    with pytest.raises(UnreadableImport) as caught:
        import_file(file, bank)
    assert caught.value.reason in {ImportReason.OTHER_FORMAT, ImportReason.NOTHING}
    assert list(bank.questions()) == QUESTIONS


def test_tags_of_people_go_out_and_come_back_and_ours_stay_out(tmp_path: Path) -> None:
    file, bank = tmp_path / "x.apkg", empty_bank(tmp_path)
    tags = {ALL_KINDS[0].id: ("期中考", "宋 史"), ALL_KINDS[1].id: ("史::宋", "難度")}
    with file.open("wb") as out:
        FORMATS["anki"].write(ALL_KINDS, out, Options(title="蔡州", tags=tags))
    import_file(file, bank)
    assert bank.tags() == tags
    assert set(import_file(file, bank).counts) == {Verdict.UNCHANGED}
