"""``import FILE --bank FILE``: questions made elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from questions.bank import Bank, bank_exists, create_bank, open_bank
from questions.cli.import_preview import chosen_fields, preview_lines
from questions.cli.messages import say
from questions.cli.parameters import application
from questions.cli.running import command, data, words
from questions.importers.fields import Role
from questions.importers.importing import Outcome, Report, Verdict, import_file
from questions.importers.registry import FORMATS, format_of

app = application()


def _known(name: str | None) -> str | None:
    if name is not None and name not in FORMATS:
        raise typer.BadParameter(", ".join(FORMATS))
    return name


@app.command(help=say("help_import"))
@command
def import_(  # noqa: PLR0913, PLR0917 - a command has the options it has
    file: Annotated[Path, typer.Argument(metavar="FILE", help=say("argument_import"), show_default=False)],
    bank: Annotated[Path | None, typer.Option("--bank", metavar="BANK", help=say("option_import_bank"))] = None,
    format_name: Annotated[
        str | None,
        typer.Option("--format", metavar="|".join(FORMATS), callback=_known, help=say("option_import_format")),
    ] = None,
    field: Annotated[
        list[str] | None,
        typer.Option("--field", metavar="|".join(Role) + "=FIELD", help=say("option_field"), show_default=False),
    ] = None,
    preview: Annotated[bool, typer.Option("--preview", help=say("option_preview"))] = False,
    only_try: Annotated[bool, typer.Option("--try", help=say("option_try"))] = False,
) -> bool:
    """Take what can be taken in one transaction; the exit status is 1 where a question was refused."""
    form = format_of(file, format_name)
    fields = chosen_fields(file, form, field or ())
    if preview:
        for line in preview_lines(file, form, fields):
            data().write(line.encode() + b"\n")
        return True
    if bank is None:
        raise typer.BadParameter(say("import_bank_wanted"), param_hint="--bank")
    take = partial(import_file, file, format_name=form.name, only_try=only_try, fields=fields)
    report = take(open_bank(bank)) if bank_exists(bank) else _into_new(bank, take, only_try)
    for outcome in report.outcomes:
        _tell(outcome)
    for key, told in report.company:
        words(say(key, **told))
    counts = {verdict.value: report.counts[verdict] for verdict in Verdict}
    words(say("import_tried" if only_try else "import_done", path=file, **counts))
    return not report.counts[Verdict.REFUSED]


class _NothingTaken(Exception):  # noqa: N818 - leaves the new bank unmade
    def __init__(self, report: Report) -> None:
        super().__init__()
        self.report = report


def _into_new(bank: Path, take: Callable[[Bank], Report], only_try: bool) -> Report:
    """What ``take`` makes of a bank that is there only when something was taken."""
    try:
        with create_bank(bank, bank.stem) as draft:
            report = take(draft)
            if only_try or not (report.counts[Verdict.ADDED] or report.arrived.documents):
                raise _NothingTaken(report)
    except _NothingTaken as nothing:
        return nothing.report
    return report


def _tell(outcome: Outcome) -> None:
    """One line for every question that was refused or changed in taking it."""
    said = [say(reason) for reason in (outcome.refusal, *outcome.notes) if reason is not None]
    for each in said:
        words(say("import_outcome", place=outcome.place, title=outcome.title, said=each))
