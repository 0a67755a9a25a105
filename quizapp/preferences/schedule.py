"""Settings: how surely to remember, what that costs, and fitting the schedule to one's own answers."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from quizapp.preferences.page import Page
from quizapp.viewmodels.schedule import RETENTIONS, ScheduleViewModel
from quizapp.widgets.flow import FlowLayout
from quizapp.widgets.note import Note
from quizapp.widgets.number_field import NumberField
from quizapp.widgets.segments import Segments

_LOWEST, _HIGHEST = 70, 97


class SchedulePage(Page):
    """Desired retention in plain words and as a number, its price, and the fit."""

    def __init__(self, schedule: ScheduleViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._schedule = schedule
        self._retention_label = QLabel()
        self.retention = Segments([_value(each) for each in RETENTIONS])
        self._number_label, self.number = QLabel(), NumberField(_LOWEST, _HIGHEST)
        self.number.setSuffix(" %")
        self.number.setFixedWidth(128)
        self.foretell, self.learn, self.apply, self.back = (QPushButton() for _ in range(4))
        self._table = QGridLayout()
        self._table.setHorizontalSpacing(24)
        self._forecast_label, self._fit_label, self._told = QLabel(), QLabel(), Note()
        forecast, fit = QWidget(), QWidget()
        _row(forecast, self.foretell)
        _row(fit, self.learn, self.apply, self.back)
        self.add(self._retention_label, self.retention)
        self.add(self._number_label, self.number)
        self.add(self._forecast_label, forecast)
        self.form.addLayout(self._table)
        self.add(self._fit_label, fit)
        self.form.addLayout(self._told.row)
        self.retention.chosen.connect(lambda value: schedule.limits.set(desired_retention=int(value) / 100))
        self.number.valueChanged.connect(lambda value: schedule.limits.set(desired_retention=value / 100))
        self.foretell.clicked.connect(schedule.foretell)
        self.learn.clicked.connect(schedule.learn)
        self.apply.clicked.connect(schedule.apply)
        self.back.clicked.connect(schedule.go_back)
        schedule.changed.connect(self.load)
        schedule.limits.changed.connect(self.load)
        self.retranslate()

    def retranslate(self) -> None:
        """Name everything."""
        self.title.setText(self.tr("Schedule"))
        self._retention_label.setText(self.tr("How sure to be when a review falls due"))
        words = [self.tr("85 %, fewer reviews"), self.tr("90 %, usual"), self.tr("95 %, many reviews")]
        self.retention.name_values(words, self._retention_label.text())
        self._number_label.setText(self.tr("For experts: desired retention in per cent"))
        self.number.setAccessibleName(self._number_label.text())
        self._forecast_label.setText(self.tr("What that would mean in the coming weeks"))
        self.foretell.setText(self.tr("Simulate with my questions"))
        self._fit_label.setText(self.tr("Whose answers the schedule follows"))
        self.learn.setText(self.tr("Learn from my answers"))
        self.apply.setText(self.tr("Use it"))
        self.back.setText(self.tr("Back to the general schedule"))
        self.load()

    def load(self) -> None:
        """Show what is set, and what was found."""
        schedule = self._schedule
        percent = round(schedule.limits.options.desired_retention * 100)
        self.retention.show_only(str(percent))
        self.number.setValue(percent)
        for button in (self.foretell, self.learn):
            button.setEnabled(not schedule.busy)
        self.apply.setVisible(schedule.fit is not None)
        self.back.setVisible(schedule.is_fitted)
        self._told.setText(self._fit_text())
        self._show_forecast()

    def _show_forecast(self) -> None:
        while item := self._table.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        for line, (retention, answers, minutes) in enumerate(self._schedule.forecast):
            words = (
                f"{round(retention * 100)} %",
                self.tr("%n answer(s) a day", "", round(answers)),
                self.tr("about %n minute(s)", "", max(1, round(minutes))),
            )
            for place, word in enumerate(words):
                self._table.addWidget(QLabel(word), line, place)
        self._table.setColumnStretch(3, 1)

    def _fit_text(self) -> str:
        schedule = self._schedule
        if schedule.fit is not None:
            told = self.tr(
                "Learned from {reviews} answers. On the latest fifth, which it had not seen, its log loss is {after}; "
                "that of the schedule in use is {before}. Lower is better."
            ).format(
                reviews=schedule.fit.reviews,
                before=f"{schedule.fit.loss_before:.4f}",
                after=f"{schedule.fit.loss_after:.4f}",
            )
            return told if schedule.fit.better else told + " " + self.tr("There is no gain in using it.")
        if schedule.said:
            return schedule.said
        if schedule.is_fitted:
            return self.tr("It follows your own answers.")
        return self.tr("It follows the answers of many learners; nothing changes until you say so.")


def _value(retention: float) -> str:
    return str(round(retention * 100))


def _row(parent: QWidget, *buttons: QPushButton) -> None:
    row = FlowLayout(parent, spacing=8)
    for button in buttons:
        row.addWidget(button)
