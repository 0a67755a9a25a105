"""The look of a document, by styles: a teacher changes a font in one place.

Word keeps a font for Chinese beside the one for Latin, and python-docx sets the latter only; without both, and the
language, programs choose forms of characters by chance.
"""

from __future__ import annotations

from typing import Any

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_UNDERLINE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from questions.papers.fonts import Fonts, fonts_of
from questions.papers.layout import MOST_A_LINE, TEXT_POINTS, text_width_mm
from questions.papers.paper import Sheet

TITLE = "Title"
HEADING = "Heading 1"
INSTRUCTIONS = "Paper Instructions"
QUESTION = "Paper Question"
BRACKETED = "Paper Question with Bracket"
OPTION = "Paper Option"
ANSWER = "Paper Answer"
PROOF = "Paper Proof"
FIELDS = "Paper Fields"
NAME = "Paper Name"
"""Of characters, as the next two."""
TITLE_OF_WORK = "Paper Title of Work"
GAP = "Paper Gap"
"""Of the blank between two names, which is to be as narrow as can be."""
GRID = "Table Grid"
NUMBER_INDENT = Pt(TEXT_POINTS * 2)
"""How far questions hang behind their numbers."""


def new_document(language: str, sheet: Sheet) -> WordDocument:
    """An empty document for ``zh-TW``, ``zh-HK`` or ``zh-CN``, whose options line up on ``sheet``."""
    document = Document()
    fonts = fonts_of(language)
    _defaults(document, language)
    _font(document.styles["Normal"], fonts.latin, fonts.text, TEXT_POINTS)
    _spacing(document.styles["Normal"], before=0, after=0, line=1.25)
    _font(document.styles[TITLE], fonts.latin, fonts.heading, 16, bold=True)
    _spacing(document.styles[TITLE], before=0, after=4)
    document.styles[TITLE].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    _without_rule(document.styles[TITLE])
    _font(document.styles[HEADING], fonts.latin, fonts.heading, 13, bold=True)
    _spacing(document.styles[HEADING], before=10, after=2)
    _own_styles(document, fonts)
    _options_styles(document, sheet)
    _marks_styles(document)
    _settings(document, language)
    return document


def _own_styles(document: WordDocument, fonts: Fonts) -> None:
    for name, east, size, indent, after in (
        (INSTRUCTIONS, fonts.quotation, TEXT_POINTS, 0, 3),
        (QUESTION, fonts.text, TEXT_POINTS, 0, 2),
        (OPTION, fonts.text, TEXT_POINTS, TEXT_POINTS * 2, 1),
        (ANSWER, fonts.text, TEXT_POINTS, TEXT_POINTS * 2, 2),
        (PROOF, fonts.quotation, TEXT_POINTS - 1, TEXT_POINTS * 2, 2),
        (FIELDS, fonts.text, TEXT_POINTS, 0, 2),
    ):
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles["Normal"]
        _font(style, fonts.latin, east, size)
        _spacing(style, before=3 if name == QUESTION else 0, after=after)
        style.paragraph_format.left_indent = Pt(indent)
    hanging: Any = document.styles[QUESTION]
    hanging.paragraph_format.left_indent = NUMBER_INDENT
    hanging.paragraph_format.first_line_indent = -NUMBER_INDENT
    hanging.paragraph_format.keep_together = True
    bracketed: Any = document.styles.add_style(BRACKETED, WD_STYLE_TYPE.PARAGRAPH)
    bracketed.base_style = hanging
    bracketed.paragraph_format.left_indent = NUMBER_INDENT * 2
    bracketed.paragraph_format.first_line_indent = -NUMBER_INDENT * 2


def options_style(a_line: int) -> str:
    """The style of lines on which so many options stand side by side."""
    return OPTION if a_line == 1 else f"{OPTION}s {a_line}"


def _options_styles(document: WordDocument, sheet: Sheet) -> None:
    """Options hang behind their letters; several on a line stand in columns of one width."""
    alone = document.styles[OPTION].paragraph_format
    alone.left_indent, alone.first_line_indent = NUMBER_INDENT * 2, -NUMBER_INDENT
    alone.keep_together = True
    for a_line in range(2, MOST_A_LINE + 1):
        style: Any = document.styles.add_style(options_style(a_line), WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles[OPTION]
        style.paragraph_format.left_indent, style.paragraph_format.first_line_indent = NUMBER_INDENT, 0
        step = (Mm(text_width_mm(sheet)) - NUMBER_INDENT) / a_line
        for place in range(1, a_line):
            style.paragraph_format.tab_stops.add_tab_stop(NUMBER_INDENT + round(step * place))


def _marks_styles(document: WordDocument) -> None:
    for name, underline in ((NAME, WD_UNDERLINE.SINGLE), (TITLE_OF_WORK, WD_UNDERLINE.WAVY)):
        style: Any = document.styles.add_style(name, WD_STYLE_TYPE.CHARACTER)
        style.font.underline = underline
    gap: Any = document.styles.add_style(GAP, WD_STYLE_TYPE.CHARACTER)
    gap.font.size = Pt(3)


def _font(style: Any, latin: str, east: str, size: float, *, bold: bool = False) -> None:
    properties = style.element.get_or_add_rPr()
    for old in properties.findall(qn("w:rFonts")):
        properties.remove(old)  # with it go the attributes that name a theme's fonts instead
    fonts = OxmlElement("w:rFonts")
    for script, name in (("ascii", latin), ("hAnsi", latin), ("eastAsia", east), ("cs", latin)):
        fonts.set(qn(f"w:{script}"), name)
    properties.insert(0, fonts)
    style.font.size = Pt(size)
    style.font.bold = bold
    style.font.color.rgb = None
    for old in properties.findall(qn("w:color")):
        properties.remove(old)


def _spacing(style: Any, *, before: float, after: float, line: float = 1.25) -> None:
    style.paragraph_format.space_before = Pt(before)
    style.paragraph_format.space_after = Pt(after)
    style.paragraph_format.line_spacing = line


def _without_rule(style: Any) -> None:
    """The template underlines titles."""
    properties = style.element.get_or_add_pPr()
    for rule in properties.findall(qn("w:pBdr")):
        properties.remove(rule)


def _defaults(document: WordDocument, language: str) -> None:
    """The language of all text, which decides the forms of characters and how lines break."""
    defaults = document.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    for old in defaults.findall(qn("w:lang")) + defaults.findall(qn("w:rFonts")):
        defaults.remove(old)
    spoken = OxmlElement("w:lang")
    spoken.set(qn("w:val"), "en-US")
    spoken.set(qn("w:eastAsia"), language)
    defaults.append(spoken)


def _settings(document: WordDocument, language: str) -> None:
    """Squeeze punctuation, as printed Chinese does."""
    settings = document.settings.element
    for name in ("w:themeFontLang", "w:characterSpacingControl"):
        for old in settings.findall(qn(name)):
            settings.remove(old)
    squeezed = OxmlElement("w:characterSpacingControl")
    squeezed.set(qn("w:val"), "compressPunctuation")
    anchor = settings.find(qn("w:compat"))
    if anchor is not None:
        anchor.addprevious(squeezed)
    spoken = OxmlElement("w:themeFontLang")
    spoken.set(qn("w:val"), "en-US")
    spoken.set(qn("w:eastAsia"), language)
    after = settings.find(qn("w:clrSchemeMapping"))
    if after is not None:
        after.addprevious(spoken)
