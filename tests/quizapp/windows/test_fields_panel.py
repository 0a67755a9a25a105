"""Which field of a file's notes is what: offered as the names tell, chosen by a person."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from questions.importers.fields import FieldMap, FieldPreview, RecordKind, Role, likely_map
from quizapp.windows.questions.fields_panel import _ROLES, FieldsPanel

EVENT = RecordKind(3, "史事", ("編號", "事", "年", "書"), False)
CLOZE = RecordKind(4, "克漏字", ("文字",), True)


def offered(qtbot: QtBot, *kinds: RecordKind) -> FieldsPanel:
    panel = FieldsPanel()
    qtbot.addWidget(panel)
    panel.offer([FieldPreview(kind, 2, (("1", "金亡", "1234年", "宋史"),), likely_map(kind)) for kind in kinds])
    return panel


def choose(panel: FieldsPanel, row: int, role: Role | None) -> None:
    box = panel.choices[row]
    box.setCurrentIndex(_ROLES.index(role))
    box.activated.emit(box.currentIndex())


def roles(panel: FieldsPanel) -> list[Role | None]:
    return [_ROLES[box.currentIndex()] for box in panel.choices]


def test_nothing_is_seen_of_a_file_without_fields(qtbot: QtBot) -> None:
    assert offered(qtbot).isHidden()


def test_names_tell_and_a_person_corrects(qtbot: QtBot) -> None:
    panel = offered(qtbot, EVENT)
    assert not panel.isHidden()
    assert roles(panel) == [None, Role.QUESTION, Role.ANSWER, Role.SOURCE]
    told: list[dict[int, FieldMap]] = []
    panel.chosen.connect(told.append)
    choose(panel, 2, Role.QUESTION)
    assert roles(panel) == [None, None, Role.QUESTION, Role.SOURCE], "there is one question"
    assert not panel._wanting.isHidden()
    choose(panel, 1, Role.ANSWER)
    assert panel._wanting.isHidden()
    choose(panel, 0, Role.WRONG)
    assert told == [
        {},
        {3: FieldMap("年", "事", source="書")},
        {3: FieldMap("年", "事", ("編號",), source="書")},
    ]


def test_each_kind_of_notes_has_its_choice(qtbot: QtBot) -> None:
    panel = offered(qtbot, EVENT, CLOZE)
    assert not panel.kinds.isHidden()
    assert panel.kinds.count() == 2
    choose(panel, 3, None)
    panel.kinds.setCurrentIndex(1)
    assert roles(panel) == [Role.QUESTION]
    panel.kinds.setCurrentIndex(0)
    assert roles(panel) == [None, Role.QUESTION, Role.ANSWER, None], "what was chosen stays"
