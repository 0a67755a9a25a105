from __future__ import annotations

import pytest

from quizapp.i18n.languages import Language, preferred


@pytest.mark.parametrize(
    ("system", "language"),
    [
        (["zh-Hant-TW", "zh-TW"], Language.TRADITIONAL),
        (["zh-HK"], Language.TRADITIONAL),
        (["zh_MO"], Language.TRADITIONAL),
        (["zh-Hans-CN"], Language.SIMPLIFIED),
        (["zh-SG"], Language.SIMPLIFIED),
        (["zh"], Language.SIMPLIFIED),
        (["en-GB"], Language.ENGLISH),
        (["de-DE", "zh-TW"], Language.TRADITIONAL),
        (["fr-FR"], Language.ENGLISH),
        ([], Language.ENGLISH),
    ],
)
def test_preferred(system: list[str], language: Language) -> None:
    assert preferred(system) is language
