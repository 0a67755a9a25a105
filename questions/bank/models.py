"""The tables of a bank, described for readers in ``docs/bank-format.md``. Rows never leave this package."""

from __future__ import annotations

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index, MetaData, String, UniqueConstraint, false, true
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    """Constraints carry names, so that a migration can find them on every database."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class Dated:
    """The columns of a historical date; durations have no days."""

    date_value: Mapped[str]
    date_type: Mapped[str]
    date_mod: Mapped[str | None]
    date_calendar: Mapped[str]
    date_court: Mapped[str | None]
    first_jdn: Mapped[int | None]
    last_jdn: Mapped[int | None]


_BY_KEY = {"sqlite_with_rowid": False}
"""SQLite keeps these rows in the order of their key, in which they are read."""


class MetaRow(Base):
    """What the bank is: exactly one row."""

    __tablename__ = "meta"
    __table_args__ = (CheckConstraint("id = 1", name="single"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    uuid: Mapped[str] = mapped_column(String(36))
    title: Mapped[str]
    created: Mapped[str]
    """UTC, ISO 8601."""
    generator: Mapped[str]
    """Version and knowledge of the program that wrote the questions."""
    revision: Mapped[int]
    """Counts the changes of the content."""
    weighed: Mapped[bool] = mapped_column(server_default=true())
    """Whether facts and questions reflect every decision of the reviewers."""


class DocumentRow(Base):
    """A source text; the text itself stays where it was."""

    __tablename__ = "documents"

    id: Mapped[int] = mapped_column(primary_key=True)
    position: Mapped[int]
    name: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str]
    url: Mapped[str]
    licence: Mapped[str]
    script: Mapped[str]
    sha256: Mapped[str] = mapped_column(String(64))
    generator: Mapped[str]
    """Version and knowledge of the program that read it; another one would read it anew."""


class ClaimRow(Dated, Base):
    """One dated statement at one place of one document."""

    __tablename__ = "claims"

    id: Mapped[str] = mapped_column(primary_key=True)
    document_id: Mapped[int] = mapped_column(ForeignKey("documents.id", ondelete="CASCADE"), index=True)
    position: Mapped[int]
    statement: Mapped[str]
    subject: Mapped[str]
    restored: Mapped[bool]
    kind: Mapped[str]
    date_surface: Mapped[str]
    date_start: Mapped[int]
    date_end: Mapped[int]
    date_inferred: Mapped[bool]
    evidence: Mapped[str]
    evidence_start: Mapped[int]
    evidence_end: Mapped[int]
    sentence: Mapped[str]
    highlight_start: Mapped[int]
    highlight_end: Mapped[int]
    preceding: Mapped[str] = mapped_column(server_default="")
    """What stands before the sentence in its paragraph."""
    following: Mapped[str] = mapped_column(server_default="")
    date_alternatives: Mapped[list[dict[str, object]]] = mapped_column(JSON, server_default="[]")
    """What else the expression may mean."""
    revised: Mapped[bool] = mapped_column(server_default=false())
    """Worded or dated by a reviewer; others stand as they were read, whether a reviewer kept them or not."""


class EntityRow(Base):
    """Who or what is spoken of, under its normalised name."""

    __tablename__ = "entities"
    __table_args__ = (UniqueConstraint("name", "type"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    type: Mapped[str]


class MentionRow(Base):
    """An entity in a claim's statement."""

    __tablename__ = "mentions"
    __table_args__ = _BY_KEY

    claim_id: Mapped[str] = mapped_column(ForeignKey("claims.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    entity_id: Mapped[int] = mapped_column(ForeignKey("entities.id"), index=True)
    text: Mapped[str]
    start: Mapped[int]
    end: Mapped[int]
    polity: Mapped[str | None]


class FactRow(Base):
    """Claims that say the same. A retired fact has lost its claims and stands only for the questions asked of it."""

    __tablename__ = "facts"

    id: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]
    status: Mapped[str]
    retired: Mapped[bool]


class FactClaimRow(Base):
    """Which claims a fact rests on; position 0 speaks for it."""

    __tablename__ = "fact_claims"
    __table_args__ = _BY_KEY

    fact_id: Mapped[str] = mapped_column(ForeignKey("facts.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    claim_id: Mapped[str] = mapped_column(ForeignKey("claims.id", ondelete="CASCADE"), index=True)


class ConflictRow(Base):
    """Two facts that cannot both be true; each pair stands in both orders."""

    __tablename__ = "conflicts"
    __table_args__ = _BY_KEY

    fact_id: Mapped[str] = mapped_column(ForeignKey("facts.id", ondelete="CASCADE"), primary_key=True)
    other_id: Mapped[str] = mapped_column(ForeignKey("facts.id", ondelete="CASCADE"), primary_key=True)


class QuestionRow(Dated, Base):
    """A question; retired ones stay for those who have learnt them."""

    __tablename__ = "questions"
    __table_args__ = (Index("ix_questions_retired_position", "retired", "position"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]
    kind: Mapped[str]
    asks: Mapped[str]
    stem: Mapped[str]
    options: Mapped[list[dict[str, object]]] = mapped_column(JSON)
    answer: Mapped[str]
    accepted: Mapped[list[str]] = mapped_column(JSON)
    explanation: Mapped[str]
    document: Mapped[str]
    url: Mapped[str]
    evidence: Mapped[str]
    highlight_start: Mapped[int]
    highlight_end: Mapped[int]
    difficulty: Mapped[float]
    origin: Mapped[str]
    """``generated``; ``edited`` by a person; a person's ``own``. Only generated ones are ever rewritten."""
    retired: Mapped[bool]
    tags: Mapped[list[str]] = mapped_column(JSON, server_default="[]")
    modified: Mapped[str] = mapped_column(server_default="")
    """When its words last changed; UTC, ISO 8601; empty where nobody knows."""


class QuestionFactRow(Base):
    """The facts a question rests on; position 0 is the one asked."""

    __tablename__ = "question_facts"
    __table_args__ = _BY_KEY

    question_id: Mapped[str] = mapped_column(ForeignKey("questions.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    fact_id: Mapped[str] = mapped_column(ForeignKey("facts.id"), index=True)


class ReviewRow(Base):
    """What a person decided about a claim."""

    __tablename__ = "reviews"

    id: Mapped[str] = mapped_column(primary_key=True)
    """Derived from what the claim is known by."""
    document: Mapped[str]
    """Name of the claim's document, which may have left the bank since."""
    sha256: Mapped[str] = mapped_column(String(64))
    """Of the document as it was reviewed."""
    verdict: Mapped[str]
    claim: Mapped[dict[str, object]] = mapped_column(JSON)
    """As the program read it."""
    claim_revised: Mapped[dict[str, object] | None] = mapped_column(JSON(none_as_null=True))
    decided: Mapped[str]
    """UTC, ISO 8601."""


class SettlementRow(Base):
    """What a person decided about two facts in conflict."""

    __tablename__ = "settlements"
    __table_args__ = _BY_KEY

    fact_id: Mapped[str] = mapped_column(primary_key=True)
    other_id: Mapped[str] = mapped_column(primary_key=True)
    ruling: Mapped[str]
    decided: Mapped[str]


class QuestionVersionRow(Base):
    """What a question was like before a person changed it."""

    __tablename__ = "question_versions"

    id: Mapped[int] = mapped_column(primary_key=True)
    question_id: Mapped[str] = mapped_column(ForeignKey("questions.id", ondelete="CASCADE"), index=True)
    replaced: Mapped[str]
    """When; UTC, ISO 8601."""
    origin: Mapped[str]
    """Of the wording that was replaced."""
    content: Mapped[dict[str, object]] = mapped_column(JSON)


class PaperRow(Base):
    """A teacher's paper."""

    __tablename__ = "papers"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    title: Mapped[str]
    content: Mapped[dict[str, object]] = mapped_column(JSON)
    """As ``questions.papers`` writes it."""
    created: Mapped[str]
    modified: Mapped[str]
