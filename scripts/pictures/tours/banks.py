"""The banks: table, side panel, editors, what comes in and goes out."""

from __future__ import annotations

from pathlib import Path

from questions.authoring.question import QuestionKind
from questions.importers.fields import FieldPreview, RecordKind, likely_map
from quizapp.errands import Fate
from quizapp.viewmodels.questions.choice import Standing
from quizapp.windows.questions.questions_view import QuestionsView
from scripts.pictures import material
from scripts.pictures.camera import pass_time
from scripts.pictures.visit import Visit

_SEARCHING_MS = 500
_NOTES = RecordKind(3, "史事卡", ("編號", "事件", "年份", "書"), False)
_GAPS = RecordKind(4, "克漏字", ("文字", "備註"), True)
_FATES = [
    Fate(2, "1234年正月，宋蒙聯軍攻陷哪一座城？", "added", ""),
    Fate(3, "西夏亡於哪一年？", "refused", "沒有標出正確答案"),
    Fate(4, "靖康二年是西元哪一年？", "changed", ""),
    Fate(5, "金宣宗把都城遷到哪裡？", "unchanged", ""),
    *(Fate(number, f"題目 {number}", "added", "") for number in range(6, 40)),
]


def _enter(visit: Visit, name: str = material.SAMPLE) -> QuestionsView:
    visit.go("banks")
    visit.lay_on_desk(name)
    pass_time(_SEARCHING_MS)
    return visit.find(QuestionsView)


def questions(visit: Visit) -> None:
    """The table, and a question of each kind: beside the table, in the editor, on an empty sheet."""
    view = _enter(visit)
    visit.shoot("banks-table")
    for kind in QuestionKind:
        view.filters.kinds.setCurrentIndex(view.filters.kinds.findData(kind.value))
        view.filters.kinds.activated.emit(view.filters.kinds.currentIndex())
        pass_time(_SEARCHING_MS)
        visit.shoot(f"banks-side-{kind.value}")
        view.edit()
        visit.shoot(f"banks-editor-{kind.value}")
        view.editor.cancelled.emit()
        view.write(kind)
        visit.shoot(f"banks-write-{kind.value}", whole=False)
        view.editor.cancelled.emit()


def other_states(visit: Visit) -> None:
    """Searching, tags, what is out of use, importing, exporting, a bank with nothing in it."""
    view = _enter(visit)
    view.search.setText("蔡州")
    pass_time(_SEARCHING_MS)
    visit.shoot("banks-search")
    view.search.setText("無此事")
    pass_time(_SEARCHING_MS)
    visit.shoot("banks-search-nothing")
    view.search.clear()
    pass_time(_SEARCHING_MS)
    view.table.selectAll()
    view.acts.tag.click()
    view.acts.tag_field.setText("期中考")
    visit.shoot("banks-tag", whole=False)
    view.table.selectRow(3)
    view.acts.tag_field.returnPressed.emit()
    pass_time(_SEARCHING_MS)
    visit.shoot("banks-tagged", whole=False)
    for row in (2, 5, 7):
        view.table.selectRow(row)
        view.acts.retire.click()
        pass_time(_SEARCHING_MS)
    view.filters.standings.setCurrentIndex(list(Standing).index(Standing.RETIRED))
    view.filters.standings.activated.emit(view.filters.standings.currentIndex())
    pass_time(_SEARCHING_MS)
    visit.shoot("banks-retired")
    view.filters.clear()
    view.acts.new.click()
    visit.shoot("banks-new-menu", whole=False)
    view.acts.kinds.close()
    visit.shoot_menu("banks-export-menu", visit.window.files.handing_out.questions(), view.hand_out)
    view.show_fates(Path("期中考題.xlsx"), _FATES)
    visit.shoot("banks-import")
    samples = (("1", "金亡", "1234年", "宋史"), ("2", "西夏亡", "1227年", "元史"))
    gaps = (("{{c1::蔡州}}城破，金哀宗自縊。", "1234年"),)
    view.taking.fields.offer(
        [FieldPreview(_NOTES, 37, samples, likely_map(_NOTES)), FieldPreview(_GAPS, 1, gaps, likely_map(_GAPS))]
    )
    view.taking.show_company(["3 張圖片", "12 個標籤"])
    visit.shoot("banks-import-fields")
    view.taking.left.emit()
    visit.window.files.open_banks([visit.folder / material.EMPTY])
    visit.rest()
    _enter(visit, material.EMPTY)
    visit.shoot("banks-empty")
