"""``paper BANK -o OUT``: a paper with its versions, keys and answer sheets."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from questions.authoring.question import Question
from questions.bank import Bank, open_bank
from questions.cli.messages import say
from questions.cli.paper_options import KINDS, MARKS, PARTS, PLACES, SIZES, kinds, one_of, spread, years
from questions.cli.parameters import SCRIPTS, BankFile, application, known_script
from questions.cli.running import command, words
from questions.cli.telling import tell_left
from questions.documents.script import script_of
from questions.exporters.handing_out import PAPER_FORMATS, hand_out, printable
from questions.papers.composing import compose
from questions.papers.handout import Part
from questions.papers.paper import VERSIONS, Header, Paper, Sheet
from questions.papers.selection import Selection, Wish, select
from questions.papers.serial import from_json, to_json
from questions.papers.words import points_text

app = application()


def _known_target(path: Path) -> Path:
    if path.suffix.lower() not in PAPER_FORMATS:
        raise typer.BadParameter(", ".join(PAPER_FORMATS))
    return path


@app.command(help=say("help_paper"))
@command
def paper(  # noqa: PLR0913, PLR0917 - everything that a teacher may say of a paper
    bank: BankFile,
    output: Annotated[
        Path,
        typer.Option(
            "-o", "--output", metavar="OUT", help=say("option_paper_output"), callback=_known_target, show_default=False
        ),
    ],
    count: Annotated[int, typer.Option("--questions", metavar="N", min=1, help=say("option_count"))] = 20,
    span: Annotated[
        str | None, typer.Option("--years", metavar="FIRST-LAST", help=say("option_years"), show_default=False)
    ] = None,
    kind: Annotated[
        list[str] | None,
        typer.Option("--kind", metavar="KIND[=N]", help=say("option_kind", kinds=", ".join(KINDS)), show_default=False),
    ] = None,
    difficulty: Annotated[
        str | None,
        typer.Option("--difficulty", metavar="EASY:MIDDLE:HARD", help=say("option_difficulty"), show_default=False),
    ] = None,
    source: Annotated[
        list[str] | None, typer.Option("--source", metavar="TITLE", help=say("option_source"), show_default=False)
    ] = None,
    pick: Annotated[
        list[str] | None, typer.Option("--pick", metavar="ID", help=say("option_pick"), show_default=False)
    ] = None,
    title: Annotated[
        str | None, typer.Option("--title", metavar="TEXT", help=say("option_paper_title"), show_default=False)
    ] = None,
    school: Annotated[str, typer.Option("--school", metavar="TEXT", help=say("option_school"))] = "",
    course: Annotated[str, typer.Option("--course", metavar="TEXT", help=say("option_course"))] = "",
    class_name: Annotated[str, typer.Option("--class", metavar="TEXT", help=say("option_class"))] = "",
    date: Annotated[str, typer.Option("--date", metavar="TEXT", help=say("option_date"))] = "",
    minutes: Annotated[
        int, typer.Option("--minutes", metavar="N", min=0, help=say("option_minutes"), show_default=False)
    ] = 0,
    points: Annotated[int, typer.Option("--points", metavar="N", min=0, help=say("option_points"))] = 100,
    versions: Annotated[
        int, typer.Option("--versions", metavar="N", min=1, max=len(VERSIONS), help=say("option_versions"))
    ] = 1,
    part: Annotated[
        list[str] | None,
        typer.Option("--part", metavar="|".join(PARTS), help=say("option_part"), show_default=False),
    ] = None,
    separate: Annotated[bool, typer.Option("--separate", help=say("option_separate"))] = False,
    script: Annotated[
        str | None,
        typer.Option(
            "--script",
            metavar="|".join(SCRIPTS),
            callback=known_script,
            help=say("option_paper_script"),
            show_default=False,
        ),
    ] = None,
    place: Annotated[
        str | None, typer.Option("--place", metavar="|".join(PLACES), help=say("option_place"), show_default=False)
    ] = None,
    marks: Annotated[str, typer.Option("--marks", metavar="|".join(MARKS), help=say("option_marks"))] = "none",
    size: Annotated[str, typer.Option("--size", metavar="|".join(SIZES), help=say("option_size"))] = "A4",
    landscape: Annotated[bool, typer.Option("--landscape", help=say("option_landscape"))] = False,
    columns: Annotated[int, typer.Option("--columns", metavar="N", min=1, max=2, help=say("option_columns"))] = 1,
    seed: Annotated[int | None, typer.Option("--seed", metavar="N", help=say("option_seed"))] = None,
    keep: Annotated[bool, typer.Option("--keep", help=say("option_keep"))] = False,
    kept: Annotated[
        str | None, typer.Option("--kept", metavar="TITLE", help=say("option_kept"), show_default=False)
    ] = None,
) -> bool:
    """Choose, compose and print; whatever falls short of what was asked makes the exit status 1."""
    parts = [one_of(PARTS, each, "--part") for each in part or PARTS]
    shuffle = seed if seed is not None else uuid.uuid4().int % 9000 + 1000
    wish = Wish(count, *years(span), kinds(kind or []), spread(difficulty), frozenset(source or ()), shuffle)
    sheet = Sheet(one_of(SIZES, size, "--size"), landscape, columns)
    at = one_of(PLACES, place, "--place") if place else None
    shelf = open_bank(bank)
    if kept is not None:
        return _print_kept(shelf, kept, parts, output, separate=separate)
    suffix, written_in = output.suffix.lower(), SCRIPTS[script] if script else _usual_script(shelf)
    candidates, unprintable = printable(shelf.questions(), suffix)
    if unprintable:
        words(say("paper_unprintable", count=len(unprintable)))
    if pick:
        chosen, whole = _picked(candidates, pick), True
    else:
        selection = select(candidates, wish)
        chosen, whole = list(selection.questions), _tell_short(selection, wish)
    chosen, left = printable(chosen, suffix, written_in)  # the other script may need other characters
    if not chosen:
        return False
    made = compose(
        chosen,
        title or shelf.title,
        header=Header(school, course, class_name, date, minutes),
        sheet=sheet,
        script=written_in,
        place=at,
        marks=one_of(MARKS, marks, "--marks"),
        points=points,
        versions=versions,
        seed=shuffle,
    )
    _print(made, chosen, parts, output, separate=separate)
    if keep:
        _keep(shelf, made)
    return not tell_left(left) and whole


def _usual_script(shelf: Bank) -> str:
    """That of most questions: a paper is in one script, whatever its sources were."""
    return script_of("".join(question.stem for question in shelf.questions()))


def _picked(candidates: Iterable[Question], ids: list[str]) -> list[Question]:
    by_id = {question.id: question for question in candidates}
    missing = [each for each in ids if each not in by_id]
    if missing:
        raise typer.BadParameter(say("paper_pick_unknown", ids=" ".join(missing)), param_hint="--pick")
    return [by_id[each] for each in ids]


def _tell_short(selection: Selection, wish: Wish) -> bool:
    """Whether there are as many questions as were asked for; else say how many there are, and why."""
    if selection.off_spread:
        words(say("paper_off_spread", count=selection.off_spread))
    if selection.missing:
        found = len(selection.questions)
        words(say("paper_short", found=found, wanted=wish.count, fitting=selection.fitting))
    return not selection.missing


def _print(made: Paper, chosen: list[Question], parts: list[Part], output: Path, *, separate: bool) -> None:
    files = hand_out(made, {question.id: question for question in chosen}, parts, output, separate=separate)
    for path in files:
        words(
            say(
                "paper_done",
                path=path,
                questions=len(made.question_ids),
                points=points_text(made.points),
                versions=made.versions,
                seed=made.seed,
            )
        )


def _keep(shelf: Bank, made: Paper) -> None:
    """In place of one of the same title."""
    present = next((each.id for each in shelf.papers.all() if each.title == made.title), None)
    shelf.papers.put(present or str(uuid.uuid4()), made.title, to_json(made))


def _print_kept(shelf: Bank, title: str, parts: list[Part], output: Path, *, separate: bool) -> bool:
    """Print a paper as it was kept; questions that cannot be printed are left out of it and named."""
    content = next((each.content for each in shelf.papers.all() if each.title == title), None)
    if content is None:
        titles = ", ".join(each.title for each in shelf.papers.all())
        raise typer.BadParameter(titles or title, param_hint="--kept")
    made = from_json(content)
    questions = [shelf.question(each) for each in made.question_ids]
    chosen, left = printable(questions, output.suffix.lower(), made.script)
    made = made.without({each.question_id for each in left})
    _print(made, chosen, parts, output, separate=separate)
    return not tell_left(left)
