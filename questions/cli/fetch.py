"""``fetch TITLE… --into FOLDER``: articles of a wiki as files."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from questions.cli.messages import say
from questions.cli.parameters import application
from questions.cli.running import command, words
from questions.wikis import fetch as fetch_articles

app = application()

USUAL_WIKI = "zh.wikipedia.org"


@app.command(help=say("help_fetch"))
@command
def fetch(
    titles: Annotated[list[str], typer.Argument(metavar="TITLE", help=say("argument_titles"), show_default=False)],
    into: Annotated[Path, typer.Option("--into", metavar="FOLDER", help=say("option_into"), show_default=False)],
    wiki: Annotated[str, typer.Option("--wiki", metavar="HOST", help=say("option_wiki"))] = USUAL_WIKI,
) -> bool:
    """Fetch the articles and print the paths of their files."""
    fetched = fetch_articles(titles, wiki, into)
    for each in fetched:
        if each.path is None:
            words(say("article_missing", path=each.title))
        else:
            print(each.path)
    return all(each.path is not None for each in fetched)
