"""Run by itself, with the package ``anki``: makes a deck as people make them, and writes it as a package.

python make_anki_decks.py COLLECTION NEW_PACKAGE OLD_PACKAGE
"""

from __future__ import annotations

import sys
from pathlib import Path

from anki.collection import Collection, ExportAnkiPackageOptions
from anki.decks import DeckId

PICTURE = b"\x89PNG\r\n\x1a\n"


def main() -> None:
    collection = Collection(sys.argv[1])
    own(collection)
    picture = collection.media.write_data("像.png", PICTURE)
    top, sub = (collection.decks.id(name) for name in ("中國史", "中國史::宋::端平"))
    assert top is not None and sub is not None

    def add(kind: str, deck: DeckId, tags: str, **fields: str) -> None:
        note_type = collection.models.by_name(kind)
        assert note_type is not None, kind
        note = collection.new_note(note_type)
        for name, value in fields.items():
            note[name.replace("_", " ")] = value
        note.tags = tags.split()
        collection.add_note(note, deck)

    add("Basic", top, "期中考 宋_史", Front="金<b>末帝</b>是誰？", Back="<div>完顏承麟</div>")
    add("Basic", sub, "leech", Front="蔡州&nbsp;於何年陷落？<br>（西元）", Back="1234年")
    add("Basic", sub, "", Front=f'<img src="{picture}">這是誰？', Back="金哀宗")
    add("Basic", sub, "", Front=f'<img src="{picture}">', Back="金哀宗")
    add("Basic", top, "", Front="", Back="沒有問題")
    add("Basic (and reversed card)", top, "年號", Front="端平元年", Back="1234年")
    add("Basic (type in the answer)", top, "", Front="金亡於何地？", Back="蔡州")
    add("Cloze", top, "", Text="{{c1::1234年}}，宋蒙聯軍攻陷{{c2::蔡州::地名}}。", Back_Extra="端平元年")
    add("Cloze", top, "", Text="{{c1::宋將{{c2::孟珙}}}}入城。")
    add("Cloze", top, "", Text="{{c1::宋}}與{{c1::蒙}}會師。")
    add(
        "史事",
        sub,
        "",
        編號="1",
        事件="蔡州陷落，是在何年？",
        答="1234年",
        年="端平元年",
        誤一="1233年",
        書='<a href="https://example.org/a">宋史</a>',
    )
    add("史事", sub, "", 編號="2", 事件="西夏亡於何年？", 答="1227年", 年="不明", 誤一="1226年", 書="金史")
    for package, legacy in zip(sys.argv[2:], (False, True), strict=True):
        options = ExportAnkiPackageOptions(
            with_scheduling=False, with_deck_configs=False, with_media=True, legacy=legacy
        )
        collection.export_anki_package(out_path=str(Path(package)), options=options, limit=None)
    collection.close()


def own(collection: Collection) -> None:
    """A note type of several fields, as people make their own."""
    models = collection.models
    kind = models.new("史事")
    for name in ("編號", "事件", "答", "年", "誤一", "書"):
        models.add_field(kind, models.new_field(name))
    template = models.new_template("卡片")
    template["qfmt"], template["afmt"] = "{{事件}}", "{{答}}"
    models.add_template(kind, template)
    models.add(kind)


main()
