import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.cases import read_cases
from tests.fuzz.chain import run_chain
from tests.fuzz.mutations import DATES, PROSE, damaged, piled

CASES = sorted((Path(__file__).parents[1] / "facts").glob("*_cases.txt"))
TEXTS = [case.given for path in CASES for case in read_cases(path)]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("texts")


def read_and_check(text: str, folder: Path) -> int:
    path = folder / "text.md"
    path.write_text(text, "utf-8", newline="")
    return run_chain(path).claims


def test_the_chain_finds_claims(folder: Path) -> None:
    assert read_and_check("1211年，蒙古軍大敗金軍於野狐嶺。", folder) == 1


@given(pieces=st.lists(st.sampled_from([*PROSE, *DATES, "，", "。", "1211年，"]), max_size=40))
@settings(max_examples=150, deadline=None)
def test_pieces_of_prose_in_any_order(pieces: list[str], folder: Path) -> None:
    read_and_check("1211年，" + "".join(pieces), folder)


@pytest.mark.parametrize("seed", range(60))
def test_damaged_texts(seed: int, folder: Path) -> None:
    chance = random.Random(seed)
    read_and_check(damaged(chance.choice(TEXTS) + chance.choice(TEXTS), chance), folder)


@pytest.mark.parametrize("seed", range(10))
def test_piles(seed: int, folder: Path) -> None:
    read_and_check(piled(random.Random(seed))[:2_000], folder)
