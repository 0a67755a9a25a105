"""Run by `test_killing`: goes on with the script where the collection left off, and tells each answer once it is kept.

Answer number N is the text 答N; every line of output is the number of an answer that may never be lost again.
"""

from __future__ import annotations

import sys
from datetime import UTC
from pathlib import Path

from questions.authoring.question import Question
from quizapp.store import open_collection
from quizapp.study.grading import Grader
from quizapp.study.options import StudyOptions
from quizapp.study.session import StudySession
from quizapp.study.tools import StudyTools
from quizapp.study.years import YearReader
from tests.quizapp.study.stubs import FakeClock, StubBank, bank, typed


class TypedBank(StubBank):
    """Its questions are answered by typing."""

    def question(self, question_id: str) -> Question:
        return typed("完顏承麟")


def run(path: Path, answers: int) -> None:
    clock = FakeClock()
    collection = open_collection(path, clock.now())
    source = TypedBank("bank", bank("bank", answers, per_fact=2).refs)
    collection.sync_bank(source, "/bank", clock.now())
    today = clock.now().date()
    done = sum(activity.answers for activity in collection.activity(today, today))
    clock.advance(seconds=done)
    options = StudyOptions(new_per_day=answers, reviews_per_day=answers)
    session = StudySession(
        {"bank": source}, StudyTools.assemble(collection, Grader(str, YearReader()), clock, options, UTC)
    )
    for number in range(done, answers):
        session.answer(f"答{number}")
        clock.advance(seconds=1)
        session.grade()
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    run(Path(sys.argv[1]), int(sys.argv[2]))
