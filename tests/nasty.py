"""Forty questions made to break file formats: marks that formats use themselves, rare characters, odd spacing.

Every text is one that a person could have typed and that a bank takes. Exporters write them, programs that we did not
write read them, and every text has to come back as it is here.
"""

from __future__ import annotations

from questions.authoring.question import Asks, Option, Question, QuestionKind
from questions.calendars.dates import HistoricalDate

LONG = "宋理宗端平元年正月，宋將孟珙與蒙古將塔察兒合圍蔡州，城中糧盡，金哀宗傳位於完顏承麟後自縊。" * 12
"""Some 500 characters without a place to break but its punctuation."""

ACROSS = "第一行\n第二行\n\n空行之後"
"""Lines, an empty one among them."""


def nasty_questions() -> list[Question]:
    """The forty."""
    made = [*_choices(), *_several(), *_judged(), *_typed(), *_clozes(), *_orders(), *_matches()]
    assert len(made) == len({each.id for each in made}) == 40
    return made


def _question(
    name: str,
    kind: QuestionKind,
    stem: str,
    options: tuple[Option, ...] = (),
    *,
    accepted: tuple[str, ...] = (),
    explanation: str = "端平元年正月己酉。",
    evidence: str = "正月，宋蒙聯軍攻陷蔡州。",
    document: str = "蔡州之戰",
    url: str = "",
    difficulty: float = 0.5,
) -> Question:
    return Question(
        id=f"nasty-{name}",
        kind=kind,
        asks=Asks.ORDER if kind is QuestionKind.ORDER else Asks.WHAT,
        stem=stem,
        options=options,
        answer=_answer(kind, options, accepted),
        accepted=accepted,
        explanation=explanation,
        facts=(f"fact-{name}",),
        document=document,
        evidence=evidence,
        evidence_highlight=(0, min(3, len(evidence))),
        date=HistoricalDate("1234"),
        difficulty=difficulty,
        url=url,
    )


def _answer(kind: QuestionKind, options: tuple[Option, ...], accepted: tuple[str, ...]) -> str:
    if accepted:
        return accepted[0]
    if kind is QuestionKind.ORDER:
        return " → ".join(option.text for option in options)
    if kind is QuestionKind.MATCH:
        return "；".join(f"{option.text}——{option.match}" for option in options)
    return "；".join(option.text for option in options if option.correct)


def _one(name: str, stem: str, right: str, *wrong: str, **more: str) -> Question:
    """A single choice, its right option second."""
    options = tuple(Option(text, text == right) for text in (wrong[0], right, *wrong[1:]))
    return _question(name, QuestionKind.SINGLE_CHOICE, stem, options, **more)  # type: ignore[arg-type]


def _choices() -> list[Question]:
    return [
        _one(
            "gift-marks", "~ = # { } : 哪一個是波浪號？", "~", "=", "#", "{a}", explanation="~答案~ = #{}: 都是文字。"
        ),
        _one("quotes", "他說：\"不\"，又說：'是'，“好”，「善」。原話是？", '"不"', "'是'", "“好”", "「善」"),
        _one("backslash", r"路徑 C:\宋\n元\t 的分隔號是？", "\\", "/", r"\\", r"\n"),
        _one("tags", "<b>粗體</b> 與 <i>斜體</i>，哪個是標籤？", "<b>", "</b><i>", "&lt;b&gt;", "<br/>"),
        _one(
            "script",
            '<script>alert("1")</script> 之後呢？',
            "</script><img src=x onerror=alert(1)>",
            "<!--",
            "-->",
            "]]>",
            explanation="</script></textarea></title> ]]> <!-- -->",
        ),
        _one("entities", "&amp; 與 & 與 &#65; 與 &nbsp; 有何不同？", "&amp;", "&", "&#65;", "&nbsp;"),
        _one("formula", "=1+1", "=2", "+2", "-2", "@SUM(A1:A9)", explanation='=HYPERLINK("http://example.org","x")'),
        _one("numbers", "下列何者是年份？", "0012", "1e5", "1-2", "626-07-02", "TRUE", "00"),
        _one("lines", ACROSS, "一行", "兩行\n一空", "三\n\n行", explanation=ACROSS, evidence=ACROSS),
        _one("blanks", "a  b   c 之間有幾個空格？", "二  三", "二 三", "二　三", "二\t三"),
        _one("full-width", "ＡＢＣ１２３！＃＄％＆（）＊＋，－．／：；＜＝＞？＠", "＝１", "=1", "〜", "～"),
        _one("emoji", "🐉 與 👨‍👩‍👧 與 🇹🇼，哪個是龍？", "🐉", "🐲", "👍🏽", "☎️"),
        _one("rare", "𠀀、𠮷、㐂、𪚥、﨑，哪個字從龍？", "𪚥", "𠀀", "𠮷", "㐂", explanation="龘、𪚥、⿰亻龍。"),
        _one("variation", "葛󠄀城與葛󠄁城同名嗎？", "葛󠄀", "葛󠄁", "é 與 é", "が"),
        _one("markdown", "# 標題 *斜* **粗** _底_ [連結](http://a.b) `碼` ~~刪~~", "1. 一", "- 二", "> 三", "| 四 |"),
        _one("typst", "#let x = 1; $x^2$ @ref <label> // 註", "#x", "$x$", "*x*", "/* x */"),
        _one("arrows", "甲->乙，乙=>丙，丙<-甲，%50%，何者為真？", "甲->乙", "甲=>乙", "%100%", "a->b->c"),
        _one("comment", "第一句\n// 不是註解\n0\n::題名::第二句", "// 甲", "$CATEGORY: 乙", "::丙::", "=丁"),
        _one("long", LONG + "城破在何月？", "正月" + "甲" * 130, "二月" + "乙" * 130, "三月" + "丙" * 130),
        _one(
            "address",
            "來源有網址嗎？",
            "有",
            "沒有",
            "不知道",
            url="https://example.org/a?b=1&c=<d>#e",
            document='<宋>&"史"',
        ),
    ]


