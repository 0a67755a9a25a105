"""Draw questions of a bank to be read one by one, as docs/accuracy.md reports it; the same seed draws the same.

python -m scripts.draw_questions BANK --seed 1 -n 100            # from the checkout
"""

from __future__ import annotations

import argparse
from pathlib import Path
from random import Random

from questions.authoring.question import Question, QuestionKind
from questions.bank import open_bank


def drawn(questions: list[Question], seed: int, count: int) -> list[Question]:
    """``count`` of ``questions``, each as likely as any other; their order in the bank makes no difference."""
    in_order = sorted(questions, key=lambda question: question.id)
    return Random(seed).sample(in_order, min(count, len(in_order)))


def told(question: Question) -> str:
    """A question in a few lines, its key marked."""
    lines = [f"{question.kind.value} {question.asks.value} [{question.document}] {question.id}", f"  {question.stem}"]
    if question.kind in (QuestionKind.TEXT_ENTRY, QuestionKind.CLOZE):
        lines.append(f"  = {' | '.join(question.accepted[:6])}")
    for option in question.options:
        mark = "*" if option.correct else "-"
        lines.append(f"  {mark} {option.text}{' —— ' + option.match if option.match else ''}")
    return "\n".join([*lines, f"  {question.explanation}", f"  ({question.evidence})"])


def main() -> None:
    """Print the questions, numbered."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bank", type=Path)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("-n", type=int, default=100, dest="count")
    options = parser.parse_args()
    questions = list(open_bank(options.bank).questions())
    for number, question in enumerate(drawn(questions, options.seed, options.count), start=1):
        print(f"{number}. {told(question)}")


if __name__ == "__main__":
    main()
