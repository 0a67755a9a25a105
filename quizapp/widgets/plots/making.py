"""From what a figure says to the widget that draws it."""

from __future__ import annotations

from quizapp.resources.look import Look
from quizapp.viewmodels.figures.figure import Bars, Curve, HeatMap, Plot, ShareLine, ShareRows
from quizapp.widgets.plots.bars import BarPlot
from quizapp.widgets.plots.curve import CurvePlot
from quizapp.widgets.plots.heat_map import HeatMapPlot
from quizapp.widgets.plots.plot import PlotWidget
from quizapp.widgets.plots.share_line import ShareLinePlot
from quizapp.widgets.plots.share_rows import ShareRowsPlot


def plot_of(look: Look, plot: Plot) -> PlotWidget:
    """A widget that draws ``plot``."""
    match plot:
        case Bars():
            return BarPlot(look, plot)
        case ShareLine():
            return ShareLinePlot(look, plot)
        case ShareRows():
            return ShareRowsPlot(look, plot)
        case HeatMap():
            return HeatMapPlot(look, plot)
        case Curve():
            return CurvePlot(look, plot)
