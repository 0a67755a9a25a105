"""``python -m questions COMMAND``."""

from questions.cli.main import run

run()
