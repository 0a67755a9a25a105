"""Start the desktop application: ``python main.py [BANK…]``."""

from quizapp.application import run

if __name__ == "__main__":
    raise SystemExit(run())
