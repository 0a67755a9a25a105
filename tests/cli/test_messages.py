"""Every message in every language, and the language that the environment asks for."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest

from questions import errors
from questions.authoring.report import Unfit
from questions.cli.messages import language, say
from questions.exporters.format import LeftReason
from questions.importers.given import Note, Refusal
from questions.messages import LANGUAGES, catalogue
from questions.pipeline.building import Stage

CLI = Path(__file__).resolve().parents[2] / "questions" / "cli"


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"LANG": "zh_TW.UTF-8"}, "zh-Hant"),
        ({"LANG": "zh_HK"}, "zh-Hant"),
        ({"LANG": "zh_MO.UTF-8"}, "zh-Hant"),
        ({"LANG": "zh_Hant_US"}, "zh-Hant"),
        ({"LANG": "zh_CN.GB18030"}, "zh-Hans"),
        ({"LANG": "zh_SG"}, "zh-Hans"),
        ({"LANG": "Chinese (Traditional)_Taiwan.950"}, "zh-Hant"),
        ({"LANG": "Chinese (Simplified)_China.936"}, "zh-Hans"),
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LC_ALL": "C", "LANG": "zh_TW.UTF-8"}, "en"),
        ({"LC_MESSAGES": "zh_TW.UTF-8", "LANG": "en_US.UTF-8"}, "zh-Hant"),
    ],
)
def test_language(environment: dict[str, str], expected: str) -> None:
    assert language(environment) == expected


@pytest.mark.parametrize("key", catalogue())
def test_messages_are_complete_and_alike(key: str) -> None:
    texts = catalogue()[key]
    assert set(texts) == set(LANGUAGES)
    assert all(texts.values())
    assert len({frozenset(name for _, name, _, _ in Formatter().parse(text) if name) for text in texts.values()}) == 1


def test_every_error_has_its_message() -> None:
    kinds = [each for each in vars(errors).values() if isinstance(each, type) and issubclass(each, errors.Trouble)]
    codes = {each.code for each in kinds if "code" in vars(each)} | {reason.value for reason in errors.Reason}
    reasons = (errors.ImportReason, errors.WikiReason, LeftReason, Refusal, Note)
    codes |= {reason.value for kind in reasons for reason in kind}
    codes |= {f"unfit_{reason.name.lower()}" for reason in Unfit} | {f"stage_{stage}" for stage in Stage}
    assert codes <= catalogue().keys()


def test_every_message_of_the_commands_is_there() -> None:
    said = {key for path in CLI.glob("*.py") for key in re.findall(r"say\(\s*\"([a-z_]+)\"", path.read_text("utf-8"))}
    assert said
    assert said <= catalogue().keys()


def test_placeholders_are_filled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "zh_TW.UTF-8")
    assert say("document_empty", path="史.md") == "史.md：檔案是空的"
