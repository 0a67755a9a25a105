"""An explanation with its source: what is shown after answering where there is one text for all of it."""

from __future__ import annotations


def with_source(explanation: str, evidence: str, document: str) -> str:
    """``explanation``, then the sentence that proves the key and where it stands; what is empty is left out."""
    source = (f"「{evidence}」" if evidence else "") + (f"——{document}" if document else "")
    return "\n".join(part for part in (explanation, source) if part)


def without_source(text: str, evidence: str, document: str) -> str:
    """The explanation in a text that `with_source` made; all of it where somebody changed the source."""
    source = with_source("", evidence, document)
    return text.removesuffix(source).removesuffix("\n") if source else text
