from __future__ import annotations

from tests.quizapp.conftest import clock

__all__ = ["clock"]
