"""A package: a manifest, a test of all items in order, and the items, zipped."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from functools import partial
from typing import BinaryIO

from lxml import etree

from questions.authoring.question import Question
from questions.exporters.fitting import Fitting
from questions.exporters.format import Format, Options, Written
from questions.exporters.qti.dialect import QTI_22, QTI_30, Dialect
from questions.exporters.qti.item import identifier, item

_TEST = "test.xml"
_DATE = (1980, 1, 1, 0, 0, 0)
"""Of all members: the same questions give the same bytes."""


def _write(dialect: Dialect, questions: Iterable[Question], out: BinaryIO, options: Options) -> Written:
    fitting = Fitting()
    names: list[str] = []
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for question in fitting.those(questions):
            names.append(identifier(question))
            _add(package, _path(names[-1]), item(question, dialect, options.script))
        _add(package, _TEST, _test(names, dialect, options.title or "Jinian"))
        _add(package, "imsmanifest.xml", _manifest(names, dialect))
    return Written(len(names), tuple(fitting.left))


def _path(name: str) -> str:
    return f"items/{name}.xml"


def _add(package: zipfile.ZipFile, name: str, element: etree._Element) -> None:
    member = zipfile.ZipInfo(name, _DATE)
    member.compress_type = zipfile.ZIP_DEFLATED
    package.writestr(member, etree.tostring(element, encoding="UTF-8", xml_declaration=True))


def _test(names: list[str], dialect: Dialect, title: str) -> etree._Element:
    make = dialect.element
    items = [make("assessmentItemRef", identifier=name, href=_path(name)) for name in names]
    section = make("assessmentSection", *items, identifier="section", title=title, visible="true")
    part = make("testPart", section, identifier="part", navigationMode="nonlinear", submissionMode="individual")
    return make("assessmentTest", part, identifier="test", title=title)


def _manifest(names: list[str], dialect: Dialect) -> etree._Element:
    make = dialect.manifest_element
    items = [
        make(
            "resource",
            make("file", href=_path(name)),
            identifier=name,
            type=dialect.resource.format("item"),
            href=_path(name),
        )
        for name in names
    ]
    test = make(
        "resource",
        make("file", href=_TEST),
        *(make("dependency", identifierref=name) for name in names),
        identifier="test",
        type=dialect.resource.format("test"),
        href=_TEST,
    )
    about = make("metadata", make("schema", dialect.schema), make("schemaversion", dialect.schema_version))
    return make("manifest", about, make("organizations"), make("resources", test, *items), identifier="jinian")


FORMATS = (
    Format(name="qti-2.2", suffix=".zip", write=partial(_write, QTI_22)),
    Format(name="qti-3.0", suffix=".zip", write=partial(_write, QTI_30)),
)
