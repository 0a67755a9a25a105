"""Three languages, each complete."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtWidgets import QApplication

from quizapp.i18n.languages import Language
from quizapp.i18n.translations import Translations
from scripts.translations import CATALOGUES, compile_catalogue, update

LANGUAGES = [language.value for language in Language]


def messages(language: str) -> Iterator[tuple[str, str, list[str], bool]]:
    """Context, source, translations and whether finished."""
    root = ElementTree.parse(CATALOGUES / f"jinian_{language}.ts").getroot()
    for context in root.iter("context"):
        for message in context.iter("message"):
            told = message.find("translation")
            assert told is not None
            forms = [form.text or "" for form in told.iter("numerusform")] or [told.text or ""]
            yield context.findtext("name", ""), message.findtext("source", ""), forms, "type" not in told.attrib


@pytest.mark.parametrize("language", LANGUAGES)
def test_complete(language: str) -> None:
    found = list(messages(language))
    assert found
    assert not [(context, source) for context, source, forms, done in found if not done or not all(forms)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_survive(language: str) -> None:
    for context, source, forms, _ in messages(language):
        for form in forms:
            assert set(re.findall(r"\{\w+\}|%n", form)) == set(re.findall(r"\{\w+\}|%n", source)), (context, source)


def test_every_number_has_its_plural() -> None:
    """A count that Qt's tools do not know as one would read "source(s)" in English."""
    assert {source for _, source, _, _ in messages("en")} == {
        source for _, source, _, _ in messages("zh-Hant") if "%n" in source
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_sources_are_taken_up(language: str, tmp_path: Path) -> None:
    kept = CATALOGUES / f"jinian_{language}.ts"
    shutil.copy(kept, tmp_path)
    assert update(language, tmp_path).read_text("utf-8") == kept.read_text("utf-8"), "run scripts/translations.py"


@pytest.mark.parametrize("language", LANGUAGES)
def test_compiled_is_current(language: str, tmp_path: Path) -> None:
    kept = CATALOGUES / f"jinian_{language}.qm"
    compile_catalogue(kept.with_suffix(".ts"), tmp_path / kept.name)
    assert (tmp_path / kept.name).read_bytes() == kept.read_bytes(), "run scripts/translations.py"


@pytest.mark.parametrize(
    ("language", "today"), [(Language.TRADITIONAL, "今日"), (Language.SIMPLIFIED, "今天"), (Language.ENGLISH, "Today")]
)
def test_loads(qapp: QApplication, language: Language, today: str) -> None:
    translations = Translations(qapp)
    translations.use(language)
    assert qapp.translate("Places", "Today") == today
    assert "%" not in qapp.translate("PlanCard", "%n day(s) in a row", "", 2)
    translations.remove()


def test_simplified_holds_no_traditional_word() -> None:
    from questions.documents.script import fold  # noqa: PLC0415 - OpenCC is slow to load

    wrong = [
        form for _, _, forms, _ in messages("zh-Hans") for form in forms if fold(form) != form and "繁" not in form
    ]
    assert not wrong
