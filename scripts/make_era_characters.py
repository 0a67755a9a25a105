"""Write questions/data/era_characters.tsv: other forms of the characters that names are made of.

    python -m scripts.make_era_characters

Simplified forms come from OpenCC (t2s); the variants below are those that editions and articles use for era names.
"""

from __future__ import annotations

import csv
from pathlib import Path

from opencc import OpenCC

COLUMNS = (
    ("eras.tsv", "era"),
    ("courts.tsv", "names"),
    ("courts.tsv", "court"),
    *(("rulers.tsv", column) for column in ("temple_name", "usual", "full", "personal_name", "other_names")),
)
DATA = Path(__file__).parent.parent / "questions" / "data"
VARIANTS = {
    "術": "朮",
    "祐": "佑",
    "寧": "甯寗寕",
    "曆": "歷暦厯",
    "啟": "啓",
    "昇": "升",
    "恆": "恒",
    "熙": "熈",
    "淳": "湻",
    "清": "淸",
    "觀": "覌",
    "冊": "册",
    "党": "黨",
}


SAME_IN_BOTH = "乾"
"""OpenCC makes 干 of it, but 乾 in an era name stays 乾 (乾隆, 乾祐)."""


def main() -> None:
    """Write the table."""
    simplified = OpenCC("t2s").convert
    characters: dict[str, None] = {}
    for name, column in COLUMNS:
        with (DATA / name).open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines, delimiter="\t"):
                characters |= dict.fromkeys(row[column])
    written = ["character\tsimplified\tvariants"]
    for character in sorted(characters.keys() - set("".join(VARIANTS.values())) - set(SAME_IN_BOTH)):
        plain = simplified(character)
        variants = "".join(form for form in VARIANTS.get(character, "") if form != plain)
        if plain != character or variants:
            written.append(f"{character}\t{plain}\t{variants}")
    (DATA / "era_characters.tsv").write_text("\n".join(written) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
