"""A scorecard as a workbook and on paper, beside bare cells and a bare canvas."""

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from openpyxl import Workbook, load_workbook
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

from adaptameter.domain.scorecard import Scorecard, scorecard
from adaptameter.exchange.pdf_report import report
from adaptameter.exchange.workbook import workbook
from tests.benchmarks.clock import medians
from tests.benchmarks.table import Goal, Row
from tests.builders import a_plan, a_sheet, an_assessment, english, standard

_LINES = 55


def rows() -> Iterator[Row]:
    """The core sections and a module of one organisation."""
    plan = a_plan("governance", "risk", "anti_corruption", "feedback", "safeguarding")
    card = scorecard(standard().instrument, an_assessment(a_sheet(GOV_01="DK", ACO_03=0, FBK_05=1), plan))
    yield _xlsx(card)
    yield _pdf(card)


def _xlsx(card: Scorecard) -> Row:
    words = english()
    made = workbook(card, words)
    sheets = {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in load_workbook(io.BytesIO(made))}
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}

    def ours(_number: int) -> bytes:
        return workbook(card, words)

    def bare(_number: int) -> None:
        book = Workbook()
        for name, cells in sheets.items():
            sheet: Any = book.create_sheet(name)
            for line in cells:
                sheet.append(line)
        book.save(io.BytesIO())

    def zipped(_number: int) -> None:
        with zipfile.ZipFile(io.BytesIO(), "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in parts.items():
                archive.writestr(name, content)

    taken = medians({"ours": ours, "bare": bare, "zip": zipped}, 15, warm=2)
    goal = Goal(times_floor=1.5)
    return Row("Scorecard xlsx", taken["ours"], taken["bare"], "openpyxl, bare cells", taken["zip"], "zip alone", goal)


def _pdf(card: Scorecard) -> Row:
    words = english()
    pages = report(card, words).count(b"/Type /Page\n") or 9
    texts = [words.texts.question(name) for name in card.instrument.indicators] * 6
    lines = texts[: pages * _LINES]

    def ours(_number: int) -> bytes:
        return report(card, words)

    def canvas(_number: int) -> None:
        drawn = Canvas(io.BytesIO(), pagesize=A4)
        for page in range(pages):
            for place, line in enumerate(lines[page * _LINES : (page + 1) * _LINES]):
                drawn.drawString(50, 800 - 14 * place, line)
            drawn.showPage()
        drawn.save()

    def platypus(_number: int) -> None:
        style = getSampleStyleSheet()["BodyText"]
        cells = [[Paragraph(line, style), Paragraph(str(number), style)] for number, line in enumerate(lines)]
        SimpleDocTemplate(io.BytesIO(), pagesize=A4).build([Table(cells, colWidths=(400, 60))])

    taken = medians({"ours": ours, "canvas": canvas, "platypus": platypus}, 10, warm=2)
    what, goal = f"Scorecard pdf, {pages} pages", Goal(at_most=120)
    return Row(what, taken["ours"], taken["canvas"], "bare canvas", taken["platypus"], "platypus", goal)
