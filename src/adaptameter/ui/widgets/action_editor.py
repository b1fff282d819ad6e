"""One action of the plan, to write: what, for which question, to which level, who, until when, how it is seen."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from adaptameter.domain.clean import clean
from adaptameter.domain.instrument import IndicatorId, Level
from adaptameter.domain.plan import LONGEST_ACTION
from adaptameter.domain.record import Action
from adaptameter.ui.arrange import Part, column, holder, is_roomy, row
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.button import IconButton
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.combo import Combo
from adaptameter.ui.widgets.date_field import DateField
from adaptameter.ui.widgets.label import Label
from adaptameter.ui.widgets.paragraph import Paragraph

_PAUSE = 700
"""Milliseconds without a key after which what was typed is saved."""

_LINES = 2


@dataclass(frozen=True, slots=True)
class ActionChoices:
    """What can be chosen, each a code with its words; a date is written in `language`."""

    questions: tuple[tuple[str, str], ...]
    levels: tuple[tuple[int, str], ...]
    roles: tuple[tuple[str, str], ...]
    language: str


class ActionEditor(Card):
    """Tells every change at once; an action without words is never told on."""

    changed = Signal(object)
    """The whole `Action` as it stands now."""
    removed = Signal(str)
    """The id of the action that is not wanted any more."""

    def __init__(self, action: Action, choices: ActionChoices, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._action = action
        self._title = Label("", "small", "ink2", strong=True)
        self._what = QPlainTextEdit(tabChangesFocus=True)
        self._empty = Paragraph(self.tr("Write what you will do, or take this action out."), "caption", "danger")
        self._question = _combo(self.tr("For which question"), self.tr("No single question"), choices.questions)
        self._aim = _combo(self.tr("Aims at level"), self.tr("Not said"), choices.levels)
        self._owner = _combo(self.tr("Owner"), self.tr("Not said"), choices.roles)
        self._due = DateField(self.tr("Until"), choices.language, self.tr("No date"))
        self._sign = QLineEdit(maxLength=LONGEST_ACTION)
        self._sign.setAccessibleName(self.tr("How will you see that it is done?"))
        self._remove = IconButton("trash-2", "")
        self._clock = QTimer(self, singleShot=True, interval=_PAUSE)
        self._arrange()
        self._wire()
        self._empty.hide()
        self._fill(action)

    def show_action(self, action: Action, number: int) -> None:
        """Shows the action as it is kept; what is being typed is left alone."""
        self._title.setText(self.tr("Action {number}: what will you do?").format(number=number))
        self._what.setAccessibleName(self._title.text())
        name = self.tr("Take action {number} out of the plan").format(number=number)
        self._remove.set_icon("trash-2", name)
        self.setAccessibleName(self.tr("Action {number}").format(number=number))
        if not self._clock.isActive() and action != self._action:
            self._fill(action)
        self._action = action

    def take_focus(self) -> None:
        """Puts the focus where the next word belongs: into the text, or on the owner when the text is there."""
        target = self._owner if self._action.what else self._what
        target.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def keep(self) -> None:
        """Tell on what stands in the fields, when it is something new."""
        self._clock.stop()
        self._due.keep()
        typed = self._typed()
        self._empty.setVisible(not typed.what and bool(self._action.what))
        if typed.what and typed != self._action:
            self._action = typed
            self.changed.emit(typed)

    def _arrange(self) -> None:
        self._what.setFixedHeight(
            self.fontMetrics().lineSpacing() * (_LINES if is_roomy() else _LINES + 1) + look().space(30)
        )
        self._title.setBuddy(self._what)
        private = self.tr("This text leaves this computer with the scorecard.")
        self._what.setAccessibleDescription(private)
        self._sign.setAccessibleDescription(private)
        head = row((self._title, 1), self._remove, gap=8)
        first = ((self._question, 3), (self._aim, 2))
        second = ((self._owner, 3), (self._due, 3), (self._sign, 5))
        parts: list[Part] = [head, self._what, self._empty, 2, self._line(first), self._line(second)]
        self.setLayout(column(*parts, gap=6, margins=(20, 10, 16, 16)))

    def _line(self, fields: tuple[tuple[QWidget, int], ...]) -> QWidget:
        named = [(self._named(field), share) for field, share in fields]
        return holder(row(*named, gap=12) if is_roomy() else column(*(field for field, _ in named), gap=8))

    def _named(self, field: QWidget) -> QWidget:
        label = Paragraph(field.accessibleName(), "caption", "ink2", strong=True)
        label.setBuddy(field)
        return holder(column(label, field, None, gap=3))

    def _wire(self) -> None:
        self._what.textChanged.connect(self._clock.start)
        self._sign.textEdited.connect(self._clock.start)
        self._clock.timeout.connect(self.keep)
        self._sign.editingFinished.connect(self.keep)
        self._due.changed.connect(self.keep)
        for combo in (self._question, self._aim, self._owner):
            combo.activated.connect(self.keep)
        self._remove.clicked.connect(self._want_out)

    def _fill(self, action: Action) -> None:
        self._what.blockSignals(True)
        if clean(self._what.toPlainText()) != action.what:
            self._what.setPlainText(action.what)
        self._what.blockSignals(False)
        if clean(self._sign.text()) != action.sign:
            self._sign.setText(action.sign)
        _choose(self._question, action.indicator or "")
        _choose(self._aim, "" if action.aim is None else action.aim)
        _choose(self._owner, action.owner)
        self._due.show_date(action.due)

    def _typed(self) -> Action:
        question, aim = self._question.currentData(), self._aim.currentData()
        return replace(
            self._action,
            what=clean(self._what.toPlainText()),
            indicator=IndicatorId(question) if question else None,
            aim=None if aim == "" else Level(aim),
            owner=self._owner.currentData(),
            due=self._due.date,
            sign=clean(self._sign.text()),
        )

    @Slot()
    def _want_out(self) -> None:
        self._clock.stop()
        self.removed.emit(self._action.id)


def _combo(name: str, none: str, choices: tuple[tuple[str, str], ...] | tuple[tuple[int, str], ...]) -> Combo:
    combo = Combo(name)
    combo.addItem(none, "")
    for code, words in choices:
        combo.addItem(words, code)
    return combo


def _choose(combo: Combo, data: str | int) -> None:
    combo.setCurrentIndex(max(0, combo.findData(data)))
