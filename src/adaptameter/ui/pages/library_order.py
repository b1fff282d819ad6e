"""How the lines of the library stand: sorted by a field, put together by another. No score is among them."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from adaptameter.domain.shelved import Field
from adaptameter.ui.arrange import column, is_roomy, row
from adaptameter.ui.pages.library_rows import Group
from adaptameter.ui.pages.library_words import FIELDS, GROUPS, LibraryWords, title
from adaptameter.ui.widgets.button import IconButton
from adaptameter.ui.widgets.combo import Combo
from adaptameter.ui.widgets.label import Label

if TYPE_CHECKING:
    from adaptameter.ui.choices import Choices
    from adaptameter.vectors.columns import Places
    from adaptameter.vectors.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Order:
    """Sorted by a field, upwards or down; within groups of another one, or of none."""

    by: Field = Field.NAME
    down: bool = False
    group: Field | None = None


A_TO_Z = Order()

_KEPT = "order of the library"


class LibraryOrder(QWidget):
    """Two lists to choose from, and a button that turns the order round."""

    changed = Signal()

    def __init__(self, choices: "Choices", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self.order = choices.get(_KEPT, A_TO_Z)
        self._by = Combo(self.tr("Sort by"))
        self._group = Combo(self.tr("Group by"))
        self._turn = IconButton("arrow-down", "")
        for field in FIELDS:
            self._by.addItem(title(field), field.value)
        self._group.addItem(self.tr("nothing"), "")
        for field in GROUPS:
            self._group.addItem(title(field), field.value)
        self._arrange()
        self._by.activated.connect(self._sort)
        self._group.activated.connect(self._put_together)
        self._turn.clicked.connect(self._turn_round)
        self._show()

    def _arrange(self) -> None:
        by, group = Label(self.tr("Sort by"), "small", "ink2"), Label(self.tr("Group by"), "small", "ink2")
        by.setBuddy(self._by)
        group.setBuddy(self._group)
        first, second = row(by, (self._by, 1), self._turn), row(group, (self._group, 1))
        self.setLayout(row(first, second, None, gap=16) if is_roomy() else column(first, second))

    @Slot(object)
    def sort_by(self, field: Field) -> None:
        """Sorts by this field; a second time turns the order round."""
        self._change(replace(self.order, by=field, down=self.order.by is field and not self.order.down))

    @Slot()
    def _sort(self) -> None:
        self.sort_by(Field(self._by.currentData()))

    @Slot()
    def _put_together(self) -> None:
        said = self._group.currentData()
        self._change(replace(self.order, group=Field(said) if said else None))

    @Slot()
    def _turn_round(self) -> None:
        self._change(replace(self.order, down=not self.order.down))

    def _change(self, order: Order) -> None:
        self.order = order
        self._choices.keep(_KEPT, order)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self._by.setCurrentIndex(self._by.findData(self.order.by.value))
        self._group.setCurrentIndex(self._group.findData(self.order.group.value if self.order.group else ""))
        turn = self.tr("Downwards. Turn it round") if self.order.down else self.tr("Upwards. Turn it round")
        self._turn.set_icon("arrow-up" if self.order.down else "arrow-down", turn)


def arranged(shelf: "Shelf", places: "Places", order: Order, words: LibraryWords) -> list[Group]:
    """These places in this order, in groups with a title, or in one without."""
    if order.by is not Field.NAME or order.down:
        places = shelf.ordered(places, order.by, down=order.down, order=words.order(shelf, order.by))
    if order.group is None:
        return [Group("", "", places)]
    groups = shelf.groups(places, order.group, words.order(shelf, order.group))
    return [Group(key, words.key(order.group, key), here) for key, here in groups]
