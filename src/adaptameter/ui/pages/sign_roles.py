"""Who signs, as roles and how many of each; never a name."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from adaptameter.domain.record import ROLES
from adaptameter.ui.arrange import column, holder, row
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.combo import Combo
from adaptameter.ui.widgets.number_field import NumberField
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.reading_order import tab_in_reading_order
from adaptameter.wording.phrases import Phrases
from adaptameter.wording.together import role

_FIRST = ("chair", "secretary", "treasurer", "member")
_MOST = 9
_WIDTH = 96


class SignRoles(QWidget):
    """The roles that sign most often stand there; the others are added from a list."""

    def __init__(self, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._counters: dict[str, NumberField] = {}
        self._rows: dict[str, QWidget] = {}
        self._list = column(gap=6)
        self._more = Combo(self.tr("Add another role"))
        self.setLayout(column(holder(self._list), self._more, gap=8))
        self.clear()
        self._more.activated.connect(self._add)

    @property
    def roles(self) -> tuple[str, ...]:
        """The roles that sign, one entry a person, in the order of all roles."""
        return tuple(one for one in ROLES if one in self._counters for _ in range(self._counters[one].value()))

    def clear(self) -> None:
        """Nobody signs yet."""
        for old in self._rows.values():
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._counters, self._rows = {}, {}
        for one in _FIRST:
            self._append(one)
        self._offer()

    def _append(self, code: str) -> NumberField:
        counter = self._counters[code] = NumberField(role(self._words, code), 0, _MOST)
        counter.setFixedWidth(look().grow(_WIDTH))
        label = Paragraph(role(self._words, code))
        label.setBuddy(counter)
        label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._rows[code] = holder(row((label, 1), counter, gap=12))
        self._list.addWidget(self._rows[code])
        return counter

    def _offer(self) -> None:
        self._more.clear()
        self._more.addItem(self.tr("Add another role…"), "")
        for one in ROLES:
            if one not in self._counters:
                self._more.addItem(role(self._words, one), one)

    @Slot(int)
    def _add(self, place: int) -> None:
        code = self._more.itemData(place)
        if not code:
            return
        counter = self._append(code)
        counter.setValue(1)
        self._offer()
        tab_in_reading_order(self)
        counter.setFocus()
