"""What changed over all organisations together, in words; no organisation is named."""

from PySide6.QtCore import QObject

from adaptameter.domain.instrument import SectionId
from adaptameter.domain.portfolio import FEWEST_FOR_CHANGE, PortfolioChange
from adaptameter.domain.table import Table
from adaptameter.services.history import MOST_TOGETHER, Together
from adaptameter.ui.seen import Seen
from adaptameter.wording.change import points_words
from adaptameter.wording.comparing import tenths
from adaptameter.wording.phrases import Phrases

_DIGITS = 2


class AllReading(QObject):
    """The words of a change over many."""

    def __init__(self, found: Together, words: Phrases) -> None:
        super().__init__()
        self._found, self._words = found, words

    @property
    def lead(self) -> str:
        """Of how many it is, or why nothing is told."""
        count = self._found.organisations
        if count < FEWEST_FOR_CHANGE:
            words = self.tr("Too few: {count} of {needed} organisations with two signed years are shown.")
            return words.format(count=count, needed=FEWEST_FOR_CHANGE)
        if count > MOST_TOGETHER:
            words = self.tr("{count} organisations have two years. Narrow the filter: {most} are counted at most.")
            return words.format(count=count, most=MOST_TOGETHER)
        return self.tr(
            "%n organisation(s), each with the last two years that are here. "
            "Means are of the answers, without must-haves.",
            "",
            count,
        )

    def sections(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Every section with its sentences, in the order of the instrument."""
        return tuple((self._name(one.section), self._sentences(one)) for one in self._found.changes)

    def seen(self) -> Seen:
        """The same as a table."""
        title = self.tr("Over time, all together")
        head = (
            self._words.say("section"),
            self.tr("Organisations"),
            self.tr("Mean change"),
            self.tr("Standard error"),
            self.tr("Clearly up"),
            self.tr("Clearly down"),
            self.tr("Limited more"),
            self.tr("Limited less"),
        )
        rows = tuple(self._row(one) for one in self._found.changes)
        return Seen(title, Table(title, head, rows, (self.lead, self._words.say("purpose"))))

    def _row(self, one: PortfolioChange) -> tuple[str | int | float | None, ...]:
        mean, error = (None if figure is None else round(figure, _DIGITS) for figure in (one.mean, one.se))
        counts = (one.clear_up, one.clear_down, one.limited_more, one.limited_less)
        return (self._name(one.section), one.n, mean, error, *counts)

    def _sentences(self, one: PortfolioChange) -> tuple[str, ...]:
        return (*self._figures(one), *self._left_out(one))

    def _figures(self, one: PortfolioChange) -> tuple[str, ...]:
        if one.mean is None or one.se is None:
            return (self.tr("Too few: {n} of {needed}.").format(n=one.n, needed=FEWEST_FOR_CHANGE),)
        mean, error = points_words(self._words, one.mean), tenths(self._words, one.se)
        moved = self.tr("{mean} points on average, with a standard error of {error} ({n} organisations).")
        clear = self.tr("Clearly up: {up}. Clearly down: {down}.")
        caps = self.tr("Limited by must-haves more than before: {more}. Less than before: {less}.")
        return (
            moved.format(mean=mean, error=error, n=one.n),
            clear.format(up=one.clear_up, down=one.clear_down),
            caps.format(more=one.limited_more, less=one.limited_less),
        )

    def _left_out(self, one: PortfolioChange) -> tuple[str, ...]:
        if not one.left_out:
            return ()
        known, other = self._words.words, self._words.say("left_out.other")
        reasons = (f"{known.get(f'left_out.{code}', other)}: {count}" for code, count in sorted(one.left_out.items()))
        return (self.tr("Not counted: {reasons}.").format(reasons=self._words.joined(reasons)),)

    def _name(self, section: SectionId) -> str:
        return self._words.texts.section(section)
