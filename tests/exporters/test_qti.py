"""QTI packages by the rules of the standard, read with a parser that knows nothing of how they were written.

Both versions were held against the schemas of IMS (2.2, and the SBAC profile of 3.0): all items and tests are valid.
The schemas cannot be passed on with this program.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Sequence
from typing import BinaryIO
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest

from questions.authoring.question import Question, QuestionKind
from questions.exporters.format import Options
from questions.exporters.registry import FORMATS
from tests.importers.samples import ALL_KINDS
from tests.nasty import nasty_questions

QUESTIONS = [*ALL_KINDS, *nasty_questions()]
VERSIONS = ("qti-2.2", "qti-3.0")
TYPED = {QuestionKind.TEXT_ENTRY, QuestionKind.CLOZE}


class Package:
    """A package as a program sees it that takes either version: names without namespaces, prefixes and hyphens."""

    def __init__(self, file: BinaryIO, questions: Sequence[Question]) -> None:
        self.file = zipfile.ZipFile(file)
        self.manifest = self.read("imsmanifest.xml")
        self.test = self.read("test.xml")
        names = [each.get("href", "") for each in self.test.iter("assessmentitemref")]
        self.items = dict(zip((question.id for question in questions), map(self.read, names), strict=True))

    def read(self, name: str) -> Element:
        root = ElementTree.fromstring(self.file.read(name))
        for element in root.iter():
            element.tag = _plain(element.tag)
            element.attrib = {_plain(key): value for key, value in element.attrib.items()}
        return root


def _plain(name: str) -> str:
    return re.sub(r"^\{.*\}|^qti-|-", "", re.sub(r"^\{.*\}", "", name)).lower()


@pytest.fixture(scope="module", params=VERSIONS)
def package(request: pytest.FixtureRequest) -> Package:
    return Package(packed(request.param, QUESTIONS), QUESTIONS)


def packed(form: str, questions: Sequence[Question]) -> io.BytesIO:
    """A package of all ``questions``."""
    out = io.BytesIO()
    assert FORMATS[form].write(questions, out, Options(title="蔡州")).left == ()
    return out


def shown(element: Element) -> str:
    """The text of an element, its lines, and ＿＿ where something is typed."""
    text = element.text or ""
    for child in element:
        text += {"br": "\n", "textentryinteraction": "＿＿"}.get(child.tag) or shown(child)
        text += child.tail or ""
    return text


def test_the_manifest_names_every_file(package: Package) -> None:
    resources = list(package.manifest.iter("resource"))
    files = {each.get("href") for each in package.manifest.iter("file")}
    assert files | {"imsmanifest.xml"} == set(package.file.namelist())
    identifiers = [each.get("identifier", "") for each in resources]
    assert len(set(identifiers)) == len(identifiers) == len(QUESTIONS) + 1
    assert {each.get("identifierref") for each in package.manifest.iter("dependency")} == set(identifiers) - {"test"}
    assert all(re.fullmatch(r"[A-Za-z_][A-Za-z0-9_.-]*", each) for each in identifiers)


def test_items_are_told_apart_and_say_their_script(package: Package) -> None:
    references = [each.get("identifier") for each in package.test.iter("assessmentitemref")]
    assert references == [item.get("identifier") for item in package.items.values()]
    assert {package.items[question.id].get("lang") for question in ALL_KINDS} == {"zh-Hant"}


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_texts_are_intact(package: Package, question: Question) -> None:
    compare(package.items[question.id], question)


def compare(item: Element, question: Question) -> None:
    """The texts of an item with those of its question."""
    body = item.find("itembody")
    if question.kind is QuestionKind.TEXT_ENTRY:
        stem = shown(body[0])
    else:
        stem = shown(body[0] if question.kind is QuestionKind.CLOZE else next(body.iter("prompt")))
    assert stem == question.stem
    assert shown(item.find("modalfeedback")).startswith(question.explanation)
    if question.kind in TYPED:
        assert [each.get("mapkey") for each in item.iter("mapentry")] == list(question.accepted)
    elif question.kind is QuestionKind.MATCH:
        left, right = ([shown(each) for each in side] for side in body.iter("simplematchset"))
        assert list(zip(left, right, strict=True)) == [(option.text, option.match) for option in question.options]
    else:
        assert [shown(each) for each in body.iter("simplechoice")] == [option.text for option in question.options]


@pytest.mark.parametrize("question", ALL_KINDS, ids=lambda question: question.kind.value)
def test_keys_name_choices_that_are_there(package: Package, question: Question) -> None:
    item = package.items[question.id]
    declaration = item.find("responsedeclaration")
    right = [each.text for each in declaration.find("correctresponse")]
    choices = {each.get("identifier"): shown(each) for each in item.iter("simplechoice")}
    expected = {
        QuestionKind.MULTIPLE_CHOICE: ("multiple", "identifier"),
        QuestionKind.MATCH: ("multiple", "directedPair"),
        QuestionKind.ORDER: ("ordered", "identifier"),
        QuestionKind.TEXT_ENTRY: ("single", "string"),
        QuestionKind.CLOZE: ("single", "string"),
    }.get(question.kind, ("single", "identifier"))
    assert (declaration.get("cardinality"), declaration.get("basetype")) == expected
    if question.kind is QuestionKind.MATCH:
        assert right == ["L1 R1", "L2 R2", "L3 R3"]
    elif question.kind in TYPED:
        assert right == ["蔡州"]
    else:
        assert [choices[each] for each in right] == [option.text for option in question.options if option.correct]


def test_the_same_questions_give_the_same_bytes() -> None:
    outs = [io.BytesIO(), io.BytesIO()]
    for out in outs:
        FORMATS["qti-2.2"].write(ALL_KINDS, out, Options())
    assert outs[0].getvalue() == outs[1].getvalue()
