"""What is wrong with a question, in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from questions.authoring.flaws.flaw import Flaw


def flaw_words(flaw: Flaw) -> str:
    """Say what a rule has against a question; in the rule's own words where this version has none."""
    translate = QCoreApplication.translate
    return {
        "absolute-word": translate("Flaws", "A word such as always or never gives an option away."),
        "all-of-the-above": translate("Flaws", "An option speaks of the other options."),
        "ambiguous-key": translate("Flaws", "The right options do not agree with the answer."),
        "blank-count": translate("Flaws", "There should be one blank, with words that lead to it."),
        "broken-text": translate("Flaws", "A text is empty, cut off or has stray or unbalanced punctuation."),
        "clang": translate("Flaws", "Only the right option echoes words of the question."),
        "convergence": translate("Flaws", "All wrong options vary the right one, which gives it away."),
        "dangling-stem": translate("Flaws", "The question opens with a word that points to nothing."),
        "duplicate-options": translate("Flaws", "Two options say the same."),
        "grammatical-clue": translate("Flaws", "The words about the blank fit some options only."),
        "length-giveaway": translate("Flaws", "The right option is far longer than every other."),
        "long-stem": translate("Flaws", "The question is very long."),
        "loose-name": translate("Flaws", "An option is not a name by itself."),
        "markup": translate("Flaws", "There is markup in a text."),
        "mixed-options": translate("Flaws", "The options are not of one kind, or of very different lengths."),
        "mixed-script": translate("Flaws", "Traditional and Simplified characters are mixed."),
        "negative-stem": translate("Flaws", "It asks for what is not so."),
        "no-question": translate("Flaws", "It does not ask anything: no question mark, no blank."),
        "option-count": translate("Flaws", "Too few or too many options."),
        "repeated-opening": translate("Flaws", "All options begin alike; the words belong in the question."),
        "stem-holds-answer": translate("Flaws", "The question holds its answer."),
        "stem-holds-year": translate("Flaws", "The question tells the date it asks for."),
        "unknown-count": translate("Flaws", "It does not say that several options may be right."),
        "year-order": translate("Flaws", "The years are not in order."),
    }.get(flaw.rule, flaw.message)
