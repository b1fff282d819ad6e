"""Every figure of a section with its name and a sentence."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from adaptameter.domain.scoring import NO_CAP, SectionScore
from adaptameter.ui.arrange import Part, column, row
from adaptameter.ui.pages.results_reading import Reading
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.divider import Divider
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.wording.phrases import isolated
from adaptameter.wording.sentences import range_words

Figure = tuple[str, str, str]


class WhyFigures(Card):
    """A name, a number and what it says, line by line."""

    def __init__(self, reading: Reading, section: SectionScore, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent)
        self._reading, self._section = reading, section
        parts: list[Part] = []
        for name, number, says in self._figures():
            if parts:
                parts.append(Divider())
            value = Paragraph(isolated(number), "small", strong=True)
            line = row((Paragraph(name, "small", strong=True), 1), value, gap=12)
            parts.append(column(line, Paragraph(says, "caption", "ink2"), gap=1))
        self.setLayout(column(*parts, gap=8, margins=(16, 12, 16, 12)))

    def _figures(self) -> Iterator[Figure]:
        words, section = self._reading.words, self._section
        gap = self.tr("What goes missing because it cannot be shown yet.")
        yield words.say("base"), words.points(section.base), self.tr("What the levels that count add up to.")
        yield words.say("claimed"), words.points(section.claimed), self.tr("If every level counted as it was said.")
        yield words.say("evidence_gap"), words.points(section.evidence_gap), gap
        yield words.say("range"), range_words(words, section), self._range()
        yield words.say("coverage"), words.share(section.coverage), self._coverage()
        yield words.say("applicability"), words.share(section.applicability), self._applicability()
        yield words.say("share_working"), words.share(section.share_working), self._working()
        yield words.say("cap"), self._ceiling(), self._cap()

    def _range(self) -> str:
        if not self._section.unknown:
            return self.tr("Nothing is unknown, so there is no room above or below.")
        return self.tr("Where it could lie once everything is known.")

    def _coverage(self) -> str:
        return self.tr("{answered} of the {applicable} indicators that apply have a level.").format(
            answered=self._section.n_answered, applicable=self._section.n_applicable
        )

    def _applicability(self) -> str:
        return self.tr("{applicable} of {items} indicators apply.").format(
            applicable=self._section.n_applicable, items=self._section.n_items
        )

    def _working(self) -> str:
        count = round((self._section.share_working or 0.0) * self._section.n_answered)
        level = self._reading.words.texts.level(self._reading.instrument.scale.working)
        return self.tr("{count} of {answered} count as “{level}” or more.").format(
            count=count, answered=self._section.n_answered, level=level
        )

    def _ceiling(self) -> str:
        return "–" if self._section.cap.points >= NO_CAP else str(self._section.cap.points)

    def _cap(self) -> str:
        if self._section.cap.points >= NO_CAP:
            return self.tr("No must-have sets a limit.")
        return self.tr("The limit that these must-haves set: {items}.").format(items=", ".join(self._section.cap.items))
