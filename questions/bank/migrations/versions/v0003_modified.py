"""When a question's words last changed: programs that have it already take it anew only if they are older.

Revision: 0003, after 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.add_column("questions", sa.Column("modified", sa.String(), server_default="", nullable=False))
