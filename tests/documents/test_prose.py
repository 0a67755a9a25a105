from questions.documents.document import Link, PassageKind
from questions.documents.readers.prose import Prose


def test_blanks_before_a_line_break_are_gone_from_the_link_too() -> None:
    prose = Prose()
    prose.copy("甲 ", 0)
    prose.link(0, "甲")
    prose.break_line(2)
    prose.stand_for("<", 3, 7)
    prose.copy("b ", 7)
    passage = prose.passage(PassageKind.PARAGRAPH)
    assert passage is not None
    assert passage.prose == "甲<b"
    assert passage.links == (Link(0, 1, "甲"),)
    assert [passage.source_span(offset, offset + 1) for offset in range(3)] == [(0, 1), (3, 7), (7, 8)]


def test_a_link_behind_a_joined_line_begins_with_its_own_words() -> None:
    prose = Prose()
    prose.copy("a  ", 0)
    prose.break_line(3)
    prose.copy_link("", 4, "b", 5, "乙")
    passage = prose.passage(PassageKind.PARAGRAPH)
    assert passage is not None
    assert (passage.prose, passage.links) == ("a b", (Link(2, 3, "乙"),))


def test_nothing_but_blanks_is_no_passage() -> None:
    prose = Prose()
    prose.copy("  ", 0)
    prose.break_line(2)
    prose.stand_for(" ", 3, 9)
    assert prose.passage(PassageKind.PARAGRAPH) is None
