"""What stands around the sentence of a claim in its paragraph; documents tell it when they are read the next time.

Revision: 0004, after 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    for name in ("preceding", "following"):
        op.add_column("claims", sa.Column(name, sa.String(), server_default="", nullable=False))
