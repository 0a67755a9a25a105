"""The collection: the learner's own SQLite file."""

from quizapp.store.collection import Collection, open_collection

__all__ = ["Collection", "open_collection"]
