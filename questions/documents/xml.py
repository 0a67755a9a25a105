"""XML that strangers made: no entities, no network, no trees without end."""

from __future__ import annotations

import io
from collections.abc import Iterator

from lxml import etree

from questions.documents.archive import Fault, Faulty

_DOCTYPES = tuple("<!DOCTYPE".encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))


def elements(data: bytes, *names: str) -> Iterator[etree._Element]:
    """The elements of those local names in ``data``, each when it ends, and forgotten when the next one is asked for.

    Raises:
        Faulty: it is no XML (anywhere up to its end), or declares entities.
    """
    if any(doctype in data for doctype in _DOCTYPES):
        raise Faulty(Fault.UNSAFE)
    events = etree.iterparse(
        io.BytesIO(data),
        events=("end",),
        tag=[f"{{*}}{name}" for name in names],
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_pis=True,
    )
    try:
        for _, element in events:
            yield element
            element.clear()
            while element.getprevious() is not None:
                del element.getparent()[0]  # type: ignore[union-attr]
    except etree.XMLSyntaxError:
        raise Faulty(Fault.DAMAGED) from None
