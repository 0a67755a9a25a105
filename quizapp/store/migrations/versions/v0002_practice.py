"""Years of what is asked, and practice that leaves the schedule alone.

Revision: 0002, after 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("banks", sa.Column("first_year", sa.Integer(), nullable=True))
    op.add_column("cards", sa.Column("year", sa.Integer(), nullable=True))
    op.add_column("cards", sa.Column("practised_at", sa.Integer(), nullable=True))
    op.add_column("reviews", sa.Column("practice", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.execute("UPDATE banks SET revision = ''")  # the years are read when the banks are opened next
