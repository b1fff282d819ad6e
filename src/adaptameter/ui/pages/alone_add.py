"""Puts somebody on the list of those who answer alone."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from adaptameter.domain.respondent import LONGEST_RESPONDENT, Group
from adaptameter.ui.arrange import column, holder, row
from adaptameter.ui.heard import refusals
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.label import Heading, Label
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.pin_field import PinField, PinLine
from adaptameter.ui.widgets.segmented import Segmented


class AloneAdd(Card):
    """A name and a PIN, both may be left out; board or staff; here or on another computer."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._session = session
        self._group = Group.BOARD
        self._name = QLineEdit(maxLength=LONGEST_RESPONDENT)
        self._groups = Segmented(
            self.tr("Group"), [(Group.BOARD.value, self.tr("Board")), (Group.STAFF.value, self.tr("Staff"))]
        )
        self._away = QCheckBox(self.tr("Answers on another computer"))
        self._away_hint = Paragraph(
            self.tr("This member gets a ballot paper as a file and sends a sealed ballot back."), "caption", "ink2"
        )
        self._pin = PinField(self.tr("PIN, if you want one"))
        self._again = PinLine(self.tr("The same PIN once more"))
        self._refused = Paragraph(role="small", tone="danger")
        self._add = Button(self.tr("Add to the list"), "plain", "plus")
        self.setLayout(self._arranged())
        self._wire()
        self._follow()

    def _arranged(self) -> QVBoxLayout:
        name_hint = Paragraph(self.tr("Only this computer knows the name. A number does too."), "caption", "ink2")
        pin_hint = Paragraph(
            self.tr(
                "4 to 12 digits. A PIN opens only your own answers. "
                "It does not matter if another member has the same one."
            ),
            "caption",
            "ink2",
        )
        self._once_more = self._field(self._again)
        self._pins = holder(column(self._field(self._pin), self._once_more, pin_hint, gap=4))
        self._name.setAccessibleName(self.tr("Name, if you want one"))
        return column(
            Heading(self.tr("Add a member"), "lead"),
            row(self._groups, None),
            4,
            self._field(self._name),
            name_hint,
            4,
            self._away,
            self._away_hint,
            self._pins,
            4,
            self._refused,
            row(self._add, None),
            gap=6,
            margins=(24, 20, 24, 20),
        )

    def _field(self, widget: QWidget) -> QWidget:
        label = Label(widget.accessibleName(), "caption", "ink2", strong=True)
        label.setBuddy(widget)
        return holder(column(label, widget, gap=4))

    def _wire(self) -> None:
        self._groups.chosen.connect(self._choose)
        self._away.toggled.connect(self._follow)
        self._pin.edited.connect(self._follow)
        self._pin.entered.connect(self._want)
        self._again.returnPressed.connect(self._want)
        self._name.returnPressed.connect(self._want)
        self._add.clicked.connect(self._want)

    def begin(self) -> None:
        """Go to the first thing to type."""
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear(self) -> None:
        """Ready for the next one; the group stays."""
        self._name.clear()
        self._pin.clear()
        self._again.clear()
        self._away.setChecked(False)
        self._follow()
        self.begin()

    def _refuse(self, words: str) -> None:
        self._refused.setText(words)
        self._refused.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    @Slot(str)
    def _choose(self, group: str) -> None:
        self._group = Group(group)

    @Slot()
    def _follow(self) -> None:
        """A PIN that nobody can read is typed twice; who answers elsewhere needs none."""
        is_away = self._away.isChecked()
        self._away_hint.setVisible(is_away)
        self._pins.setVisible(not is_away)
        self._once_more.setVisible(bool(self._pin.pin) and not self._pin.is_shown)
        self._refused.hide()

    @Slot()
    def _want(self) -> None:
        self._refused.hide()
        is_away = self._away.isChecked()
        pin = "" if is_away else self._pin.pin
        if pin and not self._pin.is_shown and pin != self._again.pin:
            self._refuse(self.tr("The two PINs are not the same. Type them again, or look at the first one."))
            self._again.setFocus()
            return
        with refusals(self._session) as refused:
            self._session.alone.add(self._group, self._name.text(), pin, is_away)
        if refused:
            self._refuse(refused[-1])
        else:
            self._clear()
