"""Put four events in order.

夏崇宗奉表降金 → 西夏滅亡 → 金哀宗自縊 → 南宋滅亡
"""

from __future__ import annotations

from collections.abc import Iterator

from questions.authoring import explanation
from questions.authoring.chronicle import Chronicle
from questions.authoring.circles import Circle
from questions.authoring.difficulty import estimate, gaps
from questions.authoring.draft import Draft
from questions.authoring.phrasing import put
from questions.authoring.question import Asks, Question, QuestionKind


def write(circle: Circle, chronicle: Chronicle) -> Iterator[Question]:
    """Ask for the order; the circle is in that of time."""
    lead, texts = circle[0], [event.text for event in circle]
    draft = Draft(
        lead, Asks.ORDER, put("order", lead), " → ".join(texts), explanation.of_circle(circle, lead), circle[1:]
    )
    yield draft.order(texts, estimate(QuestionKind.ORDER, Asks.ORDER, lead, chronicle, gaps(circle)))
