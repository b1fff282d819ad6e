"""The actions of this year, as they are written."""

import secrets

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from adaptameter.domain.record import Action, ActionId
from adaptameter.ui.arrange import column, holder, row
from adaptameter.ui.widgets.action_editor import ActionChoices, ActionEditor
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.icon import Icon
from adaptameter.ui.widgets.label import Heading, Label
from adaptameter.ui.widgets.paragraph import Paragraph


class PlanActions(QWidget):
    """A card an action. One that is only begun, without words, stands here and is not kept yet."""

    changed = Signal(object)
    """An `Action` as it stands now."""
    removed = Signal(str)
    """The id of an action that is not wanted any more."""
    appeared = Signal()
    """The card of a new action has the focus, and wants to be seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions: tuple[Action, ...] = ()
        self._begun: Action | None = None
        self._awaited = ""
        self._free = 0
        self._choices: ActionChoices | None = None
        self._editors: dict[str, ActionEditor] = {}
        self._count = Label("", "small", "ink2")
        self._none = Paragraph(self.tr("Nothing is planned yet. Take a suggestion, or write an own action."))
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        self._own = Button(self.tr("Write an own action"), "plain", "plus", role="small")
        privacy = self.tr("These texts leave this computer with the scorecard: no names, no phone numbers.")
        self._privacy = holder(row(Icon("info", "ink3", 16), (Paragraph(privacy, "small", "ink2"), 1), gap=8))
        head = row((Heading(self.tr("Actions for the coming year"), "lead"), 1), self._count, gap=12)
        parts = (head, self._privacy, self._none, self._cards, row(self._own, None))
        self.setLayout(column(*parts, gap=10))
        self._own.clicked.connect(self._begin)

    def hideEvent(self, event: QHideEvent) -> None:
        self.keep()
        super().hideEvent(event)

    def show_actions(self, actions: tuple[Action, ...], free: int, choices: ActionChoices) -> None:
        """Shows these, `free` more fit in; what is begun stays last."""
        if choices != self._choices:
            self._choices = choices
            self._put_away(set(self._editors))
        self._actions, self._free = actions, free
        self._show()
        if self._awaited in self._editors:
            self._editors[self._awaited].take_focus()
            self.appeared.emit()
            self._awaited = ""

    def await_action(self, action: ActionId) -> None:
        """Puts the focus on this action as soon as it is there."""
        self._awaited = action

    def keep(self) -> None:
        """Save whatever was typed."""
        for editor in tuple(self._editors.values()):
            editor.keep()

    def card_of(self, field: QWidget | None) -> ActionEditor | None:
        """The card in which this field stands, if it is one of these."""
        return next((one for one in self._editors.values() if field is not None and one.isAncestorOf(field)), None)

    def _show(self) -> None:
        if self._begun is not None and any(one.id == self._begun.id for one in self._actions):
            self._begun = None
        shown = (*self._actions, *([self._begun] if self._begun else []))
        taken = len(self._actions)
        self._count.setText(self.tr("{taken} of {most}").format(taken=taken, most=taken + self._free))
        self._none.setVisible(not shown)
        self._own.setVisible(self._free > 0 and self._begun is None)
        self._put_away(set(self._editors) - {one.id for one in shown})
        for number, action in enumerate(shown, 1):
            editor = self._editors.get(action.id) or self._made(action)
            editor.show_action(action, number)
            if self._cards.indexOf(editor) != number - 1:
                self._cards.insertWidget(number - 1, editor)
        for part in (*(self._editors[one.id] for one in shown), self._own):
            part.raise_()  # the order in which Tab goes through them

    def _made(self, action: Action) -> ActionEditor:
        assert self._choices is not None
        made = self._editors[action.id] = ActionEditor(action, self._choices)
        made.changed.connect(self.changed)
        made.removed.connect(self._remove)
        return made

    def _put_away(self, ids: set[str]) -> None:
        for one in ids:
            old = self._editors.pop(one)
            self._cards.removeWidget(old)
            old.hide()
            old.deleteLater()

    @Slot()
    def _begin(self) -> None:
        self._begun = Action(new_id(), "")
        self._show()
        self._editors[self._begun.id].take_focus()
        self.appeared.emit()

    @Slot(str)
    def _remove(self, action: str) -> None:
        if self._begun is not None and self._begun.id == action:
            self._begun = None
            self._show()
        else:
            self.removed.emit(action)
        (self._own if self._own.isVisible() else self).setFocus()


def new_id() -> ActionId:
    """The name of an action that was just thought of."""
    return ActionId(secrets.token_hex(4))
