"""Check questions exported as JSON Lines for what a stranger with a program can see, and print what is wrong.

python -m scripts.check_export FILE…            # exit 1 where anything is wrong

It reads only what ``python -m questions export --format json-lines`` writes and shares no code with what wrote it, so
that a mistake of the one is no mistake of the other. Dates are compared by Julian Day Numbers; two scripts as OpenCC
folds them.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import opencc

Row = Mapping[str, Any]
Days = tuple[int, int]

_LONGEST_STEM, _LONGEST_OPTION = 160, 40
_MARKUP = re.compile(r"\[\[|\]\]|\{\{|\}\}|<[a-z/!]|&[a-z]+;|https?:|'''|\*\*|==|\|")
_CONTROL = re.compile("[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\ufeff\ufffd]")
_PAIRS = ("（）", "「」", "『』", "《》", "“”", "‘’", "〈〉", "()", "[]")
_YEAR = re.compile(r"(西元前|公元前|前)?(\d{1,4})年")
_STEM_YEAR = re.compile(r"(?:^|[「“『，在是於于])((?:西元前|公元前|前)?\d{1,4})年")
_DATED = re.compile(r"(?:^|[；：])([^；]+?)（((?:西元前|公元前)?\d{1,4}年[^（）]*)）")
_BOTH_SCRIPTS = "乾"
"""乾隆 is written so in both, though 乾 alone is 干 in Simplified."""
_TYPED = ("text_entry", "cloze")
_OPTIONS = {
    "single_choice": (3, 5),
    "multiple_choice": (4, 6),
    "true_false": (2, 2),
    "text_entry": (0, 0),
    "cloze": (0, 0),
    "order": (3, 6),
    "match": (3, 6),
}
_ASKS = {"when", "what", "who", "where", "side", "era", "first", "interval", "order", "source"}
_UNIX_EPOCH_JDN = 2440588


def findings(rows: Iterable[Row]) -> Iterator[str]:
    """What is wrong, one line each: the id, the rule and the words."""
    every = list(rows)
    for number, count in Counter(row["id"] for row in every).items():
        if count > 1:
            yield f"{number}\tid\tgiven {count} times"
    for stem, count in Counter(_asked(row) for row in every).items():
        if count > 1:
            yield f"-\ttwice\t{stem[1]} asked {count} times with the same answer"
    days = {row["facts"][0]: (row["date"]["first_jdn"], row["date"]["last_jdn"]) for row in every if row["facts"]}
    for row in every:
        for rule in _RULES:
            for words in rule(row):
                yield f"{row['id']}\t{rule.__name__.strip('_')}\t{words}: {row['stem']}"
        for words in _order(row, days):
            yield f"{row['id']}\torder\t{words}: {row['stem']}"


def _asked(row: Row) -> tuple[str, str, str, str]:
    options = " ".join(sorted(folded(option["text"]) for option in row["options"]))
    return row["kind"], folded(row["stem"]), folded(row["answer"]), options


@cache
def _converter(name: str) -> opencc.OpenCC:
    return opencc.OpenCC(name)


def folded(text: str) -> str:
    """``text`` in Simplified, for comparing."""
    return str(_converter("t2s").convert(text))


def _texts(row: Row) -> list[str]:
    options = [text for option in row["options"] for text in (option["text"], option.get("match") or "")]
    return [row["stem"], *options, row["answer"], row["explanation"]]


def _shape(row: Row) -> Iterator[str]:
    """Every field is there and of its kind."""
    if row["kind"] not in _OPTIONS or row["asks"] not in _ASKS:
        yield f"unknown kind {row['kind']} {row['asks']}"
        return
    fewest, most = _OPTIONS[row["kind"]]
    if not fewest <= len(row["options"]) <= most:
        yield f"{len(row['options'])} options"
    if not row["facts"] or len(set(row["facts"])) != len(row["facts"]):
        yield "rests on no fact, or on one twice"
    if not row["evidence"].strip() or not row["document"].strip():
        yield "no evidence, or no document"
    if not 0 <= row["difficulty"] <= 1:
        yield f"difficulty {row['difficulty']}"
    if len(row["stem"]) > _LONGEST_STEM or any(len(option["text"]) > _LONGEST_OPTION for option in row["options"]):
        yield "too long to be read"


def _text(row: Row) -> Iterator[str]:
    """No markup, no control characters, no half brackets, no doubled marks."""
    for text in _texts(row):
        if _MARKUP.search(text) or _CONTROL.search(text):
            yield f"markup or control characters in {text}"
        if text != text.strip() or "  " in text:
            yield f"blanks in {text}"
        if any(text.count(pair[0]) != text.count(pair[1]) for pair in _PAIRS):
            yield f"half a pair of brackets in {text}"
        if re.search("[，。；、：？]{2}", text.replace("……", "")):
            yield f"two marks in a row in {text}"


def _script(row: Row) -> Iterator[str]:
    """Stem, options and key are in one script."""
    shown = "".join((row["stem"], *(option["text"] for option in row["options"]), row["answer"]))
    only_hant = {each for each in shown if folded(each) != each and each not in _BOTH_SCRIPTS}
    only_hans = {each for each in shown if _converter("s2t").convert(each) != each and not _is_plain(each, "big5")}
    if only_hans and only_hant:
        yield f"two scripts: {''.join(sorted(only_hant))} beside {''.join(sorted(only_hans))}"


def _is_plain(character: str, charset: str) -> bool:
    try:
        character.encode(charset)
    except UnicodeEncodeError:
        return False
    return True


def _asking(row: Row) -> Iterator[str]:
    """The stem asks: it ends with ？ or holds a blank, one only."""
    blanks = row["stem"].count("＿＿")
    if not row["stem"].endswith("？") and not blanks:
        yield "does not ask"
    if blanks > 1 or (row["kind"] == "cloze" and not blanks):
        yield f"{blanks} blanks"
    if ("哪些" in row["stem"]) != (row["kind"] == "multiple_choice"):
        yield "does not say how many are right"


def _key(row: Row) -> Iterator[str]:
    """Exactly the key is marked right, and a typed key is accepted."""
    right = [option["text"] for option in row["options"] if option["correct"]]
    kind = row["kind"]
    if kind in ("single_choice", "true_false") and right != [row["answer"]]:
        yield f"right are {right}, the answer is {row['answer']}"
    if kind == "multiple_choice" and not 0 < len(right) < len(row["options"]):
        yield f"{len(right)} of {len(row['options'])} are right"
    if kind in ("order", "match") and len(right) != len(row["options"]):
        yield "an option is marked wrong"
    if kind in _TYPED and (row["answer"] not in row["accepted"] or "" in row["accepted"]):
        yield "the answer is not accepted"
    if kind not in _TYPED and row["accepted"]:
        yield "a choice accepts typing"


def _distinct(row: Row) -> Iterator[str]:
    """No option twice under another script; what is matched is one to one."""
    for field in ("text", "match"):
        texts = [folded(option[field]) for option in row["options"] if option.get(field)]
        if len(set(texts)) != len(texts):
            yield f"an option twice: {texts}"
    if (row["kind"] == "match") != any(option.get("match") for option in row["options"]):
        yield "pairs where there are none, or none where there are"


def _held(row: Row) -> Iterator[str]:
    """The stem does not hold its answer, nor the year where the year is asked."""
    if row["kind"] == "true_false":
        return
    stem = folded(row["stem"])
    for answer in (row["answer"], *row["accepted"]):
        if len(answer) > 1 and folded(answer) in stem:
            yield f"the stem holds {answer}"
    if row["asks"] in ("when", "source") and (told := _YEAR.search(row["stem"])):
        yield f"the stem tells a year: {told[0]}"


def _years(row: Row) -> Iterator[str]:
    """Wrong years lie outside the days of the key, the right one holds them; years stand in order."""
    if row["kind"] not in ("single_choice", "text_entry") or row["asks"] not in ("when", "source", "era"):
        return
    options = row["options"] or [{"text": row["answer"], "correct": True}]
    years = [(year, option["correct"]) for option in options if (year := _year_of(option["text"])) is not None]
    if years and len(years) != len(options):
        yield "years beside other options"
    if [year for year, _ in years] != sorted(year for year, _ in years):
        yield "years out of order"
    first, last = row["date"]["first_jdn"], row["date"]["last_jdn"]
    for year, correct in years:
        begin, end = _span(year)
        # 1232年十二月 of the lunar calendar fell in January 1233: 1232 is right, and neither year is wrong.
        holds = (begin <= last and first <= end) or row["date"]["value"].startswith(f"{year:04}")
        if correct != holds:
            yield f"{year} is {'not ' if correct else ''}the year of {row['date']['value']}"


def _year_of(text: str) -> int | None:
    found = _YEAR.fullmatch(text)
    if found is None:
        return None
    return 1 - int(found[2]) if found[1] else int(found[2])


def _span(year: int) -> Days:
    """Days of a western year, Julian until 1582, by arithmetic of our own."""

    def first_day(of_year: int) -> int:
        if of_year > 1582:
            return (date(of_year, 1, 1) - date(1970, 1, 1)) // timedelta(days=1) + _UNIX_EPOCH_JDN
        return 1721058 + 365 * of_year + (of_year + 3) // 4

    return first_day(year), first_day(year + 1) - 1


def _explained(row: Row) -> Iterator[str]:
    """The explanation tells a date; of every event among the options it tells when, and that agrees with the key."""
    if not _YEAR.search(row["explanation"]):
        yield "the explanation tells no date"
    if row["asks"] not in ("what", "first", "order") or row["kind"] == "true_false":
        return
    told = _told(row["explanation"])
    named = [(option, told[option["text"]]) for option in row["options"] if option["text"] in told]
    first, last = row["date"]["first_jdn"], row["date"]["last_jdn"]
    if row["kind"] == "single_choice" and row["asks"] == "what":
        for option, year in named:
            begin, end = _span(year)
            if not option["correct"] and begin <= last and first <= end and year in _stem_years(row):
                yield f"{option['text']} happened in {year} too"
        return
    missing = [option["text"] for option in row["options"] if option["text"] not in told]
    if missing:
        yield f"the explanation does not date {missing}"
    elif row["kind"] == "order" and not all(one[1] <= other[1] for one, other in pairwise(named)):
        yield "the dates explained are out of order"
    elif row["asks"] == "first":
        years = sorted(year for _, year in named)
        wanted = years[0] if "早" in row["stem"] else years[-1]
        if told[row["answer"]] != wanted:
            yield f"{row['answer']} is not {row['stem']}"
    elif row["kind"] == "multiple_choice":
        yield from _several(row, told)


def _several(row: Row, told: Mapping[str, int]) -> Iterator[str]:
    """下列哪些事發生在…之前？ compared with the dates explained."""
    asked = re.search(r"[發发]生在(.+?)(之前|之後|之后)?？", row["stem"])
    if asked is None:
        yield "asks for an unknown relation"
        return
    mark = _year_of(asked[1]) if _year_of(asked[1]) is not None else told.get(asked[1])
    if mark is None:
        yield f"does not tell when {asked[1]} was"
        return
    for option in row["options"]:
        year = told[option["text"]]
        right = {None: year == mark, "之前": year < mark}.get(asked[2], year > mark)
        if right != option["correct"]:
            yield f"{option['text']} of {year} is marked {option['correct']}"


def _told(explanation: str) -> dict[str, int]:
    """The years an explanation gives for events: 依次為：甲（1206年）；乙（1227年八月）."""
    found: dict[str, int] = {}
    for sentence in re.split(r"。(?=此前|此後|此后|出處|出处|其他|$)", explanation):
        listed = re.sub(r"^.*?(?:依次為|依次为|其他各項|其他各项)：", "", sentence)
        for event, when in _DATED.findall(listed):
            year = _YEAR.match(when)
            if year is not None:
                found[event] = 1 - int(year[2]) if year[1] else int(year[2])
    return found


def _stem_years(row: Row) -> list[int]:
    return [year for text in _STEM_YEAR.findall(row["stem"]) if (year := _year_of(f"{text}年")) is not None]


def _judged(row: Row) -> Iterator[str]:
    """A statement with a year is right exactly where the year is that of the fact."""
    if row["kind"] != "true_false" or row["asks"] != "when":
        return
    years = _stem_years(row)
    if not years:
        yield "no year to be judged"
        return
    begin, end = _span(years[0])
    holds = begin <= row["date"]["last_jdn"] and row["date"]["first_jdn"] <= end
    if holds != (row["answer"] in ("正確", "正确")):
        yield f"{years[0]} is judged {row['answer']}"


def _length(row: Row) -> Iterator[str]:
    """The key is neither much longer nor much shorter than every other option."""
    if row["kind"] != "single_choice":
        return
    key = len(row["answer"])
    others = [len(option["text"]) for option in row["options"] if not option["correct"]]
    if others and key > 8 and (key > 2 * max(others) or 2 * key < min(others)):
        yield "the key is told by its length"


def _order(row: Row, days: Mapping[str, Days]) -> Iterator[str]:
    """What is to be put in order lies apart in time, as far as the facts' own questions tell when they were."""
    if row["kind"] != "order":
        return
    told = [days[fact] for fact in row["facts"] if fact in days]
    if any(one[1] >= other[0] for one, other in pairwise(told)):
        yield "the facts overlap, or are out of order"


_RULES: tuple[Callable[[Row], Iterator[str]], ...] = (
    _shape,
    _text,
    _script,
    _asking,
    _key,
    _distinct,
    _held,
    _years,
    _explained,
    _judged,
    _length,
)


def main(paths: list[str]) -> int:
    """Print what is wrong with the files and how much was read."""
    count = wrong = 0
    for path in paths:
        lines = Path(path).read_text(encoding="utf-8").splitlines()
        for finding in findings(map(json.loads, lines)):
            wrong += 1
            print(finding)
        count += len(lines)
    print(f"{count:,} questions, {wrong:,} findings", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
