"""``check BANK``: item-writing flaws, one line each."""

from __future__ import annotations

from questions.authoring.flaws import all_flaws
from questions.bank import open_bank
from questions.cli.messages import say
from questions.cli.parameters import BankFile, application
from questions.cli.running import command, words

app = application()


@app.command(help=say("help_check"))
@command
def check(bank: BankFile) -> bool:
    """Print ``id, rule, message, stem`` separated by tabs."""
    count = flaws = 0
    for question in open_bank(bank).questions():
        count += 1
        for flaw in all_flaws(question):
            flaws += 1
            print(question.id, flaw.rule, flaw.message, question.stem, sep="\t")
    words(say("check_done", path=bank, questions=count, flaws=flaws))
    return flaws == 0
