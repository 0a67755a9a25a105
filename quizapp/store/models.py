"""The tables of a collection. Rows never leave this package. Moments are milliseconds since 1970, UTC."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index, MetaData, String, Table, UniqueConstraint, false
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    """Constraints carry names, so that a migration can find them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


def table_of(row: type[Base]) -> Table:
    """The table itself, for statements that need no objects."""
    table = row.__table__
    assert isinstance(table, Table)
    return table


class MetaRow(Base):
    """What the collection is: exactly one row."""

    __tablename__ = "meta"
    __table_args__ = (CheckConstraint("id = 1", name="single"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    uuid: Mapped[str] = mapped_column(String(36))
    created: Mapped[int]


class BankRow(Base):
    """A bank the learner has opened."""

    __tablename__ = "banks"

    id: Mapped[int] = mapped_column(primary_key=True)
    uuid: Mapped[str] = mapped_column(String(36), unique=True)
    title: Mapped[str]
    path: Mapped[str]
    revision: Mapped[str]
    last_opened: Mapped[int]
    position: Mapped[int]
    first_year: Mapped[int | None]
    """The first astronomical year that is asked about."""


class CardRow(Base):
    """A card: what of the question planning needs, FSRS's memory, and the learner's marks."""

    __tablename__ = "cards"
    __table_args__ = (
        UniqueConstraint("bank_id", "question_id"),
        Index("ix_cards_due", "state", "due", "bank_id"),
        Index("ix_cards_new", "bank_id", "state", "retired", "suspended", "position"),
        # Holds all that the home view counts, in the order it is grouped: the table itself is not read.
        Index("ix_cards_counts", "retired", "bank_id", "suspended", "state", "due", "buried_until", "stability"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    bank_id: Mapped[int] = mapped_column(ForeignKey("banks.id"))
    question_id: Mapped[str]
    kind: Mapped[str]
    document: Mapped[str]
    estimate: Mapped[float]
    """The question's estimated difficulty, 0 to 1."""
    position: Mapped[int]
    retired: Mapped[bool]
    """Its question is gone from the bank."""
    year: Mapped[int | None]
    """The astronomical year in which what is asked begins."""

    state: Mapped[int]
    step: Mapped[int | None]
    stability: Mapped[float | None]
    difficulty: Mapped[float | None]
    """FSRS's, 1 to 10."""
    due: Mapped[int | None]
    last_review: Mapped[int | None]
    reps: Mapped[int]
    lapses: Mapped[int]

    suspended: Mapped[bool]
    buried_until: Mapped[int]
    """0 where it is not buried."""
    flag: Mapped[int]
    leech: Mapped[bool]
    practised_at: Mapped[int | None]
    """When it was last known without being due."""


class CardFactRow(Base):
    """Which facts a card is about, the one asked at position 0."""

    __tablename__ = "card_facts"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 - SQLAlchemy's own form

    card_id: Mapped[int] = mapped_column(ForeignKey("cards.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    fact_id: Mapped[str] = mapped_column(index=True)


class TopicRow(Base):
    """Something that cards are about."""

    __tablename__ = "topics"
    __table_args__ = (UniqueConstraint("sort", "name"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    sort: Mapped[str]
    """A `TopicSort`'s value."""
    name: Mapped[str]


class CardTopicRow(Base):
    """Which topics a card is about."""

    __tablename__ = "card_topics"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 - SQLAlchemy's own form

    card_id: Mapped[int] = mapped_column(ForeignKey("cards.id", ondelete="CASCADE"), primary_key=True)
    topic_id: Mapped[int] = mapped_column(ForeignKey("topics.id"), primary_key=True, index=True)


class ReviewRow(Base):
    """One graded answer."""

    __tablename__ = "reviews"
    __table_args__ = (
        # Each holds all that is summed, by days and by cards: the table itself is not read.
        Index("ix_reviews_day", "day", "state", "rating", "duration_ms", "card_id", "practice"),
        Index("ix_reviews_card_id", "card_id", "state", "day", "rating"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    card_id: Mapped[int] = mapped_column(ForeignKey("cards.id"))
    reviewed_at: Mapped[int]
    day: Mapped[int]
    """The study day: days since 1 January of year 1 (proleptic Gregorian), counted from 1."""
    state: Mapped[int]
    """The card's, before the answer."""
    rating: Mapped[int]
    judged: Mapped[int]
    correct: Mapped[bool | None]
    given: Mapped[str]
    answer_ms: Mapped[int]
    duration_ms: Mapped[int]
    before: Mapped[dict[str, Any]] = mapped_column(JSON)
    after: Mapped[dict[str, Any]] = mapped_column(JSON)
    practice: Mapped[bool] = mapped_column(server_default=false())
    """Asked without being due, and known: the schedule stayed as it was."""


class StepRow(Base):
    """A change that can be taken back: what every card it touched was like before."""

    __tablename__ = "steps"

    id: Mapped[int] = mapped_column(primary_key=True)
    card_id: Mapped[int] = mapped_column(ForeignKey("cards.id"))
    """The card that was graded or marked; others were only buried."""
    review_id: Mapped[int | None] = mapped_column(ForeignKey("reviews.id"))
    before: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    """Columns of `CardRow` by name, ``id`` among them; only those that were changed."""


class OptionRow(Base):
    """One thing the learner set."""

    __tablename__ = "options"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[Any] = mapped_column(JSON)
