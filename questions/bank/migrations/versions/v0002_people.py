"""What people do to a bank: reviews of claims, settled conflicts, versions and tags of questions, papers.

Revision: 0002, after 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("claims", sa.Column("date_alternatives", sa.JSON(), server_default="[]", nullable=False))
    op.add_column("claims", sa.Column("revised", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("meta", sa.Column("weighed", sa.Boolean(), server_default=sa.true(), nullable=False))
    op.add_column("questions", sa.Column("tags", sa.JSON(), server_default="[]", nullable=False))
    op.create_table(
        "reviews",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("document", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("claim", sa.JSON(), nullable=False),
        sa.Column("claim_revised", sa.JSON(), nullable=True),
        sa.Column("decided", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_reviews"),
    )
    op.create_table(
        "settlements",
        sa.Column("fact_id", sa.String(), nullable=False),
        sa.Column("other_id", sa.String(), nullable=False),
        sa.Column("ruling", sa.String(), nullable=False),
        sa.Column("decided", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("fact_id", "other_id", name="pk_settlements"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "question_versions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("question_id", sa.String(), nullable=False),
        sa.Column("replaced", sa.String(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["question_id"], ["questions.id"], name="fk_question_versions_question_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_question_versions"),
    )
    op.create_index("ix_question_versions_question_id", "question_versions", ["question_id"], unique=False)
    op.create_table(
        "papers",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("created", sa.String(), nullable=False),
        sa.Column("modified", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_papers"),
    )
