from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from questions import errors
from questions.errors import (
    BankTrouble,
    ImportReason,
    OutputNotWritable,
    Reason,
    Trouble,
    UnreadableDocument,
    UnreadableImport,
    WikiReason,
    WikiTrouble,
)
from questions.messages import message
from quizapp.i18n.languages import Language
from quizapp.i18n.translations import Translations
from quizapp.study.errors import CollectionFault, CollectionTrouble
from quizapp.viewmodels.troubles import sentence

FILE = Path("/home/reader/宋史.md")


def every_trouble() -> list[Trouble]:
    banks = [kind(FILE) for kind in vars(errors).values() if isinstance(kind, type) and BankTrouble in kind.__bases__]
    documents = [UnreadableDocument(FILE, reason) for reason in Reason]
    wikis = [WikiTrouble(FILE, reason) for reason in WikiReason]
    imports = [UnreadableImport(FILE, reason) for reason in ImportReason]
    return [
        *banks,
        *documents,
        *imports,
        OutputNotWritable(FILE),
        *wikis,
        *(CollectionTrouble(FILE, fault) for fault in CollectionFault),
    ]


@pytest.mark.parametrize("trouble", every_trouble(), ids=lambda trouble: trouble.code)
def test_has_a_sentence(qapp: object, trouble: Trouble) -> None:
    assert str(FILE) in sentence(trouble)


@pytest.mark.parametrize("language", list(Language))
def test_speaks_the_language_of_the_interface(qapp: QApplication, language: Language) -> None:
    translations = Translations(qapp)
    translations.use(language)
    try:
        assert message("document_empty", language.value, path=FILE) == sentence(UnreadableDocument(FILE, Reason.EMPTY))
    finally:
        translations.remove()
