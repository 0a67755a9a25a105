"""One run of the program: from the call to its exit status."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from questions.errors import Trouble
from quizapp.arguments import Arguments
from quizapp.composition import Application
from quizapp.i18n.translations import Translations, chosen
from quizapp.instance import Instance
from quizapp.resources.look import Look
from quizapp.settings.declarations import LANGUAGE
from quizapp.settings.settings import Settings
from quizapp.viewmodels.troubles import sentence
from quizapp.viewmodels.workshop import Workshop

UNUSABLE_CALL = 2
ALREADY_RUNNING = 1


def start(arguments: Arguments) -> int:
    """Run the application until its window is closed; returns the exit status."""
    qt = QApplication.instance() or QApplication([sys.argv[0]])
    qt.setApplicationName("jinian")
    instance = Instance(arguments.collection)
    if not instance.acquire():
        return _hand_over(instance, arguments)
    application = _begun(arguments)
    if application is None:
        instance.release()
        return UNUSABLE_CALL
    application.mishaps.watch()
    instance.called.connect(lambda banks: application.window.come_forward([Path(bank) for bank in banks]))
    painted = application.window.painted
    if arguments.exit_when_shown:
        painted.connect(lambda: print("shown", flush=True))
    painted.connect(lambda: application.open_banks(arguments.banks))
    painted.connect(instance.listen)
    painted.connect(gc.freeze)  # what was made for the start stays to the end
    if arguments.exit_when_shown:
        painted.connect(lambda: _leave_when_idle(application.models.workshop))
    application.window.show()
    status = qt.exec()
    application.close()
    instance.release()
    return int(status)


def _begun(arguments: Arguments) -> Application | None:
    """The application, or None where the learner's file cannot be used and nobody puts it right."""
    while True:
        try:
            return Application(arguments)
        except Trouble as trouble:
            print(f"jinian: {sentence(trouble)}", file=sys.stderr)
            if arguments.exit_when_shown or not _tries_again(arguments, trouble):
                return None


def _tries_again(arguments: Arguments, trouble: Trouble) -> bool:
    """Tell what is wrong in a window; whether to try once more."""
    from quizapp.windows.trouble_window import TroubleWindow  # noqa: PLC0415 - once in a lifetime, at most

    qt = QApplication.instance()
    assert isinstance(qt, QApplication), "Qt runs before anything is built on it"
    settings, translations = Settings(arguments.folder / "settings.ini"), Translations(qt)
    language = chosen(arguments.language or settings.get(LANGUAGE))
    translations.use(language)
    look = Look(qt, settings, language)
    window = TroubleWindow(sentence(trouble), arguments.collection)
    wanted: list[bool] = []
    window.retry_wanted.connect(lambda: wanted.append(True))
    window.retry_wanted.connect(window.close)
    window.show()
    qt.exec()
    translations.remove()
    look.deleteLater()
    return bool(wanted)


def _leave_when_idle(workshop: Workshop) -> None:
    if workshop.busy:
        workshop.idle.connect(QApplication.quit)
    else:
        QApplication.quit()


def _hand_over(instance: Instance, arguments: Arguments) -> int:
    heard = instance.call_other(arguments.banks)
    after = "it was called to the front" if heard else "it does not answer"
    print(f"jinian: already running on {arguments.collection}; {after}", file=sys.stderr)
    return 0 if heard else ALREADY_RUNNING
