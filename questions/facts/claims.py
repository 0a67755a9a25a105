"""From the passages of a document and the time expressions in them to claims that stand alone."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

from questions.calendars.dates import DateType
from questions.documents.document import Document, Passage, PassageKind
from questions.documents.script import fold
from questions.entities.ages import in_its_time
from questions.entities.entity import Entity, EntityType
from questions.entities.finder import NameFinder
from questions.entities.rules.persons import split_name
from questions.facts.claim import Claim, ClaimKind, Evidence
from questions.facts.clauses import Sentence, sentences
from questions.facts.dating import year_of
from questions.facts.draft import Draft
from questions.facts.drafting import Drafter
from questions.facts.excerpt import Names
from questions.facts.paragraph import paragraph_around
from questions.facts.phrase import Phrase
from questions.facts.word_table import alternatives, table
from questions.facts.wording import AGENTS, INSTITUTION_NOUNS, PASSIVE, SAYS_NOTHING, agent_end
from questions.temporal.expression import TimeExpression

_ACTING = frozenset({EntityType.PERSON, EntityType.POLITY, EntityType.ARMY, EntityType.EVENT})
_START = attrgetter("start")
_ADDED = re.compile("（([^（）]+)）")
"""What a statement says in brackets was added to it: a clause loses its own."""
_SENTENCES_BEFORE = 2
"""Sentences before a date that are read for whom they speak of: he is not meant any more when more lie between."""
_ANYBODY = re.compile("(?:者|[余数百千万]人|百姓|居民|士兵|将士)$")
"""凍餓而死者, 二萬餘人: of which town or army, the statement has to say."""
_COUNTED = re.compile("[一二三四五六七八九十百千万数余]+[人名位个员][^，]{0,3}")
"""八人|被革去舉人: which, the statement has to say."""
_DETERMINER = "[第各全该两三四五六七八九十数诸]?"
_COMMON = re.compile(_DETERMINER + alternatives(w for w in (*AGENTS, *table("common")) if len(w) > 1))
"""學生|上街, 圖書館、飯廳: which, the statement has to say."""
_WHICH_HOUSE = re.compile(f"{_DETERMINER}{alternatives(INSTITUTION_NOUNS)}")
"""三校, 理事會: which, too."""
_WHICH_BATCH = re.compile("(?:第[一二三四五六七八九十]+|^[首末])批(?=[由于在自抵到赴出启运，]|$)")
_COURT = frozenset({"朝廷"})
"""Whose it is, the date tells well enough."""
_SIDES = frozenset({"联军", "叛军", "义军", "起义军", "官军", "民军", "革命军", "北伐军"})
"""Whose they are, the place they took tells well enough."""
_LONGEST_VERB = 3
"""Characters of a verb with its object that no table has: 吞龍腦."""
_INSTITUTIONS = tuple("院部局署司会社党校馆厂法历报号州城寺庙塔桥")
_EVERYWHERE = frozenset({"天下", "全国", "各地"})
"""天下|大旱 says of whom."""
SHORTEST_STATEMENT = 2
LONGEST_STATEMENT = 90
"""Characters."""


class ClaimReader:
    """Reads the claims of one file's documents."""

    def __init__(self, finder: NameFinder) -> None:
        self._finder = finder

    def claims(self, document: Document, expressions: Sequence[TimeExpression]) -> Iterator[Claim]:
        """Every claim of ``document`` in order; ``expressions`` are its time expressions in order."""
        by_passage: dict[int, list[TimeExpression]] = {}
        for expression in expressions:
            by_passage.setdefault(expression.passage, []).append(expression)
        for index, mentions in by_passage.items():
            passage = document.passages[index]
            dated = [mention.prose_start for mention in mentions if mention.date.type is DateType.DATE]
            if dated and passage.kind in (PassageKind.PARAGRAPH, PassageKind.ITEM):
                yield from self._of_passage(document, passage, mentions, dated)

    def _of_passage(
        self, document: Document, passage: Passage, mentions: Sequence[TimeExpression], dated: Sequence[int]
    ) -> Iterator[Claim]:
        """The claims of ``passage``, whose dates begin at ``dated``."""
        drafter = Drafter(passage.prose, self._finder)
        whole = [(mention.prose_start, mention.prose_end) for mention in mentions]
        found = list(sentences(passage.prose, whole))
        for place, sentence in enumerate(found):
            date = bisect_left(dated, sentence.start)
            near = found[min(place + _SENTENCES_BEFORE, len(found) - 1)]
            if not drafter.carries and (date == len(dated) or dated[date] >= near.end):
                continue
            inside = [m for m in mentions if sentence.start <= m.prose_start < sentence.end]
            for draft in drafter.drafts(sentence, inside):
                claim = _claim(document, passage, sentence, draft, drafter.names)
                if claim is not None:
                    yield claim


