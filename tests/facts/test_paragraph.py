"""What stands around a sentence in its paragraph."""

from __future__ import annotations

from questions.facts.paragraph import paragraph_around

SIEGE = "正月，聯軍攻陷蔡州。"


def around(before: str, after: str) -> tuple[str, str]:
    return paragraph_around(before + SIEGE + after, len(before), len(before) + len(SIEGE))


def test_a_short_paragraph_is_told_whole() -> None:
    assert around("金都開封先失。哀宗東走。", "金亡。\n") == ("金都開封先失。哀宗東走。", "金亡。")
    assert around("", "") == ("", "")


def test_of_a_long_one_the_nearest_sentences_are_told() -> None:
    before, after = around("遠" * 200 + "。" + "近" * 200 + "。", "近" * 200 + "。" + "遠" * 200 + "。")
    assert before == "……" + "近" * 200 + "。"
    assert after == "近" * 200 + "。……"


def test_a_sentence_without_end_is_cut() -> None:
    before, after = around("長" * 400, "長" * 400)
    assert before == "……" + "長" * 300
    assert after == "長" * 300 + "……"
