"""What comes with questions out of another bank: documents, what they tell, what people decided and made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, insert, select, update

from questions.bank.date_columns import Columns
from questions.bank.models import MetaRow, ReviewRow, SettlementRow
from questions.bank.values import BankDocument
from questions.bank.works import Works
from questions.bank.writing import store_documents, store_facts
from questions.facts.claim import Claim
from questions.facts.fact import Fact


@dataclass(frozen=True, slots=True)
class Decisions:
    """Reviews and settlements as their rows, with when they were made and of what."""

    reviews: Sequence[Columns] = ()
    settlements: Sequence[Columns] = ()


@dataclass(frozen=True, slots=True)
class Weighed:
    """The state of a bank's documents and facts after those of another bank were taken in."""

    documents: Sequence[BankDocument]
    facts: Sequence[Fact]
    claims: Sequence[Claim]
    """As the program read them."""
    decisions: Decisions
    """The other bank's; the bank's own on the same claims and facts hold."""
    generated: frozenset[str] = frozenset()
    """Ids of questions that the documents will make again: a build may rewrite them."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """What comes with the questions and what does not, for a report."""

    documents: int = 0
    """How many are new to the bank."""
    namesakes: tuple[str, ...] = ()
    """Documents that the bank has under the same name with other words: its own stay."""
    papers: int = 0
    other_papers: tuple[str, ...] = ()
    """Titles of papers that the bank has in another state: its own stay."""
    decisions: int = 0
    """Reviews of claims and settled conflicts."""


@dataclass(frozen=True, slots=True)
class Company:
    """All that comes with questions out of another bank."""

    revision: int
    """Of the bank as it was when this was worked out."""
    works: Works
    """The other bank's; the bank's own stay beside them."""
    weighed: Weighed | None = None
    """None where the other bank has no documents."""
    arrived: Arrived = field(default=Arrived())

    @property
    def generated(self) -> frozenset[str]:
        """Ids of questions that a build may rewrite."""
        return self.weighed.generated if self.weighed else frozenset()


def store_weighed(connection: Connection, weighed: Weighed) -> None:
    """Make ``weighed`` the bank's; questions follow with the next build."""
    numbers = store_documents(connection, weighed.documents)
    store_facts(connection, weighed.facts, numbers, weighed.claims)
    reviewed = set(connection.scalars(select(ReviewRow.id)))
    if reviews := [row for row in weighed.decisions.reviews if row["id"] not in reviewed]:
        connection.execute(insert(ReviewRow), reviews)
    pairs = connection.execute(select(SettlementRow.fact_id, SettlementRow.other_id))
    settled = {frozenset((one, other)) for one, other in pairs}
    settlements = [
        row for row in weighed.decisions.settlements if frozenset((row["fact_id"], row["other_id"])) not in settled
    ]
    if settlements:
        connection.execute(insert(SettlementRow), settlements)
    connection.execute(update(MetaRow).values(weighed=False))


def decisions_in(connection: Connection) -> Decisions:
    """Every decision of a bank."""
    reviews, settlements = (
        [dict(row) for row in connection.execute(select(table.__table__)).mappings()]
        for table in (ReviewRow, SettlementRow)
    )
    return Decisions(reviews, settlements)
