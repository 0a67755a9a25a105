"""What a site wants: a dated file with its columns, its limits, and how each kind of question is written."""

from __future__ import annotations

import datetime
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from importlib import resources

from questions.authoring.question import QuestionKind


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a site takes; None is as much as one likes. Lengths are UTF-16 units, the greater count of the two."""

    stem: int | None = None
    option: int | None = None
    explanation: int | None = None
    options: int | None = None
    questions: int | None = None
    one_line: bool = False


@dataclass(frozen=True, slots=True)
class Template:
    """One site's sheet."""

    name: str
    title: str
    dated: datetime.date
    """When its columns and limits were last looked at: sites change them."""
    file: str
    """``xlsx``, ``csv``, ``tsv``, ``txt`` or ``xls.zip``."""
    kinds: Mapping[QuestionKind, Sequence[str]]
    """The cells of a question, or its lines in ``txt``; kinds that are missing are left out. See `cells`."""
    titles: Sequence[str] = ()
    notices: Sequence[Sequence[str]] = ()
    """Rows above the titles."""
    notices_below: Sequence[Sequence[str]] = ()
    """Rows between the titles and the first question."""
    limits: Limits = field(default=Limits())
    difficulties: Sequence[str] = ()
    """What easy, middling and hard are called."""
    escapes: Mapping[str, str] = field(default_factory=dict)
    """Characters that mean something to the site, and how they are written."""


def template(name: str) -> Template:
    """The template of that name."""
    told = tomllib.loads((resources.files("questions.data") / "sheets" / f"{name}.toml").read_text("utf-8"))
    limits = Limits(**told.pop("limits", {}))
    kinds = {QuestionKind(kind): cells for kind, cells in told.pop("kinds").items()}
    return Template(name=name, limits=limits, kinds=kinds, **told)
