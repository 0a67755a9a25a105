"""Moodle XML: every kind, with ids, tags and what is shown afterwards.

Rules of Moodle that show here: texts are HTML in CDATA (outside of it white space between entities is lost), true and
false are called so in any language, typed answers take ``*`` for any letters unless it is escaped, and an order has to
say that the number of right places is shown, or the whole file is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import BinaryIO

from lxml import etree
from lxml.builder import E

from questions.authoring.question import Question, QuestionKind
from questions.authoring.sourcing import with_source
from questions.exporters.fitting import Fitting
from questions.exporters.format import Format, Left, LeftReason, Options, Written
from questions.exporters.html_text import as_html
from questions.exporters.kept import foreign_id, remark
from questions.exporters.labels import label
from questions.exporters.moodle_weights import MOST, share

_BLANK = "＿＿"
_TAG_LENGTH = 50
_IN_GAP = str.maketrans({"}": "&#125;", "~": "&#126;", "#": "&#35;"})
_ENTITY = re.compile(r"&(?=#?\w+;)")
_TYPES = {
    QuestionKind.SINGLE_CHOICE: "multichoice",
    QuestionKind.MULTIPLE_CHOICE: "multichoice",
    QuestionKind.TRUE_FALSE: "truefalse",
    QuestionKind.TEXT_ENTRY: "shortanswer",
    QuestionKind.CLOZE: "cloze",
    QuestionKind.ORDER: "ordering",
    QuestionKind.MATCH: "matching",
}


def write(questions: Iterable[Question], out: BinaryIO, options: Options) -> Written:
    """Write all questions into a category of the bank's title."""
    fitting = Fitting(_misfit)
    count = 0
    with etree.xmlfile(out, encoding="utf-8") as file:
        file.write_declaration()
        with file.element("quiz"):
            if options.title:
                path = "$course$/top/" + options.title.replace("/", "//")
                file.write(E.question(E.category(E.text(path)), type="category"), pretty_print=True)
            for question in fitting.those(questions):
                file.write(_element(question, options.tags.get(question.id, ())), pretty_print=True)
                count += 1
    return Written(count, tuple(fitting.left))


def _misfit(question: Question) -> Left | None:
    if question.kind is QuestionKind.MULTIPLE_CHOICE:
        right = sum(option.correct for option in question.options)
        if share(right) is None or share(len(question.options) - right) is None:
            return Left(question.id, LeftReason.MANY_OPTIONS, str(MOST))
    return None


def _element(question: Question, tags: Sequence[str]) -> etree._Element:
    told = with_source(question.explanation, question.evidence, question.document)
    element = E.question(
        etree.Comment(f" {remark(question, tags)} "),
        E.name(E.text(label(question))),
        _html("questiontext", _stem(question)),
        _html("generalfeedback", as_html(told)),
        E.defaultgrade("1"),
        E.penalty("0.3333333"),
        E.hidden("0"),
        E.idnumber(foreign_id(question)),
        *_answers(question),
        type=_TYPES[question.kind],
    )
    if written := list(dict.fromkeys(filter(None, map(_tag, (*tags, question.document))))):
        element.append(E.tags(*(E.tag(E.text(tag)) for tag in written)))
    return element


def _tag(text: str) -> str:
    """A tag as Moodle keeps it."""
    return " ".join(text.replace("<", "").replace(">", "").split())[:_TAG_LENGTH]


def _stem(question: Question) -> str:
    if question.kind is not QuestionKind.CLOZE:
        return as_html(question.stem)
    before, blank, after = (as_html(part).replace("{", "&#123;") for part in question.stem.partition(_BLANK))
    gap = "~".join(f"={_in_gap(answer)}" for answer in question.accepted)
    return before + ("{1:SHORTANSWER:" + gap + "}") + after if blank else before


def _in_gap(answer: str) -> str:
    """A typed answer inside a text: what ends an answer is written as an entity, and what looks like one is not one."""
    return _ENTITY.sub("&amp;", answer.replace("*", r"\*")).translate(_IN_GAP)


def _answers(question: Question) -> list[etree._Element]:
    options = question.options
    match question.kind:
        case QuestionKind.SINGLE_CHOICE | QuestionKind.MULTIPLE_CHOICE:
            return _choice(question)
        case QuestionKind.TRUE_FALSE:
            truth = options[0].correct
            return [_answer("100" if truth else "0", "true"), _answer("0" if truth else "100", "false")]
        case QuestionKind.TEXT_ENTRY:
            texts = [answer.replace("*", r"\*") for answer in question.accepted]
            return [E.usecase("0"), *(_answer("100", text, "plain_text") for text in texts)]
        case QuestionKind.ORDER:
            return [
                E.layouttype("VERTICAL"),
                E.selecttype("ALL"),
                E.selectcount("0"),
                E.gradingtype("RELATIVE_NEXT_EXCLUDE_LAST"),
                E.showgrading("SHOW"),
                E.numberingstyle("none"),
                E.shownumcorrect("1"),
                *(_answer(str(place), as_html(option.text), "html") for place, option in enumerate(options, 1)),
            ]
        case QuestionKind.MATCH:
            pairs = [
                E.subquestion(_text(as_html(option.text)), E.answer(_text(as_html(option.match))), format="html")
                for option in options
            ]
            return [E.shuffleanswers("true"), *pairs]
    return []  # a cloze has its answers in its text


def _choice(question: Question) -> list[etree._Element]:
    single = question.kind is QuestionKind.SINGLE_CHOICE
    right = 1 if single else sum(option.correct for option in question.options)
    wrong = len(question.options) - right
    loss = "0" if single else f"-{share(wrong)}"
    answers = [
        _answer(str(share(right)) if option.correct else loss, as_html(option.text), "html")
        for option in question.options
    ]
    settings = [E.single(str(single).lower()), E.shuffleanswers("true"), E.answernumbering("ABCD")]
    return [*settings, *answers]


def _answer(fraction: str, text: str, form: str = "moodle_auto_format") -> etree._Element:
    return E.answer(_text(text), fraction=fraction, format=form)


def _html(name: str, text: str) -> etree._Element:
    return E(name, _text(text), format="html")


def _text(text: str) -> etree._Element:
    element = etree.Element("text")
    element.text = etree.CDATA(text) if text else ""
    return element


FORMAT = Format(name="moodle", suffix=".xml", write=write)
