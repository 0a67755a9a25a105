"""Time expressions: found by an ordered chain of rules, what they leave unsaid taken from the narrative."""

from questions.temporal.expression import TimeExpression
from questions.temporal.narrative import Narrative
from questions.temporal.tagger import tag

__all__ = ["Narrative", "TimeExpression", "tag"]
