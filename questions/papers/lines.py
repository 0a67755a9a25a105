"""Questions and answers in words, as they stand on sheets and keys of every format."""

from __future__ import annotations

from questions.authoring.question import Question, QuestionKind
from questions.documents.script import fold
from questions.papers.printing import PrintedQuestion
from questions.papers.words import Words

BRACKET = f"（{chr(0xA0) * 10}）"
"""Where a letter or a mark is put; as wide as two characters, and no line ends within."""
GAP = "＿＿"
"""What a cloze question has for its blank."""
WIDE_GAP = "＿" * 6
"""What is wide enough to write on."""

_WITHOUT_BRACKET = (QuestionKind.TEXT_ENTRY, QuestionKind.CLOZE, QuestionKind.ORDER, QuestionKind.MATCH)


def stem_line(question: PrintedQuestion, words: Words) -> str:
    """Number, stem, and the bracket where the place has it."""
    number = words.number.format(question.number)
    if question.kind is QuestionKind.CLOZE:
        return number + question.stem.replace(GAP, WIDE_GAP)
    if question.kind in _WITHOUT_BRACKET:
        return number + question.stem
    if has_bracket_before(question, words):
        return f"{BRACKET}{number}{question.stem}"
    return f"{number}{question.stem}{BRACKET}"


def has_bracket_before(question: PrintedQuestion, words: Words) -> bool:
    """Whether `stem_line` begins with a bracket, behind which further lines begin."""
    return words.bracket == "before" and question.kind not in _WITHOUT_BRACKET


def plain_line(question: PrintedQuestion, words: Words) -> str:
    """Number and stem, where nothing is to be filled in."""
    return words.number.format(question.number) + question.stem


def answer_line(question: PrintedQuestion, words: Words) -> str:
    """The answer with its letter: 答案：(B) 1234年"""
    label = {choice.label: f"{words.label.format(choice.label)}{choice.text}" for choice in question.choices}
    if question.kind is QuestionKind.ORDER:
        said = " → ".join(question.keys)
    elif question.kind is QuestionKind.MATCH:
        pairs = zip(question.partners, question.keys, strict=True)
        said = "；".join(f"{left}——{label[letter]}" for left, letter in pairs)
    elif question.choices:
        said = "；".join(label[letter] for letter in question.keys)
    else:
        said = question.key
    return words.answer.format(said)


def others_accepted(question: Question) -> list[str]:
    """What else counts as right, each wording once though it be there in both scripts."""
    by_folded = {fold(text): text for text in reversed(question.accepted)}
    by_folded.pop(fold(question.answer), None)
    return list(reversed(by_folded.values()))
