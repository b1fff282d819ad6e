"""The cards below the profile: must-haves that fail, what is strong, the values."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from adaptameter.domain.scoring import ItemScore
from adaptameter.domain.trace import why_value
from adaptameter.ui.arrange import column, holder, row
from adaptameter.ui.pages.results_reading import Reading
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.icon import Icon
from adaptameter.ui.widgets.indicator_row import IndicatorRow
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.value_rows import ValueRow, ValueRows
from adaptameter.wording.sentences import answer_words, counts_words, reason

_INDENT = 12


class IndicatorsCard(Card):
    """A heading, a lead when there is nothing to list, and indicators that lead to their questions."""

    chosen = Signal(str)
    """The id of an indicator."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._icon = Icon(icon, "accent", 18)
        self._title = Heading(role="body")
        self._lead = Paragraph(role="small", tone="ink2")
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self._rows: list[IndicatorRow] = []
        head = holder(row(self._icon, (self._title, 1), gap=8, margins=(_INDENT, 0, _INDENT, 4)))
        self._lead_row = holder(column(self._lead, margins=(_INDENT, 0, _INDENT, 4)))
        self.setLayout(column(head, self._lead_row, self._list, None, gap=0, margins=(8, 16, 8, 12)))

    def show_head(self, title: str, icon: str, tone: str, lead: str) -> None:
        """Shows this above the list; an empty lead takes no room."""
        self._icon.set_icon(icon, tone)
        self._title.setText(title)
        self._lead.setText(lead)
        self._lead_row.setVisible(bool(lead))

    def show_rows(self, rows: list[IndicatorRow], *, lead_on: bool) -> None:
        """Shows these rows; `lead_on` when there are questions to go to."""
        for old in self._rows:
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = rows
        for one in rows:
            self._list.addWidget(one)
            if lead_on:
                one.chosen.connect(self.chosen)
            else:
                one.set_still()


class MustHavesCard(IndicatorsCard):
    """Each must-have that fails: where it stands, and the first step away from there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("triangle-alert", parent)

    def show_reading(self, reading: Reading, *, lead_on: bool) -> None:
        """Shows what fails, or that nothing does."""
        failing = reading.failing
        if failing:
            self.show_head(self.tr("%n must-have(s) fail", "", len(failing)), "triangle-alert", "danger_mark", "")
        else:
            lead = reading.words.say("must_haves_none")
            self.show_head(self.tr("Must-haves"), "circle-check", "accent", lead)
        self.show_rows([self._row(reading, item) for item in failing], lead_on=lead_on)

    def _row(self, reading: Reading, item: ItemScore) -> IndicatorRow:
        title = self.tr("{code} {title}").format(
            code=item.indicator.id, title=reading.words.texts.title(item.indicator.id)
        )
        stand = reading.stand(item) or self.tr("Nobody could say how this is.")
        lines = [title, answer_words(reading.words, item), stand]
        if item.is_held:
            lines.append(counts_words(reading.words, item))
        return IndicatorRow(item, reading.levels, (*lines, self._step(reading, item)))

    def _step(self, reading: Reading, item: ItemScore) -> str:
        if item.evidenced is None:
            return self.tr("First step: find out.")
        if item.is_held:
            return self.tr("First step: show it. “{grade}” is enough.").format(grade=reading.needed_grade(item))
        step = reading.first_step(item)
        return self.tr("First step: {step}").format(step=step) if step else ""


class StrengthsCard(IndicatorsCard):
    """What works in practice and can be shown, best first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("file-text", parent)

    def show_reading(self, reading: Reading, *, lead_on: bool) -> None:
        """Shows the strengths, or the words for a board that has none yet."""
        lead = "" if reading.strengths else reading.words.say("strengths_none")
        self.show_head(reading.words.say("strengths"), "file-text", "accent", lead)
        rows = [IndicatorRow(item, reading.levels, self._words(reading, item)) for item in reading.strengths]
        self.show_rows(rows, lead_on=lead_on)

    def _words(self, reading: Reading, item: ItemScore) -> tuple[str, ...]:
        texts = reading.words.texts
        below = self.tr("{section}. {grade}.").format(
            section=texts.section(item.indicator.section), grade=texts.grade(item.answer.evidence)
        )
        return texts.title(item.indicator.id), answer_words(reading.words, item), below


class ValuesCard(Card):
    """The same core answers, read another way; every number can be asked why."""

    asked = Signal(int)
    """The value whose number was asked, counted from 0."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._title = Heading(role="body")
        self._lead = Paragraph(role="caption", tone="ink3")
        self.rows = ValueRows()
        self.setLayout(column(self._title, self._lead, 4, self.rows, None, gap=2, margins=(20, 16, 20, 12)))
        self.rows.asked.connect(self._ask)

    def show_reading(self, reading: Reading) -> None:
        """Shows every value of the instrument."""
        words = reading.words
        self._title.setText(words.say("values"))
        self._lead.setText(words.say("values_lead"))
        self.rows.show_rows(
            tuple(
                ValueRow(
                    words.texts.value(value.value),
                    value.points,
                    whole(value.points),
                    reason(words, why_value(reading.instrument, value)),
                )
                for value in reading.profile.values
            )
        )

    @Slot(int)
    def _ask(self, place: int) -> None:
        self.asked.emit(place)


def whole(points: float | None) -> str:
    """Points as they are shown, without decimals; a dash when there are none."""
    return "–" if points is None else str(int(points + 0.5))


def titled(reading: Reading, item: ItemScore) -> str:
    """The code and the title of an indicator, with a word for a must-have."""
    title = reading.words.texts.title(item.indicator.id)
    template = QCoreApplication.translate("ResultsCards", "{code} {title}")
    if item.indicator.critical:
        template = QCoreApplication.translate("ResultsCards", "{code} {title} (must-have)")
    return template.format(code=item.indicator.id, title=title)
