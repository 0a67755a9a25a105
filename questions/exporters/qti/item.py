"""One question as an item of QTI: what is declared, shown and scored."""

from __future__ import annotations

import re
from hashlib import blake2b

from lxml import etree

from questions.authoring.question import Question, QuestionKind
from questions.authoring.sourcing import with_source
from questions.documents.script import script_of
from questions.exporters.labels import label
from questions.exporters.qti.dialect import Dialect

_BLANK = "＿＿"
_PLAIN_ID = re.compile(r"[A-Za-z0-9_.-]{1,60}")
_TYPED = {QuestionKind.TEXT_ENTRY, QuestionKind.CLOZE}
_CARDINALITY = {
    QuestionKind.MULTIPLE_CHOICE: "multiple",
    QuestionKind.MATCH: "multiple",
    QuestionKind.ORDER: "ordered",
}

Content = str | etree._Element


def identifier(question: Question) -> str:
    """The item's identifier: ASCII, and a letter first."""
    plain = (
        question.id if _PLAIN_ID.fullmatch(question.id) else blake2b(question.id.encode(), digest_size=10).hexdigest()
    )
    return f"i-{plain}"


def item(question: Question, dialect: Dialect, language: str) -> etree._Element:
    """The item of ``question``; in its own script where ``language`` is empty."""
    make = dialect.element
    element = make(
        "assessmentItem",
        identifier=identifier(question),
        title=label(question),
        adaptive="false",
        timeDependent="false",
        lang=language or script_of(question.stem),
    )
    element.append(_declaration(question, dialect))
    element.append(
        make(
            "outcomeDeclaration",
            make("defaultValue", make("value", "0")),
            identifier="SCORE",
            cardinality="single",
            baseType="float",
        )
    )
    element.append(make("outcomeDeclaration", identifier="FEEDBACK", cardinality="single", baseType="identifier"))
    element.append(make("itemBody", *_body(question, dialect)))
    element.append(_processing(question, dialect))
    if told := with_source(question.explanation, question.evidence, question.document):
        # Nothing ever sets FEEDBACK, so that it is hidden from nobody.
        feedback = make("p", *_lines(told, dialect))
        if dialect.hyphens:
            feedback = make("contentBody", feedback)
        element.append(
            make("modalFeedback", feedback, outcomeIdentifier="FEEDBACK", identifier="never", showHide="hide")
        )
    return element


def _declaration(question: Question, dialect: Dialect) -> etree._Element:
    make = dialect.element
    if question.kind in _TYPED:
        answers = [make("mapEntry", mapKey=each, mappedValue="1", caseSensitive="false") for each in question.accepted]
        kind = "string"
        mapping = [make("mapping", *answers, lowerBound="0", upperBound="1", defaultValue="0")]
    else:
        kind = "directedPair" if question.kind is QuestionKind.MATCH else "identifier"
        mapping = []
    right = [make("value", each) for each in _right(question)]
    return make(
        "responseDeclaration",
        make("correctResponse", *right),
        *mapping,
        identifier="RESPONSE",
        cardinality=_CARDINALITY.get(question.kind, "single"),
        baseType=kind,
    )


def _right(question: Question) -> list[str]:
    if question.kind in _TYPED:
        return [question.accepted[0]]
    if question.kind is QuestionKind.MATCH:
        return [f"L{place} R{place}" for place in range(1, len(question.options) + 1)]
    return [f"A{place}" for place, option in enumerate(question.options, 1) if option.correct]


def _body(question: Question, dialect: Dialect) -> list[etree._Element]:
    make, stem = dialect.element, _lines(question.stem, dialect)
    prompt = make("prompt", *stem)
    choices = [
        make("simpleChoice", *_lines(option.text, dialect), identifier=f"A{place}")
        for place, option in enumerate(question.options, 1)
    ]
    match question.kind:
        case QuestionKind.TEXT_ENTRY | QuestionKind.CLOZE:
            return _typed(question, dialect)
        case QuestionKind.ORDER:
            return [make("orderInteraction", prompt, *choices, responseIdentifier="RESPONSE", shuffle="true")]
        case QuestionKind.MATCH:
            left, right = ([each.text for each in question.options], [each.match for each in question.options])
            sides = [_side("L", left, dialect), _side("R", right, dialect)]
            most = str(len(question.options))
            settings = {"responseIdentifier": "RESPONSE", "shuffle": "true", "maxAssociations": most}
            return [make("matchInteraction", prompt, *sides, **settings)]
    settings = {
        "responseIdentifier": "RESPONSE",
        "shuffle": str(question.kind is not QuestionKind.TRUE_FALSE).lower(),
        "maxChoices": "0" if question.kind is QuestionKind.MULTIPLE_CHOICE else "1",
    }
    return [make("choiceInteraction", prompt, *choices, **settings)]


def _side(name: str, texts: list[str], dialect: Dialect) -> etree._Element:
    """One side of pairs."""
    make = dialect.element
    choices = [
        make("simpleAssociableChoice", *_lines(text, dialect), identifier=f"{name}{place}", matchMax="1")
        for place, text in enumerate(texts, 1)
    ]
    return make("simpleMatchSet", *choices)


def _typed(question: Question, dialect: Dialect) -> list[etree._Element]:
    make = dialect.element
    length = str(max(map(len, question.accepted)))
    field = make("textEntryInteraction", responseIdentifier="RESPONSE", expectedLength=length)
    before, blank, after = question.stem.partition(_BLANK)
    if question.kind is QuestionKind.CLOZE and blank:
        return [make("p", *_lines(before, dialect), field, *_lines(after, dialect))]
    return [make("p", *_lines(question.stem, dialect)), make("p", field)]


def _processing(question: Question, dialect: Dialect) -> etree._Element:
    make = dialect.element
    if question.kind not in _TYPED:
        return make("responseProcessing", template=dialect.templates.format("match_correct"))
    # The template for mapped answers fails in some players where nothing was typed.
    nothing = make("setOutcomeValue", make("baseValue", "0", baseType="float"), identifier="SCORE")
    worth = make("setOutcomeValue", make("mapResponse", identifier="RESPONSE"), identifier="SCORE")
    empty = make("isNull", make("variable", identifier="RESPONSE"))
    return make(
        "responseProcessing",
        make("responseCondition", make("responseIf", empty, nothing), make("responseElse", worth)),
    )


def _lines(text: str, dialect: Dialect) -> list[Content]:
    """``text`` with its lines broken."""
    first, *rest = text.split("\n")
    content: list[Content] = [first]
    for line in rest:
        content += (dialect.element("br"), line)
    return content
