"""What questions are about, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from questions.authoring.topic import Topic, TopicSort
from quizapp.i18n.languages import Language
from quizapp.settings.declarations import ScriptDisplay
from quizapp.viewmodels.script_words import ScriptWords


def event_kind_word(kind: str) -> str:
    """The word for a `ClaimKind`'s value; the value itself for one this version does not know."""
    translate = QCoreApplication.translate
    return {
        "battle": translate("Topics", "Battles and sieges"),
        "accession": translate("Topics", "Accessions"),
        "abdication": translate("Topics", "Abdications"),
        "death": translate("Topics", "Deaths"),
        "treaty": translate("Topics", "Treaties and alliances"),
        "founding": translate("Topics", "Foundings"),
        "fall": translate("Topics", "Falls of states"),
        "appointment": translate("Topics", "Appointments"),
        "embassy": translate("Topics", "Embassies"),
        "revolt": translate("Topics", "Revolts and coups"),
        "edict": translate("Topics", "Edicts and reforms"),
        "disaster": translate("Topics", "Disasters"),
        "culture": translate("Topics", "Culture"),
    }.get(kind, kind)


def sort_word(sort: TopicSort) -> str:
    """What topics of one sort are called."""
    translate = QCoreApplication.translate
    return {
        TopicSort.KIND: translate("Topics", "Kind of event"),
        TopicSort.EVENT: translate("Topics", "Event"),
        TopicSort.PERSON: translate("Topics", "Person"),
        TopicSort.SIDE: translate("Topics", "State"),
        TopicSort.TAG: translate("Topics", "Tag"),
    }[sort]


def topic_word(topic: Topic, words: ScriptWords, language: Language) -> str:
    """A topic as it is shown: names in the script that is set, else in that of the interface; tags as they are."""
    if topic.sort is TopicSort.KIND:
        return event_kind_word(topic.name)
    if topic.sort is TopicSort.TAG:
        return topic.name
    from questions.documents import script  # noqa: PLC0415 - tables that the first picture does not need

    if words.script is ScriptDisplay.AS_WRITTEN and language is Language.SIMPLIFIED:
        return script.convert(topic.name, script.HANS)
    return words.show(topic.name, script.HANT)
