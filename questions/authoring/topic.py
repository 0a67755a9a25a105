"""What questions are about: the headings under which a learner would look for them."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class TopicSort(StrEnum):
    """What a topic is."""

    KIND = "kind"
    """A kind of event: the name is a `ClaimKind`'s value."""
    EVENT = "event"
    """An event known by name: 靖康之變."""
    PERSON = "person"
    SIDE = "side"
    """A state or dynasty."""
    TAG = "tag"
    """What a person marked the question with."""


class Topic(NamedTuple):
    """Something that questions are about."""

    sort: TopicSort
    name: str
    """Of persons, events and sides the normalised one, in Traditional Chinese."""
