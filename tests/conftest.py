from __future__ import annotations

import gc
import os
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before any test imports Qt

pytest_plugins = ["tests.quizapp.running"]


@pytest.fixture(autouse=True)
def _windows_die_in_their_own_thread(request: pytest.FixtureRequest) -> Iterator[None]:
    """As in the application (see ``quizapp.garbage``): no garbage collection in threads beside the interface's."""
    if "qapp" not in request.fixturenames:
        yield
        return
    gc.disable()
    gc.freeze()
    yield
    gc.collect()
    gc.enable()
