from __future__ import annotations

from questions.facts.lexicon import Lexicon

WORDS = Lexicon(["攻", "攻破", "破城", "遣使"])


def test_the_longest_word_of_a_place_counts_and_words_stand_apart() -> None:
    assert list(WORDS.met("遣使攻破城攻")) == [(0, 2), (2, 4), (5, 6)]


def test_words_are_met_from_a_place_on() -> None:
    assert list(WORDS.met("遣使攻破城", 3)) == [(3, 5)]
    assert list(WORDS.met("遣使攻破城", 5)) == []


def test_the_word_at_a_place() -> None:
    assert [WORDS.at("遣使攻破城", position) for position in range(6)] == ["遣使", "", "攻破", "破城", "", ""]
