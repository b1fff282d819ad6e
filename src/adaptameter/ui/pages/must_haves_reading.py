"""Must-haves over many organisations in words: what is asked, where it fails, what could be a first step."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from adaptameter.charts.must_haves import Failing, height, must_haves
from adaptameter.domain.portfolio import MustHave
from adaptameter.domain.table import Table
from adaptameter.ui.seen import Drawn, Seen
from adaptameter.wording.phrases import Phrases


@dataclass(frozen=True, slots=True)
class MustHaveLine:
    """One must-have: `question` in full, `place` is its code and section, `share` 0–1 or None with too few."""

    question: str
    place: str
    words: str
    share: float | None
    at_zero: str
    steps: tuple[str, ...]


class MustHavesReading(QObject):
    """What is said in the language of the window; it needs no widget, and may be asked in any thread."""

    def __init__(self, words: Phrases, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words

    @property
    def title(self) -> str:
        """What all of it is called."""
        return self.tr("Must-haves that fail most")

    @property
    def about(self) -> str:
        """What failing is, and who is counted."""
        return self.tr(
            "A must-have fails where it counts as 0, or where nobody knows. Each line counts the organisations that "
            "were asked and have signed."
        )

    def line(self, found: MustHave) -> MustHaveLine:
        """What is said about this must-have."""
        texts, name = self._words.texts, found.indicator
        return MustHaveLine(
            question=texts.question(name),
            place=self._words.joined((name, texts.section(found.section))),
            words=self._count(found),
            share=_share(found),
            at_zero=texts.anchor(name, 0),
            steps=texts.some(f"indicator.{name}.action"),
        )

    def seen(self, found: Sequence[MustHave]) -> Seen:
        """The must-haves as they can leave; no organisation is in them."""
        bars = [self._bar(one) for one in found]
        says = " ".join(f"{bar.name}: {bar.words}." for bar in bars)
        drawn = (Drawn(must_haves(bars, says), height(len(bars))),) if bars else ()
        return Seen(self.title, self._table(found), drawn)

    def _bar(self, found: MustHave) -> Failing:
        texts, name = self._words.texts, found.indicator
        return Failing(
            name=f"{name} {texts.title(name)}",
            section=texts.section(found.section),
            share=_share(found),
            words=self._count(found),
        )

    def _table(self, found: Sequence[MustHave]) -> Table:
        texts, say = self._words.texts, self._words.say
        counted = (self.tr("Organisations that were asked"), self.tr("Fails in"))
        rows = tuple(
            (texts.question(one.indicator), one.indicator, texts.section(one.section), one.asked, one.failing)
            for one in found
        )
        few = self.tr("With fewer than ten organisations nothing is counted.")
        return Table(self.title, (say("question"), say("code"), say("section"), *counted), rows, (self.about, few))

    def _count(self, found: MustHave) -> str:
        if found.failing is None:
            return self.tr("asked of %n: too few to show", "", found.asked)
        return self.tr("in {failing} of %n organisation(s)", "", found.asked).format(failing=found.failing)


def _share(found: MustHave) -> float | None:
    return None if found.failing is None else found.failing / found.asked
