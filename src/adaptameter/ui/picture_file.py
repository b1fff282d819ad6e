"""A picture as a file: the shapes of the screen, in the light theme on white, between its title and what it is for."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPaintDevice, QPainter
from PySide6.QtSvg import QSvgGenerator

from adaptameter.ui import text, theme
from adaptameter.ui.seen import Drawn
from adaptameter.ui.text import Block, Face
from adaptameter.ui.theme import Look
from adaptameter.ui.widgets.canvas import PIXELS_PER_POINT, Canvas

_WIDTH: Final = 960
_EDGE: Final = 32
_GAP: Final = 8
_SHARP: Final = 2
"""A png has so many dots for every pixel, across and down."""

_TITLE, _SMALL = Face("lead", strong=True), Face("caption")


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around a picture: its title and sentences above, one line below."""

    title: str
    notes: tuple[str, ...]
    foot: str


def on_paper(*, right_to_left: bool) -> Look:
    """What pictures wear when they leave."""
    return Look(theme.read("light"), 1.0, right_to_left)


def svg(drawn: Drawn, around: Around, worn: Look) -> bytes:
    """The picture as lines and letters; what it says is its description. Needs no widget, and runs in any thread."""
    sheet = _Sheet(drawn, around, worn)
    content = QBuffer()
    content.open(QIODevice.OpenModeFlag.WriteOnly)
    paper = QSvgGenerator()
    paper.setOutputDevice(content)
    paper.setSize(sheet.size)
    paper.setViewBox(QRect(0, 0, sheet.size.width(), sheet.size.height()))
    paper.setResolution(round(QGuiApplication.primaryScreen().logicalDotsPerInch()))
    paper.setTitle(around.title)
    paper.setDescription(drawn.picture.says)
    sheet.paint(paper)
    return bytes(content.data().data())


def png(drawn: Drawn, around: Around, worn: Look) -> bytes:
    """The same in dots, two for each pixel."""
    sheet = _Sheet(drawn, around, worn)
    paper = QImage(sheet.size * _SHARP, QImage.Format.Format_RGB32)
    paper.setDevicePixelRatio(_SHARP)
    paper.setText("Title", around.title)
    paper.setText("Description", drawn.picture.says)
    sheet.paint(paper)
    content = QBuffer()
    content.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(content, b"PNG").write(paper)
    return bytes(content.data().data())


class _Sheet:
    """Where everything lies; measured once, painted on any paper."""

    def __init__(self, drawn: Drawn, around: Around, worn: Look) -> None:
        self._worn, self._picture = worn, drawn.picture
        self._above = [self._block(around.title, _TITLE)]
        said = (drawn.name, *around.notes, drawn.legend)
        self._above += [self._block(words, _SMALL) for words in said if words]
        self._foot = self._block(around.foot, _SMALL)
        self._top = _EDGE + sum(block.height for block in self._above) + 2 * _GAP
        self._tall = round(drawn.height * PIXELS_PER_POINT)
        self.size = QSize(_WIDTH, self._top + self._tall + 2 * _GAP + self._foot.height + _EDGE)

    def paint(self, paper: QPaintDevice) -> None:
        """Paints all of it."""
        painter = QPainter(paper)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRect(0, 0, self.size.width(), self.size.height()), Qt.GlobalColor.white)
        y = float(_EDGE)
        for number, block in enumerate(self._above):
            self._draw(painter, block, y, "ink2" if number else "ink")
            y += block.height
        place = QRectF(_EDGE, self._top, _WIDTH - 2 * _EDGE, self._tall)
        Canvas(painter, self._worn, place, QRectF(0, 0, _WIDTH, self.size.height())).paint(self._picture)
        self._draw(painter, self._foot, self._top + self._tall + 2 * _GAP, "ink3")
        painter.end()

    def _block(self, words: str, face: Face) -> Block:
        return text.block(self._worn, words, face, _WIDTH - 2 * _EDGE)

    def _draw(self, painter: QPainter, block: Block, top: float, tone: str) -> None:
        """Words reach over the whole width, so that they begin at their own edge in both directions."""
        block.draw(painter, self._worn.colour(tone), _EDGE, top)
