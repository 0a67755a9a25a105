"""A small wiki on this machine."""

from __future__ import annotations

import gzip
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit


@dataclass
class SmallWiki:
    """What it holds, and what was asked of it."""

    texts: dict[str, tuple[int, str]] = field(default_factory=dict)
    """Revision and wikitext by title."""
    redirects: dict[str, str] = field(default_factory=dict)
    converted: dict[str, str] = field(default_factory=dict)
    asked: list[dict[str, str]] = field(default_factory=list)
    agents: set[str] = field(default_factory=set)
    busy: int = 0
    """How many requests it will still refuse."""
    garbage: bytes = b""
    """Sent instead of any answer."""
    address: str = ""

    def answer(self, asked: dict[str, str]) -> dict[str, Any]:
        self.asked.append(asked)
        if asked.get("meta") == "siteinfo":
            return {"query": {"rightsinfo": {"url": "https://example.org/by-sa", "text": "CC BY-SA 4.0"}}}
        query: dict[str, Any] = {"pages": []}
        for given in asked["titles"].split("|"):
            title = given
            for name, steps in (("converted", self.converted), ("redirects", self.redirects)):
                if title in steps:
                    query.setdefault(name, []).append({"from": title, "to": steps[title]})
                    title = steps[title]
            query["pages"].append(self._page(title, content="content" in asked["rvprop"]))
        return {"query": query}

    def _page(self, title: str, *, content: bool) -> dict[str, Any]:
        if title not in self.texts:
            return {"title": title, "missing": True}
        number, text = self.texts[title]
        revision: dict[str, Any] = {"revid": number, "timestamp": "2026-01-02T03:04:05Z"}
        if content:
            revision["slots"] = {"main": {"content": text}}
        return {"title": title, "canonicalurl": f"https://example.org/wiki/{title}", "revisions": [revision]}


@contextmanager
def running(wiki: SmallWiki) -> Iterator[SmallWiki]:
    """Serve it on a free port of this machine."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            wiki.agents.add(self.headers.get("User-Agent", ""))
            if wiki.busy:
                wiki.busy -= 1
                self.send_response(503)
                self.send_header("Retry-After", "7")
                self.end_headers()
                return
            asked = {key: values[0] for key, values in parse_qs(urlsplit(self.path).query).items()}
            body = wiki.garbage or gzip.compress(json.dumps(wiki.answer(asked)).encode())
            self.send_response(200)
            if not wiki.garbage:
                self.send_header("Content-Encoding", "gzip")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class calls it so
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    wiki.address = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield wiki
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
