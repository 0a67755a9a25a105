"""Writing in another script with the tables of names: heavy to import, so imported when a script is set."""

from __future__ import annotations

from questions.authoring.question import Question
from questions.documents.script import HANS, HANT
from questions.entities.conversion import Variant, in_variant
from questions.exporters.exporting import in_script

_SPECIMEN = "范雍、餘靖、余靖"
"""Names that tables decide, and one that nobody knows: with these written, everything is read that others need."""


class ScriptWriter:
    """Writes by ``questions``; everything it needs is read when it is made."""

    def __init__(self) -> None:
        for variant in Variant:
            for source in (HANT, HANS):
                in_variant(_SPECIMEN, variant, source)

    @staticmethod
    def text(text: str, script: str, source: str) -> str:
        """A text in ``script``; ``source`` is the script it is in, empty where the text shall tell."""
        return in_variant(text, Variant(script), source)

    @staticmethod
    def question(question: Question, script: str) -> Question:
        """A question with all that people read in ``script``."""
        return next(in_script([question], script))
