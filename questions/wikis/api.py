"""The API of a MediaWiki, as far as reading articles needs it.

See https://www.mediawiki.org/wiki/API:Etiquette: one request at a time, a name in the head of each, ``maxlag``, and
patience where the server asks for it.
"""

from __future__ import annotations

import gzip
import json
import time
from collections.abc import Callable, Mapping
from http.client import HTTPException
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode, urlsplit
from urllib.request import Request, urlopen

from questions import __version__
from questions.errors import WikiReason, WikiTrouble

_AGENT = f"Jinian/{__version__} (question banks for history learners; one request at a time)"
_TIMEOUT_S = 30
_LAG_S = 5
_TRIES = 4
_LONGEST_WAIT_S = 60
_MOST_BYTES = 64 * 1024 * 1024
_BUSY = (429, 503)


class Api:
    """Asks one wiki."""

    def __init__(self, wiki: str, sleep: Callable[[float], None] = time.sleep) -> None:
        """``wiki`` is a host (``zh.wikipedia.org``), or the address of an ``api.php``."""
        self.address = address_of(wiki)
        self._sleep = sleep

    def query(self, parameters: Mapping[str, str | int]) -> dict[str, Any]:
        """The answer to ``action=query``.

        Raises:
            WikiTrouble: no answer, or not that of a wiki.
        """
        asked = {"action": "query", "format": "json", "formatversion": 2, "maxlag": _LAG_S, **parameters}
        for attempt in range(_TRIES):
            answer, wait_s = self._ask(urlencode(asked))
            if answer is not None:
                return answer
            if attempt < _TRIES - 1:
                self._sleep(min(_LONGEST_WAIT_S, wait_s or 2.0**attempt))
        raise WikiTrouble(self.address, WikiReason.BUSY)

    def _ask(self, parameters: str) -> tuple[dict[str, Any] | None, float]:
        """The answer, or None and how long to wait where the server is busy."""
        request = Request(f"{self.address}?{parameters}", headers={"User-Agent": _AGENT, "Accept-Encoding": "gzip"})
        try:
            with urlopen(request, timeout=_TIMEOUT_S) as response:
                body = response.read(_MOST_BYTES + 1)
                packed = response.headers.get("Content-Encoding") == "gzip"
                wait_s = _seconds(response.headers.get("Retry-After"))
        except HTTPError as error:
            if error.code in _BUSY:
                return None, _seconds(error.headers.get("Retry-After"))
            raise WikiTrouble(self.address, WikiReason.NO_WIKI) from error
        except (URLError, HTTPException, OSError) as error:
            raise WikiTrouble(self.address, WikiReason.UNREACHABLE) from error
        answer = self._decoded(body, packed)
        if answer.get("error", {}).get("code") == "maxlag":
            return None, wait_s
        if "error" in answer:
            raise WikiTrouble(self.address, WikiReason.NO_WIKI)
        return answer, 0.0

    def _decoded(self, body: bytes, packed: bool) -> dict[str, Any]:
        try:
            plain = gzip.decompress(body) if packed and len(body) <= _MOST_BYTES else body
            answer = json.loads(plain)
        except (OSError, EOFError, ValueError) as error:
            raise WikiTrouble(self.address, WikiReason.NO_WIKI) from error
        if len(plain) > _MOST_BYTES or not isinstance(answer, dict):
            raise WikiTrouble(self.address, WikiReason.NO_WIKI)
        return answer


def address_of(wiki: str) -> str:
    """The address of a wiki's API: of ``zh.wikipedia.org``, of a page of it, or as it is given."""
    given = wiki.strip() if "://" in wiki else f"https://{wiki.strip()}"
    parts = urlsplit(given)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise WikiTrouble(wiki, WikiReason.NO_WIKI)
    path = parts.path if parts.path.endswith(".php") else "/w/api.php"
    return f"{parts.scheme}://{parts.netloc}{path}"


def _seconds(told: str | None) -> float:
    try:
        return max(0.0, float(told or 0))
    except ValueError:
        return 0.0
