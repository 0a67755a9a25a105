"""How firm and how difficult the learned cards are."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import QCoreApplication

from quizapp.study.looking_back import DIFFICULTY_EDGES, STABILITY_EDGES, Report
from quizapp.viewmodels.figures.counts import Counts
from quizapp.viewmodels.figures.figure import Figure, ShareRows
from quizapp.viewmodels.figures.recall import percent

_FIRM_DAYS = 21.0
_DIFFICULT = 7.0


def stability(report: Report) -> Figure:
    """Cards by how long they are remembered."""
    translate = QCoreApplication.translate
    total = sum(report.stability)
    firm = sum(report.stability[STABILITY_EDGES.index(_FIRM_DAYS) + 1 :])
    summary = Counts().in_review(total)
    if total:
        summary += translate("Statistics", "; {count} of them ({share}) hold for three weeks or more.").format(
            count=firm, share=percent(firm / total)
        )
    names = (
        translate("Statistics", "< 1 day"),
        translate("Statistics", "1–3 days"),
        translate("Statistics", "3–7 days"),
        translate("Statistics", "1–3 weeks"),
        translate("Statistics", "3–13 weeks"),
        translate("Statistics", "3–12 months"),
        translate("Statistics", "> 1 year"),
    )
    title = translate("Statistics", "Stability: days to 90 % recall")
    return _figure(
        "stability",
        title,
        summary,
        translate("Statistics", "Stability"),
        dict(zip(names, report.stability, strict=True)),
    )


def difficulty(report: Report) -> Figure:
    """Cards by FSRS's difficulty."""
    translate = QCoreApplication.translate
    total = sum(report.difficulty)
    hard = sum(report.difficulty[DIFFICULTY_EDGES.index(_DIFFICULT) + 1 :])
    summary = Counts().in_review(total)
    if total:
        summary += translate("Statistics", "; {count} of them ({share}) are difficult, at 7 of 10 or more.").format(
            count=hard, share=percent(hard / total)
        )
    edges = (1.0, *DIFFICULTY_EDGES, 10.0)
    names = tuple(f"{low:.0f}–{high:.0f}" for low, high in pairwise(edges))
    title = translate("Statistics", "Difficulty, from 1 to 10")
    return _figure(
        "difficulty",
        title,
        summary,
        translate("Statistics", "Difficulty"),
        dict(zip(names, report.difficulty, strict=True)),
    )


def _figure(name: str, title: str, summary: str, heading: str, counts: Mapping[str, int]) -> Figure:
    questions, total = QCoreApplication.translate("Statistics", "Questions"), max(1, sum(counts.values()))
    return Figure(
        name,
        title,
        summary,
        (heading, questions),
        tuple(counts.items()),
        ShareRows(
            tuple(counts),
            tuple(count / total for count in counts.values()),
            tuple(f"{count} · {percent(count / total)}" for count in counts.values()),
        ),
    )
