from __future__ import annotations

import re
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from quizapp.store import open_collection, schema
from quizapp.store.engine import APPLICATION_ID
from quizapp.study.errors import CollectionFault, CollectionTrouble
from tests.quizapp.study.stubs import MORNING, bank


def pragma(path: Path, name: str) -> object:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(f"PRAGMA {name}").fetchone()[0]


def fault_of(path: Path) -> CollectionFault:
    with pytest.raises(CollectionTrouble) as caught:
        open_collection(path, MORNING).close()
    assert caught.value.path == path
    assert caught.value.code == caught.value.fault.value
    return caught.value.fault


def schema_of(path: Path) -> dict[str, list[str]]:
    """What made each table and index, in parts; white space and the order of a table's constraints do not count."""
    with closing(sqlite3.connect(path)) as connection:
        made = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
        return {name: parts_of("".join(sql.split())) for name, sql in made}


def parts_of(sql: str) -> list[str]:
    head, _, rest = sql.partition("(")
    body, _, tail = rest.rpartition(")")
    parts = re.split(r",(?![^(]*\))", body)  # commas outside of brackets
    is_index = head.startswith("CREATEINDEX")
    return [head, *(parts if is_index else sorted(parts)), tail]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "learner.jinian"


@pytest.fixture
def base(path: Path) -> Path:
    """A collection from before the first revision."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute("CREATE TABLE keepsake (word TEXT)")
        connection.execute("INSERT INTO keepsake VALUES ('紀年')")
        connection.commit()
    return path


def test_a_new_collection_says_what_it_is(path: Path) -> None:
    open_collection(path, MORNING).close()
    assert pragma(path, "application_id") == APPLICATION_ID
    assert pragma(path, "user_version") == schema.LATEST
    assert pragma(path, "journal_mode") == "wal"
    assert sorted(each.name for each in path.parent.iterdir()) == [path.name]  # one file once it is closed


def test_connections_are_careful(path: Path) -> None:
    engine = schema.opened(path, MORNING)
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar_one() == 2
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
    engine.dispose()


def test_folders_on_the_way_are_made(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "learner.jinian"
    open_collection(path, MORNING).close()
    assert path.exists()


def test_an_empty_file_becomes_a_collection(path: Path) -> None:
    path.touch()
    open_collection(path, MORNING).close()
    assert pragma(path, "application_id") == APPLICATION_ID


def test_migrations_end_in_the_tables_of_a_new_collection(base: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.jinian"
    open_collection(new, MORNING).close()
    open_collection(base, MORNING).close()
    migrated = schema_of(base)
    del migrated["keepsake"]
    assert migrated == schema_of(new)
    for path in (base, new):
        with closing(sqlite3.connect(path)) as connection:
            versions = connection.execute("SELECT version_num FROM alembic_version").fetchall()
        assert versions == [(f"{schema.LATEST:04}",)]
        assert pragma(path, "user_version") == schema.LATEST


def test_the_newest_migration_is_the_latest_version() -> None:
    from alembic.config import Config  # noqa: PLC0415 - slow, and needed here only
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", "quizapp.store:migrations")
    assert ScriptDirectory.from_config(config).get_current_head() == f"{schema.LATEST:04}"


def test_before_a_migration_a_copy_is_made(base: Path) -> None:
    open_collection(base, MORNING).close()
    copy = base.with_name("learner.jinian.v0.bak")
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT word FROM keepsake").fetchall() == [("紀年",)]
        assert connection.execute("SELECT count(*) FROM sqlite_master").fetchone() == (1,)


def test_a_failed_migration_changes_nothing(base: Path) -> None:
    with closing(sqlite3.connect(base)) as connection:
        connection.execute("CREATE TABLE steps (in_the TEXT)")
    with pytest.raises(Exception, match="steps"):
        open_collection(base, MORNING)
    assert set(schema_of(base)) == {"keepsake", "steps"}
    assert pragma(base, "user_version") == 0


def test_opening_does_not_load_alembic(path: Path) -> None:
    open_collection(path, MORNING).close()
    program = (
        "import sys; from pathlib import Path; from quizapp.store import open_collection;"
        "from tests.quizapp.study.stubs import MORNING;"
        "open_collection(Path(sys.argv[1]), MORNING).close(); sys.exit('alembic' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", program, str(path)], check=False, cwd=Path(__file__).parents[3])
    assert ran.returncode == 0


def test_text_is_no_collection(path: Path) -> None:
    path.write_text("端平元年，金亡。" * 100, "utf-8")
    assert fault_of(path) is CollectionFault.NOT_A_COLLECTION


def test_another_programs_database_is_left_alone(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE theirs (x)")
    before = path.read_bytes()
    assert fault_of(path) is CollectionFault.NOT_A_COLLECTION
    assert path.read_bytes() == before


def test_a_later_version_is_left_alone(path: Path) -> None:
    open_collection(path, MORNING).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version={schema.LATEST + 1}")
    assert fault_of(path) is CollectionFault.NEWER


def test_a_folder_is_no_collection(tmp_path: Path) -> None:
    assert fault_of(tmp_path) is CollectionFault.UNREADABLE


def test_a_file_in_the_way_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert fault_of(tmp_path / "file" / "learner.jinian") is CollectionFault.UNREADABLE


def test_a_damaged_file_is_told(path: Path) -> None:
    collection = open_collection(path, MORNING)
    collection.sync_bank(bank("a", 2000), "/a", MORNING)
    collection.close()
    content = bytearray(path.read_bytes())
    content[4096:-4096] = b"\xff" * (len(content) - 8192)
    path.write_bytes(content)
    with pytest.raises(CollectionTrouble) as caught:
        open_collection(path, MORNING).banks()
    assert caught.value.fault is CollectionFault.DAMAGED


def test_a_truncated_header_is_told(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\0" + b"\0" * 20)
    assert fault_of(path) is CollectionFault.NOT_A_COLLECTION


def test_two_at_once_make_one_collection(path: Path) -> None:
    faults: list[BaseException] = []

    def opening() -> None:
        try:
            open_collection(path, MORNING).close()
        except BaseException as fault:
            faults.append(fault)

    threads = [threading.Thread(target=opening) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not faults
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM meta").fetchone() == (1,)
