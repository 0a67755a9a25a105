from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def _quick_work(work_stays_in_this_process: None) -> None:
    """Banks are made within the process."""
