"""Documents that are no text files: made by other libraries or by hand, read as passages with their places."""

from __future__ import annotations

import zipfile
from pathlib import Path

import docx
import pytest
import typst

from questions.documents import Document, PassageKind, read
from questions.errors import Reason, UnreadableDocument

HEADING, PARAGRAPH, ITEM = PassageKind.HEADING, PassageKind.PARAGRAPH, PassageKind.ITEM
FALL = "1234年正月，宋蒙聯軍攻陷蔡州，金哀宗自縊。"


def only(path: Path) -> Document:
    """The document of a file, its passages in their places."""
    (document,) = read(path)
    for passage in document.passages:
        assert document.slice(*passage.source_span(0, len(passage.prose))) == passage.prose
    return document


def told(document: Document) -> list[tuple[PassageKind, str]]:
    return [(passage.kind, passage.prose) for passage in document.passages]


def make_docx(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("金朝滅亡", 1)
    paragraph = document.add_paragraph("1234年正月，")
    paragraph.add_run("宋蒙聯軍").bold = True
    paragraph.add_run("攻陷蔡州，金哀宗自縊。")
    document.add_paragraph("成吉思汗攻金", style="List Bullet")
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "1211年", "野狐嶺之戰"
    document.add_heading("參考文獻", 2)
    document.add_paragraph("《金史》")
    document.save(path)
    return path


def test_word(tmp_path: Path) -> None:
    document = only(make_docx(tmp_path / "金.docx"))
    assert document.title == "金朝滅亡"
    assert document.script == "zh-Hant"
    assert told(document)[:2] == [(HEADING, "金朝滅亡"), (PARAGRAPH, FALL)]
    assert [prose for _, prose in told(document)][2:5] == ["成吉思汗攻金", "1211年", "野狐嶺之戰"]
    assert told(document)[-1] == (PassageKind.APPARATUS, "《金史》")


def zipped(path: Path, **members: str) -> Path:
    with zipfile.ZipFile(path, "w") as file:
        for name, content in members.items():
            file.writestr(name.replace("__", "/").replace("_dot_", "."), content)
    return path


def make_odt(path: Path) -> Path:
    spaces = (
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
        ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    )
    body = (
        '<text:h text:outline-level="1">金朝滅亡</text:h>'
        "<text:p>1234年正月，<text:span>宋蒙聯軍</text:span>攻陷蔡州"
        "<text:note><text:note-body><text:p>《金史》卷十八</text:p></text:note-body></text:note>，金哀宗自縊。</text:p>"
        "<text:list><text:list-item><text:p>野狐嶺<text:s/>之戰</text:p></text:list-item></text:list>"
    )
    content = f"<office:document-content {spaces}><office:body>{body}</office:body></office:document-content>"
    return zipped(path, content_dot_xml=content)


def test_opendocument(tmp_path: Path) -> None:
    document = only(make_odt(tmp_path / "金.odt"))
    assert told(document) == [(HEADING, "金朝滅亡"), (PARAGRAPH, FALL), (ITEM, "野狐嶺 之戰")]


def make_epub(path: Path) -> Path:
    return zipped(
        path,
        **{
            "META-INF/container.xml": '<container><rootfile full-path="OEBPS/book.opf"/></container>',
            "OEBPS/book.opf": (
                '<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>金史演義</dc:title></metadata>'
                '<manifest><item id="b" href="2.xhtml" media-type="application/xhtml+xml"/>'
                '<item id="a" href="1.xhtml" media-type="application/xhtml+xml"/>'
                '<item id="n" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/></manifest>'
                '<spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/></spine></package>'
            ),
            "OEBPS/1.xhtml": f"<!DOCTYPE html><html><body><h1>第一回</h1><p>{FALL}</p></body></html>",
            "OEBPS/2.xhtml": "<html><body><p>甲&amp;乙</p></body></html>",
            "OEBPS/nav.xhtml": "<html><body><p>目錄</p></body></html>",
        },
    )


def test_epub(tmp_path: Path) -> None:
    document = only(make_epub(tmp_path / "金.epub"))
    assert document.title == "金史演義"
    assert told(document) == [(HEADING, "第一回"), (PARAGRAPH, FALL), (PARAGRAPH, "甲&乙")]


def make_pdf(path: Path) -> Path:
    settings = '#set text(font: "Noto Serif CJK TC", lang: "zh")\n#set page(numbering: "1")\n'
    path.write_bytes(typst.compile(f"{settings}{FALL * 6}\n\n野狐嶺之戰在1211年。".encode()))
    return path


def test_pdf_lines_are_paragraphs_again(tmp_path: Path) -> None:
    document = only(make_pdf(tmp_path / "金.pdf"))
    assert ["".join(prose.split()) for _, prose in told(document)] == [FALL * 6, "野狐嶺之戰在1211年。"]


@pytest.mark.parametrize("make", [make_docx, make_odt, make_epub, make_pdf])
@pytest.mark.parametrize("kept", [0.0, 0.05, 0.5])
def test_truncated_files_are_one_line(tmp_path: Path, make: object, kept: float) -> None:
    path = make(tmp_path / f"x.{make.__name__.removeprefix('make_')}")  # type: ignore[attr-defined, operator]
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * kept)])
    with pytest.raises(UnreadableDocument) as caught:
        list(read(path))
    assert caught.value.reason in {Reason.DAMAGED, Reason.EMPTY, Reason.NO_TEXT}


@pytest.mark.parametrize(
    ("name", "reason"),
    [("x.docx", Reason.DAMAGED), ("x.odt", Reason.DAMAGED), ("x.epub", Reason.DAMAGED), ("x.pdf", Reason.DAMAGED)],
)
def test_wrong_endings_and_bombs(tmp_path: Path, name: str, reason: Reason) -> None:
    path = tmp_path / name
    path.write_text("沒有這樣的文件。", "utf-8")
    with pytest.raises(UnreadableDocument) as caught:
        list(read(path))
    assert caught.value.reason is reason
    if name == "x.pdf":
        return
    members = {"x.docx": "word/document.xml", "x.odt": "content.xml", "x.epub": "META-INF/container.xml"}
    entities = '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><a>&b;</a>'
    with pytest.raises(UnreadableDocument):
        list(read(zipped(path, **{members[name]: entities})))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr(members[name], b"\0" * (65 << 20))
    with pytest.raises(UnreadableDocument) as caught:
        list(read(path))
    assert caught.value.reason is Reason.TOO_LARGE


def test_a_long_document_is_read_in_parts(tmp_path: Path) -> None:
    document = docx.Document()
    for number in range(1200):
        document.add_paragraph(f"{number}" + "宋蒙聯軍攻陷蔡州。" * 60)
    document.save(tmp_path / "x.docx")
    parts = list(read(tmp_path / "x.docx"))
    assert len(parts) > 1
    assert [part.start for part in parts[1:]] == [len(parts[0].text)]
    last = parts[-1].passages[-1]
    assert last.prose.startswith("1199")
    assert parts[-1].slice(*last.source_span(0, 4)) == "1199"