def _several() -> list[Question]:
    kind = QuestionKind.MULTIPLE_CHOICE
    return [
        _question(
            "several-three",
            kind,
            "哪三個是符號？（~%33%）",
            tuple(
                Option(text, right) for text, right in (("~%50%甲", True), ("=乙", True), ("{丙}", True), ("丁", False))
            ),
        ),
        _question(
            "several-seven",
            kind,
            "七個都對，只有一個錯：",
            (*(Option(f"{n}；{n}", True) for n in "甲乙丙丁戊己庚"), Option("a,b;c|d", False)),
        ),
        _question(
            "several-alike",
            kind,
            "哪些是全形？",
            tuple(Option(text, right) for text, right in (("１", True), ("1", False), ("Ａ", True), ("A", False))),
        ),
    ]


def _judged() -> list[Question]:
    right, wrong = ("正確", "錯誤")
    return [
        _question(
            f"judged-{name}",
            QuestionKind.TRUE_FALSE,
            stem,
            (Option(right, value), Option(wrong, not value)),
            explanation=explanation,
        )
        for name, stem, value, explanation in (
            ("true", "{T} 是真，{F} 是假。", True, "#TRUE#FALSE####"),
            ("false", "TRUE = FALSE。", False, ""),
            ("tagged", "<p>1 < 2 && 3 > 2</p>", True, "<a href='javascript:alert(1)'>1</a>"),
        )
    ]


def _typed() -> list[Question]:
    kind = QuestionKind.TEXT_ENTRY
    return [
        _question("typed-star", kind, "萬用字元是哪個？", accepted=("*", "＊", r"\*", "a*b")),
        _question("typed-number", kind, "前221年，寫成負數是？", accepted=("-221", "=-221", "-0220", "前221年")),
        _question("typed-scripts", kind, "金末帝是誰？（两岸写法不同）", accepted=("完顏承麟", "完颜承麟", "承麟")),
        _question("typed-tag", kind, "哪個標籤換行？", accepted=("<br>", "<br/>", "&lt;br&gt;")),
        _question("typed-rare", kind, "「吉」的俗字是？", accepted=("𠮷", "吉{俗}", "#吉", "吉:1")),
    ]


def _clozes() -> list[Question]:
    kind = QuestionKind.CLOZE
    return [
        _question("cloze-braces", kind, "{{c1::不是}}挖空，＿＿才是。", accepted=("a::b", "}}", "{{x}}")),
        _question("cloze-marks", kind, "1234年，＿＿~#}攻陷蔡州。\n（填軍名）", accepted=("宋蒙聯軍~#}", "宋蒙联军")),
        _question("cloze-first", kind, "＿＿，是年號。[[1]] {1:SA:=x}", accepted=("端平", "“端平”")),
    ]


def _orders() -> list[Question]:
    return [
        _question(f"order-{name}", QuestionKind.ORDER, stem, tuple(Option(text, True) for text in texts))
        for name, stem, texts in (
            ("marks", "依先後排列（->）。", ("=一", "~二", "{三}", "->四")),
            ("tags", "依先後排列：<ol>", ("<li>1</li>", "<li>2</li>", "3\n又三")),
            ("rare", "依筆畫排列。", ("𠀀", "丁", "𪚥")),
        )
    ]


def _matches() -> list[Question]:
    return [
        _question(f"match-{name}", QuestionKind.MATCH, stem, tuple(Option(text, True, other) for text, other in pairs))
        for name, stem, pairs in (
            ("arrows", "配對。", (("a -> b", "= c"), ("d=>e", "# f"), ("g", "{h}"))),
            ("tags", "配對 <table>。", (("<td>甲</td>", "<th>1</th>"), ("乙", "&amp;2"), ("丙——丁", "；3"))),
            ("years", "配對事件與年份。", (("西夏亡", "1227"), ("金亡", "=1234"), ("宋亡", "-1279"), ("🐉", "𠀀年"))),
        )
    ]
