"""Articles fetched by their titles, each kept as a file with its address, licence and revision at the head."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from questions.atomic import replacing
from questions.errors import OutputNotWritable, WikiReason, WikiTrouble
from questions.wikis.api import Api

_AT_ONCE = 20
_PAUSE_S = 1.0
_LONGEST_NAME = 80
_UNFIT = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_REVISION = re.compile(r"^revision: (\d+)$", re.MULTILINE)
_HEAD = 2000
"""Characters at the beginning of a kept file among which its revision stands."""

Watch = Callable[[int, int], None]
"""Told how many titles are done and how many there are. What it raises stops the fetching; files fetched stay."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """What became of one title."""

    title: str
    """As it was asked for."""
    path: Path | None
    """Its file; None where the wiki has no such article."""
    fresh: bool = False
    """Whether it was fetched now: a file of the same revision is not fetched again."""


def fetch(
    titles: Sequence[str],
    wiki: str,
    folder: Path,
    *,
    watch: Watch = lambda done, total: None,
    sleep: Callable[[float], None] = time.sleep,
) -> list[Fetched]:
    """Fetch articles into ``folder``, redirects and scripts of a title followed; one request a second at most.

    Args:
        titles: of the articles, in either script.
        wiki: a host such as ``zh.wikipedia.org``, or the address of an ``api.php``.
        folder: made where it is missing; one folder a wiki lies in it.
        watch: is told how far it is.
        sleep: waits so many seconds.

    Raises:
        WikiTrouble: the wiki does not answer, or is none.
        OutputNotWritable: the folder refuses to be written.
    """
    api = Api(wiki, sleep)
    wanted = list(dict.fromkeys(title.strip() for title in titles if title.strip()))
    place = folder / _file_name(urlsplit(api.address).netloc)
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputNotWritable(place) from error
    licence = _licence(api) if wanted else ""
    fetched: list[Fetched] = []
    for start in range(0, len(wanted), _AT_ONCE):
        batch = wanted[start : start + _AT_ONCE]
        sleep(_PAUSE_S)
        known = dict(_pages(api, batch, content=False))
        stale = [title for title, page in known.items() if _revision_kept(place, page) != _revision(page)]
        if stale:
            sleep(_PAUSE_S)
            for _, page in _pages(api, stale, content=True):
                _keep(place, page, licence)
        for title in batch:
            path = place / _name_of(known[title]) if title in known else None
            fetched.append(Fetched(title, path, title in stale))
        watch(len(fetched), len(wanted))
    return fetched


def _licence(api: Api) -> str:
    rights = api.query({"meta": "siteinfo", "siprop": "rightsinfo"})
    try:
        return str(rights["query"]["rightsinfo"]["text"])
    except (KeyError, TypeError) as error:
        raise WikiTrouble(api.address, WikiReason.NO_WIKI) from error


def _pages(api: Api, titles: Sequence[str], *, content: bool) -> Iterator[tuple[str, dict[str, Any]]]:
    """The page of each title that there is, under the title asked for."""
    answer = api.query(
        {
            "titles": "|".join(titles),
            "redirects": 1,
            "converttitles": 1,
            "prop": "revisions|info",
            "rvprop": "ids|timestamp|content" if content else "ids|timestamp",
            "rvslots": "main",
            "inprop": "url",
        }
    )
    try:
        query = answer["query"]
        pages = {page["title"]: page for page in query.get("pages", ()) if page.get("revisions")}
        steps = {
            step["from"]: step["to"] for way in ("normalized", "converted", "redirects") for step in query.get(way, ())
        }
    except (KeyError, TypeError) as error:
        raise WikiTrouble(api.address, WikiReason.NO_WIKI) from error
    for title in titles:
        if page := pages.get(_followed(title, steps)):
            yield title, page


def _followed(title: str, steps: dict[str, str]) -> str:
    seen = {title}
    while (title := steps.get(title, title)) not in seen:
        seen.add(title)
    return title


def _keep(place: Path, page: dict[str, Any], licence: str) -> None:
    revision = page["revisions"][0]
    head = {
        "title": page["title"],
        "url": f"{page['canonicalurl']}?oldid={revision['revid']}",
        "licence": licence,
        "date": revision["timestamp"],
        "revision": revision["revid"],
    }
    lines = "\n".join(f"{key}: {' '.join(str(value).split())}" for key, value in head.items())
    text = revision["slots"]["main"]["content"]
    target = place / _name_of(page)
    with replacing(target, OutputNotWritable) as draft:
        draft.write_text(f"---\n{lines}\n---\n{text}\n", "utf-8")


def _revision(page: dict[str, Any]) -> int:
    return int(page["revisions"][0]["revid"])


def _revision_kept(place: Path, page: dict[str, Any]) -> int | None:
    try:
        with (place / _name_of(page)).open(encoding="utf-8") as file:
            found = _REVISION.search(file.read(_HEAD))
    except (OSError, UnicodeDecodeError):
        return None
    return int(found[1]) if found else None


def _name_of(page: dict[str, Any]) -> str:
    return f"{_file_name(str(page['title']))}.wiki"


def _file_name(title: str) -> str:
    """A name that every system takes; what stands for something else there becomes a line."""
    return _UNFIT.sub("_", title).strip(" .")[:_LONGEST_NAME] or "_"
