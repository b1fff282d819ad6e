"""The path as one line, for large text: "Step 2 of 4: Answer", with the other steps in a menu."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from adaptameter.ui.arrange import row
from adaptameter.ui.frame import steps
from adaptameter.ui.frame.steps import Step
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.card import Ground
from adaptameter.ui.widgets.label import Label

if TYPE_CHECKING:
    from adaptameter.services.standing import Standing


class Strip(Ground):
    """Takes the place of the rail from 150 % text on."""

    step_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("top", parent)
        self._session = session
        self._now = Step.PREPARE
        self._path = Button("", "quiet", "chevron-down", "trailing", role="small")
        self._left = Label(role="small", tone="ink2")
        self.setLayout(row(self._path, None, self._left, gap=8, margins=(24, 4, 32, 4)))
        self._path.clicked.connect(self._unfold)
        session.changed.connect(self._show)
        self._show(session.standing)

    def show_step(self, step: Step) -> None:
        """Show which page is open."""
        self._now = step
        self._show(self._session.standing)

    @Slot(object)
    def _show(self, standing: "Standing | None") -> None:
        if standing is None:
            return
        path = steps.path(standing)
        number = path.index(self._now) + 1 if self._now in path else 1
        words = self.tr("Step {number} of {total}: {step}")
        self._path.set_words(words.format(number=number, total=len(path), step=steps.name(self._now)))
        left = standing.total - standing.given
        if standing.is_collecting and not standing.assessment.record.revealed_at:
            self._left.setText(self.tr("%n member(s) are not done", "", standing.expected - standing.handed_in))
        else:
            self._left.setText(self.tr("%n question(s) left", "", left) if left else self.tr("All answered"))

    @Slot()
    def _unfold(self) -> None:
        if self._session.standing is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for step in steps.path(self._session.standing):
            action = QAction(steps.name(step), menu)
            action.setData(step)
            action.triggered.connect(self._want)
            menu.addAction(action)
        menu.popup(self._path.mapToGlobal(self._path.rect().bottomLeft()))

    @Slot()
    def _want(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.step_wanted.emit(sender.data())
