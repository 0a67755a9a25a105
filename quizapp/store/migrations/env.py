"""Alembic's way in: the connection, with its transaction begun, comes from the caller."""

from alembic import context

from quizapp.store.models import Base

context.configure(
    connection=context.config.attributes["connection"], target_metadata=Base.metadata, render_as_batch=True
)
with context.begin_transaction():
    context.run_migrations()
