from questions.documents.script import convert, fold


def test_folding_keeps_length_and_unites_scripts() -> None:
    traditional, simplified = "後來金哀宗從開封逃往歸德，遼國滅亡。", "后来金哀宗从开封逃往归德，辽国灭亡。"
    assert fold(traditional) == fold(simplified) == simplified
    everything = "".join(map(chr, range(0x2E80, 0xD800))) + "".join(map(chr, range(0xE000, 0xFFFF))) + "𠀀𠮷"
    assert len(fold(everything)) == len(everything)


def test_folding_twice_changes_nothing() -> None:
    text = "乾隆、范仲淹、趙范、餘靖、皇后、裡外"
    assert fold(fold(text)) == fold(text)


def test_conversion_for_readers() -> None:
    assert convert("联军攻陷蔡州", "zh-Hant") == "聯軍攻陷蔡州"
    assert convert("聯軍攻陷蔡州", "zh-Hans") == "联军攻陷蔡州"
