"""Claims as JSON objects, for reviews that outlive the claims they are of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from questions.bank.claim_rows import claim_columns
from questions.bank.date_columns import date_from_json, date_of_columns
from questions.entities.entity import Entity, EntityType
from questions.facts.claim import Claim, ClaimKind, Evidence
from questions.temporal.expression import TimeExpression


def claim_to_json(claim: Claim) -> dict[str, Any]:
    """A JSON object with all of a claim."""
    entities = [
        {
            "text": entity.text,
            "name": entity.name,
            "type": entity.type.value,
            "start": entity.start,
            "end": entity.end,
            "polity": entity.polity,
        }
        for entity in claim.entities
    ]
    return claim_columns(claim) | {"document": claim.document, "entities": entities}


def claim_from_json(content: Mapping[str, Any]) -> Claim:
    """The claim of a JSON object that `claim_to_json` made."""
    return Claim(
        document=content["document"],
        statement=content["statement"],
        subject=content["subject"],
        restored=content["restored"],
        mention=TimeExpression(
            content["date_surface"],
            content["date_start"],
            content["date_end"],
            date_of_columns(content),
            content["date_inferred"],
            alternatives=tuple(date_from_json(each) for each in content["date_alternatives"]),
        ),
        evidence=Evidence(
            content["evidence"],
            content["evidence_start"],
            content["evidence_end"],
            content["sentence"],
            (content["highlight_start"], content["highlight_end"]),
            content.get("preceding", ""),  # reviews kept before paragraphs were have none
            content.get("following", ""),
        ),
        entities=tuple(
            Entity(each["text"], each["name"], EntityType(each["type"]), each["start"], each["end"], each["polity"])
            for each in content["entities"]
        ),
        kind=ClaimKind(content["kind"]),
    )
