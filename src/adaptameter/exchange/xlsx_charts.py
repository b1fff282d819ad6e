"""The profile as native charts of the spreadsheet, drawn from the cells of the summary."""

from typing import Any, Final

from openpyxl.chart import BarChart, RadarChart, Reference, Series
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText
from openpyxl.drawing.colors import ColorChoice
from openpyxl.drawing.fill import PatternFillProperties
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.text import CharacterProperties, Paragraph, ParagraphProperties

from adaptameter.exchange.xlsx_look import colour
from adaptameter.exchange.xlsx_page import Page
from adaptameter.wording.phrases import Phrases

_SCORE, _BEHIND = 5, 7
"""The columns of the score and of what waits behind the cap."""

ALL: Final = 37.0
"""The width of the summary in centimetres."""

PART: Final = 23.0
"""The width of the profile when a radar stands beside it."""

_POINTS_A_CM: Final = 28.35
_SMALL: Final = 900


def profile_chart(page: Page, phrases: Phrases, head: int, last: int, width: float) -> float:
    """A bar a section: the score, and hatched behind it what a cap holds back. Gives its height in points."""
    chart = BarChart()
    chart.type, chart.grouping, chart.overlap, chart.gapWidth = "bar", "stacked", 100, 70
    chart.title = None
    chart.add_data(Reference(page.sheet, min_col=_SCORE, min_row=head, max_row=last), titles_from_data=True)
    chart.add_data(Reference(page.sheet, min_col=_BEHIND, min_row=head, max_row=last), titles_from_data=True)
    chart.set_categories(Reference(page.sheet, min_col=1, min_row=head + 1, max_row=last))
    _fill(chart.series[0], colour("bar"))
    _hatch(chart.series[1])
    chart.y_axis.scaling.min, chart.y_axis.scaling.max, chart.y_axis.majorUnit = 0, 100, 25
    chart.x_axis.scaling.orientation = "maxMin"
    if phrases.direction == "rtl":
        chart.y_axis.scaling.orientation = "maxMin"
    _axes(chart)
    chart.legend.position = "b"
    chart.width, chart.height = width, _height(last - head)
    page.sheet.add_chart(chart, f"A{last + 2}")
    return float(chart.height) * _POINTS_A_CM


def radar_chart(page: Page, phrases: Phrases, head: int, last: int) -> None:
    """The same scores as a radar, for the boards that like one."""
    chart = RadarChart()
    chart.type = "filled"
    chart.title = None
    chart.add_data(Reference(page.sheet, min_col=_SCORE, min_row=head, max_row=last), titles_from_data=True)
    chart.set_categories(Reference(page.sheet, min_col=1, min_row=head + 1, max_row=last))
    _fill(chart.series[0], colour("bar"))
    chart.y_axis.scaling.min, chart.y_axis.scaling.max, chart.y_axis.majorUnit = 0, 100, 25
    _axes(chart)
    chart.legend = None
    chart.width, chart.height = ALL - PART, _height(last - head)
    page.sheet.add_chart(chart, f"I{last + 2}")


def _height(sections: int) -> float:
    return max(10.0, 3 + 1.2 * sections)


def _fill(series: Series, ground: str) -> None:
    series.graphicalProperties = GraphicalProperties(solidFill=ground)
    series.graphicalProperties.line.noFill = True


def _hatch(series: Series) -> None:
    pattern = PatternFillProperties(prst="ltUpDiag")
    pattern.fgClr, pattern.bgClr = ColorChoice(srgbClr=colour("danger_mark")), ColorChoice(srgbClr=colour("surface"))
    series.graphicalProperties = GraphicalProperties(pattFill=pattern)
    series.graphicalProperties.line.noFill = True


def _axes(chart: Any) -> None:
    for axis in (chart.x_axis, chart.y_axis):
        axis.delete = False
        axis.title = None
        axis.number_format = "0"
        axis.txPr = RichText(p=[Paragraph(pPr=ParagraphProperties(defRPr=_letters()), endParaRPr=_letters())])
        axis.graphicalProperties = GraphicalProperties(ln=LineProperties(solidFill=colour("hair")))
    chart.y_axis.majorGridlines.spPr = GraphicalProperties(ln=LineProperties(solidFill=colour("hair")))
    chart.graphical_properties = GraphicalProperties(ln=LineProperties(noFill=True))


def _letters() -> CharacterProperties:
    return CharacterProperties(sz=_SMALL, solidFill=colour("ink2"))
