"""The first tables.

Revision: 0001, after None
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "documents",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("licence", sa.String(), nullable=False),
        sa.Column("script", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("generator", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_documents"),
        sa.UniqueConstraint("name", name="uq_documents_name"),
    )
    op.create_table(
        "entities",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_entities"),
        sa.UniqueConstraint("name", "type", name="uq_entities_name"),
    )
    op.create_table(
        "facts",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("retired", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_facts"),
    )
    op.create_table(
        "meta",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("created", sa.String(), nullable=False),
        sa.Column("generator", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.CheckConstraint("id = 1", name="single"),
        sa.PrimaryKeyConstraint("id", name="pk_meta"),
    )
    op.create_table(
        "questions",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("asks", sa.String(), nullable=False),
        sa.Column("stem", sa.String(), nullable=False),
        sa.Column("options", sa.JSON(), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("accepted", sa.JSON(), nullable=False),
        sa.Column("explanation", sa.String(), nullable=False),
        sa.Column("document", sa.String(), nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("evidence", sa.String(), nullable=False),
        sa.Column("highlight_start", sa.Integer(), nullable=False),
        sa.Column("highlight_end", sa.Integer(), nullable=False),
        sa.Column("difficulty", sa.Double(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("retired", sa.Boolean(), nullable=False),
        sa.Column("date_value", sa.String(), nullable=False),
        sa.Column("date_type", sa.String(), nullable=False),
        sa.Column("date_mod", sa.String(), nullable=True),
        sa.Column("date_calendar", sa.String(), nullable=False),
        sa.Column("date_court", sa.String(), nullable=True),
        sa.Column("first_jdn", sa.Integer(), nullable=True),
        sa.Column("last_jdn", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_questions"),
    )
    op.create_index("ix_questions_retired_position", "questions", ["retired", "position"], unique=False)
    op.create_table(
        "claims",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("statement", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("restored", sa.Boolean(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("date_surface", sa.String(), nullable=False),
        sa.Column("date_start", sa.Integer(), nullable=False),
        sa.Column("date_end", sa.Integer(), nullable=False),
        sa.Column("date_inferred", sa.Boolean(), nullable=False),
        sa.Column("evidence", sa.String(), nullable=False),
        sa.Column("evidence_start", sa.Integer(), nullable=False),
        sa.Column("evidence_end", sa.Integer(), nullable=False),
        sa.Column("sentence", sa.String(), nullable=False),
        sa.Column("highlight_start", sa.Integer(), nullable=False),
        sa.Column("highlight_end", sa.Integer(), nullable=False),
        sa.Column("date_value", sa.String(), nullable=False),
        sa.Column("date_type", sa.String(), nullable=False),
        sa.Column("date_mod", sa.String(), nullable=True),
        sa.Column("date_calendar", sa.String(), nullable=False),
        sa.Column("date_court", sa.String(), nullable=True),
        sa.Column("first_jdn", sa.Integer(), nullable=True),
        sa.Column("last_jdn", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["document_id"], ["documents.id"], name="fk_claims_document_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_claims"),
    )
    op.create_index("ix_claims_document_id", "claims", ["document_id"], unique=False)
    op.create_table(
        "conflicts",
        sa.Column("fact_id", sa.String(), nullable=False),
        sa.Column("other_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["fact_id"], ["facts.id"], name="fk_conflicts_fact_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["other_id"], ["facts.id"], name="fk_conflicts_other_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("fact_id", "other_id", name="pk_conflicts"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "question_facts",
        sa.Column("question_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("fact_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["fact_id"], ["facts.id"], name="fk_question_facts_fact_id"),
        sa.ForeignKeyConstraint(
            ["question_id"], ["questions.id"], name="fk_question_facts_question_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("question_id", "position", name="pk_question_facts"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_question_facts_fact_id", "question_facts", ["fact_id"], unique=False)
    op.create_table(
        "fact_claims",
        sa.Column("fact_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("claim_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.id"], name="fk_fact_claims_claim_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["fact_id"], ["facts.id"], name="fk_fact_claims_fact_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("fact_id", "position", name="pk_fact_claims"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_fact_claims_claim_id", "fact_claims", ["claim_id"], unique=False)
    op.create_table(
        "mentions",
        sa.Column("claim_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entity_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("polity", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.id"], name="fk_mentions_claim_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["entity_id"], ["entities.id"], name="fk_mentions_entity_id"),
        sa.PrimaryKeyConstraint("claim_id", "position", name="pk_mentions"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_mentions_entity_id", "mentions", ["entity_id"], unique=False)
