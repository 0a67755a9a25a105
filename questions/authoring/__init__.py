"""Facts -> questions whose wrong options are proven wrong."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from questions.authoring.question import Asks, Option, Question, QuestionKind
from questions.authoring.report import AuthoringReport
from questions.authoring.source import Source

if TYPE_CHECKING:
    from questions.facts.fact import Fact

__all__ = ["Asks", "AuthoringReport", "Option", "Question", "QuestionKind", "Source", "author"]


def author(
    facts: Sequence[Fact],
    sources: Mapping[str, Source],
    report: AuthoringReport | None = None,
    known: Container[str] = (),
) -> Iterator[Question]:
    """Write the questions of ``facts``, fact by fact in the order given; ``report`` is filled in on the way.

    ``sources`` has the source of each document by its name; a document that is missing there counts as untitled and
    Traditional. The same facts give the same questions with the same ids, whatever their order. Questions whose ids are
    ``known`` keep their places under the limit of questions a fact, as long as they can still be asked.
    """
    # The application imports this package for the values alone: templates and calendars wait until they are needed.
    from questions.authoring.composing import compose  # noqa: PLC0415

    return compose(facts, sources, report if report is not None else AuthoringReport(), known)
