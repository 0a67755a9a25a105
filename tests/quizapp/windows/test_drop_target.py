from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from questions.documents.reading import SUFFIXES
from quizapp.dialogs.pickers import DOCUMENT_SUFFIXES
from quizapp.windows.drop_target import dropped


def test_every_document_that_can_be_read_can_be_dropped() -> None:
    assert DOCUMENT_SUFFIXES == SUFFIXES


def test_documents_folders_and_banks_are_told_apart(tmp_path: Path) -> None:
    paths = [tmp_path, tmp_path / "a.HTML", tmp_path / "b.qbank", tmp_path / "c.wiki"]
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    found = dropped(data)
    assert (found.documents, found.banks) == ((paths[0], paths[1], paths[3]), (paths[2],))
