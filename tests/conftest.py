from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before any test imports Qt

pytest_plugins = ["tests.quizapp.running"]
