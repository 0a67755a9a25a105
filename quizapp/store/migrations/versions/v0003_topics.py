"""What cards are about, and indices that statistics are read from.

Revision: 0003, after 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "topics",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sort", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_topics"),
        sa.UniqueConstraint("sort", "name", name="uq_topics_sort"),
    )
    op.create_table(
        "card_topics",
        sa.Column("card_id", sa.Integer(), nullable=False),
        sa.Column("topic_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["card_id"], ["cards.id"], name="fk_card_topics_card_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["topic_id"], ["topics.id"], name="fk_card_topics_topic_id"),
        sa.PrimaryKeyConstraint("card_id", "topic_id", name="pk_card_topics"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_card_topics_topic_id", "card_topics", ["topic_id"])
    op.drop_index("ix_reviews_day", "reviews")
    op.create_index("ix_reviews_day", "reviews", ["day", "state", "rating", "duration_ms", "card_id", "practice"])
    op.drop_index("ix_reviews_card_id", "reviews")
    op.create_index("ix_reviews_card_id", "reviews", ["card_id", "state", "day", "rating"])
    op.execute("UPDATE banks SET revision = ''")  # the topics are read when the banks are opened next
