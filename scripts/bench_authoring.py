"""Measure how fast questions are written, and in how much memory, of many facts made by permuting names and years.

python -m scripts.bench_authoring            # from the checkout; --facts 100000
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator
from itertools import product
from pathlib import Path

from questions.authoring import Source, author
from questions.calendars.dates import Calendar, HistoricalDate
from questions.entities.entity import Entity, EntityType
from questions.facts.claim import Claim, ClaimKind, Evidence
from questions.facts.fact import Fact, FactStatus
from questions.temporal.expression import TimeExpression

_FACTS_PER_STORY = 100
_FIRST_YEAR, _YEARS = 910, 450
_GIVEN = "元文武明德仁義信忠孝安平昌盛和順光世永寧"
_SURNAMES = "趙錢孫李周吳鄭王馮陳褚衛蔣沈韓楊朱秦許何呂張曹嚴"
_PLACES = "東西南北上下新舊太平定安永清高長"
_SUFFIXES = "州府軍城關寨"
_DEEDS = (
    ("攻破", ClaimKind.BATTLE),
    ("進圍", ClaimKind.BATTLE),
    ("鎮守", ClaimKind.APPOINTMENT),
    ("出使", ClaimKind.EMBASSY),
)


def facts(count: int) -> Iterator[Fact]:
    """``count`` facts: every person did something somewhere, in some month of some year; a hundred make a story."""
    people = [surname + one + other for surname, one, other in product(_SURNAMES, _GIVEN, _GIVEN)]
    places = [one + other + suffix for one, other, suffix in product(_PLACES, _PLACES, _SUFFIXES)]
    for place in range(count):
        story, within = divmod(place, _FACTS_PER_STORY)
        # Strides without a common factor: neighbours differ, and names come again in other stories.
        person, target = people[(story * 7 + within * 3) % len(people)], places[(story * 5 + within * 11) % len(places)]
        verb, kind = _DEEDS[(place * 13) % len(_DEEDS)]
        value = f"{_FIRST_YEAR + (story * 3 + within // 3) % _YEARS:04}-{1 + place % 12:02}"
        yield _fact(f"story {story}", place, (person, verb, target), value, kind)


def _fact(document: str, number: int, said: tuple[str, str, str], value: str, kind: ClaimKind) -> Fact:
    person, verb, place = said
    statement = "".join(said)
    start = len(person) + len(verb)
    entities = (
        Entity(person, person, EntityType.PERSON, 0, len(person)),
        Entity(place, place, EntityType.PLACE, start, start + len(place)),
    )
    date = HistoricalDate(value, calendar=Calendar.CHINESE)
    mention = TimeExpression(value, 0, len(value), date, inferred=False)
    evidence = Evidence(statement, 0, len(statement), f"{statement}。", (0, len(statement)))
    return Fact(
        f"f{number}", (Claim(document, statement, person, False, mention, evidence, entities, kind),), FactStatus.SINGLE
    )


def main() -> None:
    """Print questions, seconds, questions a second (the clock counts what else the machine does), and memory."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--facts", type=int, default=100_000)
    options = parser.parse_args()
    made = list(facts(options.facts))
    sources = {fact.leading.document: Source(fact.leading.document) for fact in made}
    begin, working = time.perf_counter(), time.process_time()
    written = author(made, sources)
    count = sum(1 for _ in zip(range(1), written, strict=False))
    prepared = time.perf_counter() - begin
    before = _resident_megabytes()
    count += sum(1 for _ in written)
    seconds, worked = time.perf_counter() - begin, time.process_time() - working
    print(f"{len(made):,} facts, {count:,} questions in {seconds:.1f} s, {prepared:.1f} s of it before the first")
    print(f"{count / worked:,.0f} questions a second of one core's work, {count / seconds:,.0f} by the clock")
    print(f"resident {before:.0f} MB before the first question was read, {_resident_megabytes():.0f} MB after the last")


def _resident_megabytes() -> float:
    """Memory now resident; Linux only, 0 elsewhere."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    main()
