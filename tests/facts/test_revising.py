"""A reviewer's words take the place of the program's."""

from __future__ import annotations

from dataclasses import replace

from questions.calendars.dates import Calendar, HistoricalDate
from questions.facts.revising import revised
from tests.bank.examples import FALL

CLAIM = FALL.claims[0]


def test_only_what_changed_changes() -> None:
    assert revised(CLAIM, CLAIM.statement, CLAIM.subject, CLAIM.date) == CLAIM


def test_a_new_date_is_no_longer_inferred_nor_ambiguous() -> None:
    ambiguous = replace(CLAIM, mention=replace(CLAIM.mention, alternatives=(HistoricalDate("1206"),)))
    date = HistoricalDate("1234-01-10", calendar=Calendar.CHINESE)
    new = revised(ambiguous, CLAIM.statement, CLAIM.subject, date)
    assert (new.date, new.mention.inferred, new.mention.alternatives) == (date, False, ())
    assert new.evidence == CLAIM.evidence


def test_names_move_with_the_words_and_new_ones_are_found() -> None:
    new = revised(CLAIM, "孟珙率宋蒙聯軍攻陷蔡州", "孟珙", CLAIM.date)
    assert [(entity.text, new.statement[entity.start : entity.end]) for entity in new.entities] == [
        ("孟珙", "孟珙"),
        ("宋蒙聯軍", "宋蒙聯軍"),
        ("蔡州", "蔡州"),
    ]


def test_another_subject_is_not_a_restored_one() -> None:
    restored = replace(CLAIM, restored=True)
    assert revised(restored, CLAIM.statement, CLAIM.subject, CLAIM.date).restored
    assert not revised(restored, CLAIM.statement, "孟珙", CLAIM.date).restored
