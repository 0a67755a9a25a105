"""Articles of a wiki as files that can be read like any other document."""

from questions.wikis.fetching import Fetched, fetch

__all__ = ["Fetched", "fetch"]
