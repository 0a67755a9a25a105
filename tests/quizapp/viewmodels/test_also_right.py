"""What else is right is told once, in the script of the question."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizapp.viewmodels.questions.also_right import also_right
from tests.bank.examples import WHERE

ACCEPTED = ("1262年", "1262", "中統三年", "中统三年", "景定三年", "景定三年")


@pytest.mark.parametrize(
    ("stem", "era"), [("李璮叛蒙附宋，時在哪一年？", "中統三年"), ("李璮叛蒙附宋，时在哪一年？", "中统三年")]
)
def test_a_form_in_two_scripts_stands_there_once(stem: str, era: str) -> None:
    question = replace(WHERE, stem=stem, answer="1262年", accepted=ACCEPTED)
    assert also_right(question) == ["1262", era, "景定三年"]


def test_the_key_in_the_other_script_is_nothing_else() -> None:
    question = replace(WHERE, stem="這一年是何年號？", answer="中統三年", accepted=("中統三年", "中统三年"))
    assert also_right(question) == []
