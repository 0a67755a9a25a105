"""GIFT, read by gift-pegjs and checked against what Moodle accepts."""

from __future__ import annotations

import html
import io
import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from questions.authoring.question import Option, Question, QuestionKind
from questions.exporters.format import LeftReason, Options
from questions.exporters.registry import FORMATS
from tests.bank.examples import WHERE
from tests.importers.samples import ALL_KINDS, written
from tests.nasty import nasty_questions

CONSUMERS = Path(__file__).resolve().parents[1] / "consumers"
QUESTIONS = [*ALL_KINDS, *nasty_questions()]
KINDS = {"MC": "choice", "TF": "judged", "Short": "typed", "Matching": "pairs"}


@pytest.fixture(scope="module")
def parsed(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """Every question as gift-pegjs understands it."""
    file = tmp_path_factory.mktemp("gift") / "x.gift"
    file.write_bytes(written("gift", QUESTIONS))
    return understood(file)


def understood(file: Path) -> list[dict[str, Any]]:
    """The questions of ``file`` as gift-pegjs reads them."""
    if shutil.which("node") is None or not (CONSUMERS / "node_modules" / "gift-pegjs").is_dir():
        pytest.skip("no node, or no gift-pegjs (npm install --prefix tests/consumers)")
    told = subprocess.run(["node", CONSUMERS / "read_gift.js", file], capture_output=True, check=True, timeout=100)
    return [each for each in json.loads(told.stdout) if each["type"] != "Category"]


def shown(text: str) -> str:
    """What a browser shows of HTML, with its lines."""
    return html.unescape(re.sub(r"<br>", "\n", text))


def test_a_program_that_we_did_not_write_reads_every_text(parsed: list[dict[str, Any]]) -> None:
    assert len(parsed) == len(QUESTIONS)
    for question, read in zip(QUESTIONS, parsed, strict=True):
        compare(read, question)


def compare(read: dict[str, Any], question: Question) -> None:
    """What was understood with what was asked."""
    assert read["id"] == f"jinian-{question.id}"
    assert _stem(read) == question.stem, question.id
    assert _answers(question, read) == _expected(question), question.id
    assert shown(read["globalFeedback"]["text"]).startswith(question.explanation)


def _stem(read: dict[str, Any]) -> str:
    stem = shown(read["stem"]["text"])
    return stem.replace(" _____ ", "＿＿") if read["hasEmbeddedAnswers"] else stem


def _answers(question: Question, read: dict[str, Any]) -> object:
    match KINDS[read["type"]]:
        case "judged":
            return read["isTrue"]
        case "pairs":
            sides = [(shown(pair["subquestion"]["text"]), pair["subanswer"]) for pair in read["matchPairs"]]
            return [(left, html.unescape(_decoded(right))) for left, right in sides]
        case "typed":
            return [choice["text"]["text"].replace(r"\*", "*") for choice in read["choices"]]
    return [
        (shown(choice["text"]["text"]), choice["isCorrect"] or (choice["weight"] or 0) > 0)
        for choice in read["choices"]
    ]


def _decoded(text: str) -> str:
    """On the right of an arrow gift-pegjs leaves escaped marks in its own code: ``&&061;`` is ``=``."""
    return re.sub(r"&&(\d{3});", lambda found: chr(int(found[1])), text)


def _expected(question: Question) -> object:
    match question.kind:
        case QuestionKind.TRUE_FALSE:
            return question.options[0].correct
        case QuestionKind.MATCH:
            return [(option.text, option.match) for option in question.options]
        case QuestionKind.ORDER:
            return [(option.text, str(place)) for place, option in enumerate(question.options, 1)]
        case QuestionKind.TEXT_ENTRY | QuestionKind.CLOZE:
            return list(question.accepted)
    return [(option.text, option.correct) for option in question.options]


def test_moodle_finds_one_question_a_paragraph() -> None:
    text = written("gift", QUESTIONS).decode()
    assert not text.startswith("\ufeff")
    assert text.startswith("$CATEGORY: 蔡州\n\n")
    assert len(text.strip().split("\n\n")) == len(QUESTIONS) + 1
    assert not [line for line in text.split("\n") if line.strip() == "0"]


def test_html_of_ours_is_live_and_nobody_elses() -> None:
    typed = {QuestionKind.TEXT_ENTRY, QuestionKind.CLOZE}  # their answers are plain text to Moodle
    text = written("gift", [question for question in QUESTIONS if question.kind not in typed]).decode()
    body = "\n".join(line for line in text.split("\n") if not line.startswith("//"))
    assert set(re.findall(r"<[^>]*>", body)) == {"<br>"}


def test_weights_are_of_moodles_list_and_sum_to_a_hundred() -> None:
    for paragraph in written("gift", QUESTIONS).decode().split("\n\n"):
        weights = [float(weight) for weight in re.findall(r"^\t~%(-?[\d.]+)%", paragraph, re.MULTILINE)]
        if weights:
            assert sum(weight for weight in weights if weight > 0) == pytest.approx(100, abs=0.001)
            assert {f"{abs(weight):g}" for weight in weights} <= {"100", "50", "33.3333", "25", "20", "14.2857"}


def test_what_moodle_would_misread_is_left_out_and_told() -> None:
    weight = Question(**{**_fields(WHERE), "id": "weight", "accepted": ("%50%蔡州",)})
    many = tuple(Option(str(number), number > 1) for number in range(14))
    several = Question(
        **{**_fields(WHERE), "id": "many", "kind": QuestionKind.MULTIPLE_CHOICE, "options": many, "accepted": ()}
    )
    control = Question(**{**_fields(WHERE), "id": "control", "explanation": "\x07"})
    told = FORMATS["gift"].write([weight, several, control, WHERE], io.BytesIO(), Options())
    assert told.questions == 1
    assert [(left.question_id, left.reason, left.detail) for left in told.left] == [
        ("weight", LeftReason.CHARACTERS, "%50%"),
        ("many", LeftReason.MANY_OPTIONS, "10"),
        ("control", LeftReason.CHARACTERS, "U+0007"),
    ]


def _fields(question: Question) -> dict[str, Any]:
    return {name: getattr(question, name) for name in Question.__slots__}
