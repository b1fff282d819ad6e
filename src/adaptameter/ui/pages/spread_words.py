"""What is said about a spread: how many there are, where they lie, who is left out, what its marks mean."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from PySide6.QtCore import QObject

from adaptameter.charts.spread import Strip
from adaptameter.domain import portfolio

View = Literal["scores", "gap", "values"]


class SpreadWords(QObject):
    """In the language of the window. Plurals are only found by the `tr` of an object; any thread may ask this one."""

    def title(self, view: View) -> str:
        """What the view is called."""
        return {"scores": self.tr("Scores"), "gap": self.tr("Evidence gap"), "values": self.tr("Values")}[view]

    def about(self, view: View) -> str:
        """What the points of a view are."""
        match view:
            case "gap":
                return self.tr(
                    "How many points what boards say lies above what they can show. At 0 everything said can be shown."
                )
            case "values":
                return self.tr("Points for each value, over all answers that carry it.")
        return self.tr("Points of each section. The numbers say where organisations stand, not which is better.")

    def order(self) -> str:
        """In which order organisations stand in a table."""
        return self.tr("In the table organisations stand from A to Z. Nothing is ranked.")

    def said(self, strip: Strip) -> str:
        """How many there are, and where they lie as far as that may be said (method, 9)."""
        held = sum(strip.capped.values())
        return " ".join(filter(None, (self._lie(strip), self.tr("%n held by a must-have.", "", held) if held else "")))

    def left_out(self, reasons: str) -> str:
        """Who is left out, for these reasons; empty when nobody is."""
        return self.tr("Left out: {reasons}.").format(reasons=reasons) if reasons else ""

    def reasons(self, counts: Mapping[str, int]) -> Iterator[str]:
        """How many are left out, by reason (codes of `domain.portfolio`)."""
        for code, count in counts.items():
            match code:
                case portfolio.UNSIGNED:
                    yield self.tr("%n not signed", "", count)
                case portfolio.NOT_ASKED:
                    yield self.tr("%n without this section", "", count)
                case portfolio.NOT_LOCKED:
                    yield self.tr("%n where the section is not locked", "", count)
                case portfolio.COVERAGE:
                    yield self.tr("%n where too much is not known", "", count)
                case portfolio.APPLICABILITY:
                    yield self.tr("%n where too much does not apply", "", count)

    def left_out_of_value(self, count: int) -> str:
        """The same of a value."""
        return self.tr("Left out: %n not signed, or with too few answers.", "", count) if count else ""

    def legend(self, strips: Sequence[Strip], view: View) -> str:
        """What the marks of these pictures mean."""
        marks = (
            (any(not one.has_columns for one in strips), self.tr("A dot is an organisation.")),
            (
                any(one.has_columns for one in strips),
                self.tr("The higher a column, the more organisations stand there."),
            ),
            (view == "scores", self.tr("What is hollow is held by a must-have.")),
            (any(one.median is not None for one in strips), self.tr("The dark line is the middle.")),
            (any(one.quartiles is not None for one in strips), self.tr("Half of all stand on the pale ground.")),
        )
        return " ".join(words for is_there, words in marks if is_there)

    def _lie(self, strip: Strip) -> str:
        count = strip.count
        if not count:
            return self.tr("Nobody stands here yet.")
        if strip.median is None:
            return self.tr("%n organisation(s): too few for a middle.", "", count)
        middle = _whole(strip.median)
        if strip.quartiles is None:
            return self.tr("%n organisation(s). The middle is {middle}.", "", count).format(middle=middle)
        low, high = (_whole(one) for one in strip.quartiles)
        said = self.tr(
            "%n organisation(s). Half of them lie between {low} and {high}; the middle is {middle}.", "", count
        )
        return said.format(low=low, high=high, middle=middle)


def _whole(points: float) -> int:
    return int(points + 0.5)
