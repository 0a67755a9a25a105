from __future__ import annotations

from pathlib import Path

import pytest

from questions import errors
from questions.errors import BankTrouble, Reason, Trouble, UnreadableDocument, WikiReason, WikiTrouble
from quizapp.study.errors import CollectionFault, CollectionTrouble
from quizapp.viewmodels.troubles import sentence

FILE = Path("/home/reader/宋史.md")


def every_trouble() -> list[Trouble]:
    banks = [kind(FILE) for kind in vars(errors).values() if isinstance(kind, type) and BankTrouble in kind.__bases__]
    documents = [UnreadableDocument(FILE, reason) for reason in Reason]
    wikis = [WikiTrouble(FILE, reason) for reason in WikiReason]
    return [*banks, *documents, *wikis, *(CollectionTrouble(FILE, fault) for fault in CollectionFault)]


@pytest.mark.parametrize("trouble", every_trouble(), ids=lambda trouble: trouble.code)
def test_has_a_sentence(qapp: object, trouble: Trouble) -> None:
    assert str(FILE) in sentence(trouble)
