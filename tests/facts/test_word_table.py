import re

from questions.facts.word_table import alternatives, table


def test_words_of_a_role_come_longest_first() -> None:
    words = table("later")
    assert "后来" in words
    assert [len(word) for word in words] == sorted(map(len, words), reverse=True)


def test_a_role_nobody_has_is_empty() -> None:
    assert table("no such role") == ()


def test_the_longest_word_is_found_and_none_where_none_begins() -> None:
    pattern = re.compile(alternatives(["后", "后来", "不久", "甲.乙"]))
    assert [match[0] for match in pattern.finditer("后来不久又后，甲乙甲.乙")] == ["后来", "不久", "后", "甲.乙"]
    assert pattern.match("又后") is None
