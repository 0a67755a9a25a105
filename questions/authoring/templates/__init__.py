"""What can be asked of an event: one template a file, each from an event to the questions it carries well."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from questions.authoring.chronicle import Chronicle
from questions.authoring.event import Event
from questions.authoring.question import Question
from questions.authoring.templates import (
    cloze,
    era,
    judged_first,
    judged_name,
    judged_year,
    participant,
    ruler,
    same_year,
    source,
    subject_event,
    then,
    typed_name,
    year,
)

Template = Callable[[Event, Chronicle], Iterator[Question]]

TEMPLATES: tuple[Template, ...] = (
    year.write,
    year.write_typed,
    then.write,
    subject_event.write,
    participant.write,
    typed_name.write,
    ruler.write,
    cloze.write,
    judged_year.write,
    judged_name.write,
    era.write,
    era.write_then,
    judged_first.write,
    same_year.write,
)
"""In the order in which a fact's questions stand in a bank."""

OF_A_SOURCE: tuple[Template, ...] = (source.write,)
"""What can be asked where sources differ and both stand."""