def _claim(document: Document, passage: Passage, sentence: Sentence, draft: Draft, names: Names) -> Claim | None:
    subject = draft.subject.text if draft.subject else ""
    statement = Phrase(f"（{subject}）").followed_by(draft.words) if draft.restored else draft.words
    if not SHORTEST_STATEMENT <= len(statement.text) <= LONGEST_STATEMENT:
        return None
    folded = fold(statement.text)
    if SAYS_NOTHING.match(folded) or ("批" in folded and _WHICH_BATCH.search(folded)):
        return None
    entities = _in_their_time(_with_added(statement, draft.start, names), year_of(draft.mention.date))
    if not _names_somebody(entities, draft):
        return None
    return Claim(
        document.name,
        statement.text,
        subject.strip("（）"),
        statement.text.startswith("（"),
        draft.mention,
        _evidence(document, passage, sentence, draft),
        entities,
        draft.kind,
    )


def _with_added(statement: Phrase, position: int, names: Names) -> tuple[Entity, ...]:
    """The names in ``statement``, those in what was added in brackets among them."""
    added = [
        name.moved(words.start(1))
        for words in _ADDED.finditer(statement.text)
        for name in names.called(words[1], position)
    ]
    return tuple(sorted((*statement.names, *added), key=_START)) if added else statement.names


def _in_their_time(entities: tuple[Entity, ...], year: int | None) -> tuple[Entity, ...]:
    """``entities`` as those of their names who were there in ``year``."""
    return entities if year is None else tuple(in_its_time(entity, year) for entity in entities)


def _names_somebody(entities: Sequence[Entity], draft: Draft) -> bool:
    """Whether a reader can tell who is spoken of: a name that acts, or a subject that is no common noun (船隊)."""
    if any(entity.type in _ACTING for entity in entities):
        return True
    subject = fold(draft.subject.text) if draft.subject else ""
    if draft.kind is ClaimKind.DISASTER and subject in _EVERYWHERE:
        return True
    if subject in _COURT or _COUNTED.fullmatch(subject):
        return subject in _COURT
    if draft.kind is ClaimKind.BATTLE and subject in _SIDES and any(e.type is EntityType.PLACE for e in entities):
        return True
    if not entities and (
        _COMMON.match(subject)
        or _WHICH_HOUSE.fullmatch(subject)
        or _ANYBODY.search(subject)
        or _is_no_name(draft, subject)
    ):
        return False
    return bool(subject) and subject not in AGENTS and subject not in INSTITUTION_NOUNS


def _is_no_name(draft: Draft, subject: str) -> bool:
    """Whether the words before the verb are likelier a verb unknown than a name: 汲水|灌城, 牛馬多|死."""
    short = len(subject) <= _LONGEST_VERB and not subject.endswith(_INSTITUTIONS)
    guessed = short and draft.subject is not None and not draft.subject.acts and draft.kind is not ClaimKind.DISASTER
    named = split_name(subject)[0] or agent_end(subject)
    return guessed and not named and PASSIVE.search(fold(draft.words.text)) is None


def _evidence(document: Document, passage: Passage, sentence: Sentence, draft: Draft) -> Evidence:
    start, end = passage.source_span(draft.start, draft.end)
    first = sentence.start if draft.since is None else draft.since
    text = passage.prose[first : sentence.end]
    shift = first + len(text) - len(text.lstrip())
    return Evidence(
        document.slice(start, end),
        start,
        end,
        text.strip(),
        (draft.start - shift, draft.end - shift),
        *paragraph_around(passage.prose, shift, first + len(text.rstrip())),
    )
