"""Cards side by side where there is room, else one below the other."""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from adaptameter.ui.theme import look
from adaptameter.ui.widgets.placed import Place, Placed, height_at

_GAP = 16


class Columns(Placed):
    """Parts with their shares of the width; `least` pixels at 100 % text is what the narrowest needs beside others."""

    def __init__(self, parts: Sequence[tuple[QWidget, int]], least: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = list(parts)
        self._least = least
        for part, _share in parts:
            part.setParent(self)

    def places(self, width: int) -> tuple[list[Place], int]:
        parts = [(part, share) for part, share in self._parts if not part.isHidden()]
        gap = look().space(_GAP)
        widths = _shared(width - gap * (len(parts) - 1), [share for _, share in parts])
        if widths and min(widths) < self._least * look().scale:
            return _stacked([part for part, _ in parts], width, gap)
        height = max((height_at(part, wide) for (part, _), wide in zip(parts, widths, strict=True)), default=0)
        placed: list[Place] = []
        x = 0
        for (part, _), wide in zip(parts, widths, strict=True):
            placed.append((part, QRect(x, 0, wide, height)))
            x += wide + gap
        return placed, height

    def narrowest(self) -> int:
        return max((part.minimumSizeHint().width() for part, _ in self._parts if not part.isHidden()), default=0)


def _shared(width: int, shares: list[int]) -> list[int]:
    ends = [width * sum(shares[: place + 1]) // sum(shares) for place in range(len(shares))]
    return [end - start for start, end in zip([0, *ends], ends, strict=False)]


def _stacked(parts: list[QWidget], width: int, gap: int) -> tuple[list[Place], int]:
    placed: list[Place] = []
    y = 0
    for part in parts:
        height = height_at(part, width)
        placed.append((part, QRect(0, y, width, height)))
        y += height + gap
    return placed, max(0, y - gap)
