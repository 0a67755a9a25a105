"""GIFT files of others, read by us as gift-pegjs reads them."""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from questions.authoring.question import QuestionKind
from questions.importers.gift.reading import read
from questions.importers.given import Given, Refusal

CONSUMERS = Path(__file__).resolve().parents[1] / "consumers"
FILES = sorted((Path(__file__).parent / "gift_files").glob("*.gift"))
NOT_ASKED = {"Description": Refusal.DESCRIPTION, "Essay": Refusal.ESSAY}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_both_read_the_same(tmp_path: Path, file: Path) -> None:
    """Ours comes as Windows writes it: with a mark at its beginning and two characters at the end of each line."""
    if shutil.which("node") is None or not (CONSUMERS / "node_modules" / "gift-pegjs").is_dir():
        pytest.skip("no node, or no gift-pegjs (npm install --prefix tests/consumers)")
    told = subprocess.run(["node", CONSUMERS / "read_gift.js", file], capture_output=True, check=True, timeout=60)
    theirs = [each for each in json.loads(told.stdout) if each["type"] != "Category"]
    of_windows = tmp_path / file.name
    of_windows.write_bytes(
        b"\xef\xbb\xbf" + file.read_text("utf-8").replace("\r\n", "\n").replace("\n", "\r\n").encode()
    )
    ours = list(read(of_windows))
    assert len(ours) == len(theirs) > 0
    for entry, other in zip(ours, theirs, strict=True):
        if other["type"] in NOT_ASKED:
            assert entry.content is NOT_ASKED[other["type"]]
            continue
        given = entry.content
        assert isinstance(given, Given), entry
        assert _words(given.stem) == _words(_stem(other))
        assert _asked(given) == _answers(other), given.stem
        assert _words(given.explanation) == _words(_feedback(other))
        assert list(given.tags or ()) == (other["tags"] or []) + (["宋史"] if file.stem == "kinds" else [])


def _words(text: str) -> str:
    """Texts are laid out differently: words are compared, without their tags."""
    return re.sub(r"\s+", "", html.unescape(re.sub(r"</?[a-z][^>]*>", "", text)))


def _stem(other: dict[str, Any]) -> str:
    return str(other["stem"]["text"]).replace("_____", "＿＿")


def _asked(given: Given) -> object:
    if given.kind is QuestionKind.MATCH:
        return [(option.text, option.match) for option in given.options]
    if given.accepted:
        return list(given.accepted)
    if given.kind is QuestionKind.TRUE_FALSE:
        return given.options[0].correct
    return [(option.text, option.correct) for option in given.options]


def _answers(other: dict[str, Any]) -> object:
    match other["type"]:
        case "TF":
            return other["isTrue"]
        case "Matching":
            return [(pair["subquestion"]["text"], pair["subanswer"]) for pair in other["matchPairs"]]
        case "Short":
            full = [choice for choice in other["choices"] if choice["weight"] in (None, 100)]
            return [choice["text"]["text"] for choice in full]
        case "Numerical":
            return _numbers(other["choices"])
    single = any(choice["isCorrect"] for choice in other["choices"])
    return [
        (choice["text"]["text"], choice["isCorrect"] if single else (choice["weight"] or 0) > 0)
        for choice in other["choices"]
    ]


def _numbers(choices: Any) -> list[str]:
    """What is accepted of a number as gift-pegjs tells it: from a lowest to a highest one."""
    if isinstance(choices, list):
        return [text for each in choices if each["weight"] in (None, 100) for text in _numbers(each["text"])]
    if choices["type"] == "simple":
        return [str(choices["number"])]
    if choices["type"] == "high-low":
        low, high = choices["numberLow"], choices["numberHigh"]
        return [f"{low}–{high}", *map(str, range(low, high + 1))]
    middle, more = choices["number"], choices["range"]
    low, high = middle - more, middle + more
    return [str(each) for each in sorted(range(low, high + 1), key=lambda each: (abs(each - middle), each))]


def _feedback(other: dict[str, Any]) -> str:
    told = [other["globalFeedback"]]
    if other["type"] == "TF":
        told += [other["falseFeedback"], other["trueFeedback"]]
    elif isinstance(other.get("choices"), list):
        told += [choice["feedback"] for choice in other["choices"]]
    return "\n".join(each["text"] for each in told if each)
