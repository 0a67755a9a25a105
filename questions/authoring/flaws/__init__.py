"""Item-writing flaws: one rule a file, each from a question to the flaw it finds or None.

After the guidelines of Haladyna, Downing & Rodriguez (2002), as far as a program can see them.
"""

from __future__ import annotations

from collections.abc import Callable

from questions.authoring.flaws import (
    absolute_word,
    all_of_the_above,
    ambiguous_key,
    blank_count,
    broken_text,
    clang,
    convergence,
    dangling_stem,
    duplicate_options,
    grammatical_clue,
    length_giveaway,
    long_stem,
    loose_name,
    markup,
    mixed_options,
    mixed_script,
    negative_stem,
    no_question,
    option_count,
    repeated_opening,
    stem_holds_answer,
    stem_holds_year,
    unknown_count,
    year_order,
)
from questions.authoring.flaws.flaw import Flaw
from questions.authoring.question import Question

Rule = Callable[[Question], Flaw | None]

RULES: tuple[Rule, ...] = (
    markup.check,
    broken_text.check,
    no_question.check,
    mixed_script.check,
    dangling_stem.check,
    blank_count.check,
    long_stem.check,
    negative_stem.check,
    unknown_count.check,
    ambiguous_key.check,
    option_count.check,
    loose_name.check,
    duplicate_options.check,
    mixed_options.check,
    all_of_the_above.check,
    year_order.check,
    length_giveaway.check,
    stem_holds_answer.check,
    stem_holds_year.check,
    clang.check,
    grammatical_clue.check,
    absolute_word.check,
    repeated_opening.check,
    convergence.check,
)
"""From what makes a question unreadable to what gives it away."""


def first(question: Question) -> Flaw | None:
    """The first flaw of ``question``, None where it has none."""
    return next((flaw for rule in RULES if (flaw := rule(question)) is not None), None)


def all_flaws(question: Question) -> tuple[Flaw, ...]:
    """Every flaw of ``question``, in the order of the rules."""
    return tuple(flaw for rule in RULES if (flaw := rule(question)) is not None)


__all__ = ["RULES", "Flaw", "Rule", "all_flaws", "first"]
