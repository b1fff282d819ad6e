"""What of the library is shown: words of a name, country, region, size, form, year, tag."""

from dataclasses import replace

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from adaptameter.domain.library import NO_FILTER, Filter
from adaptameter.domain.shelved import Field
from adaptameter.ui.arrange import column, holder, row
from adaptameter.ui.keys import key_name, key_order
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.combo import Combo
from adaptameter.ui.widgets.label import Heading, Label

_PAUSE_MS = 120
"""After the last letter."""

_LETTERS = 8
"""That a folded list has room for at least: the rail is narrow, and narrower beside a scroll bar."""

_FIELDS = (Field.COUNTRY, Field.REGION, Field.SIZE, Field.FORM, Field.YEAR, Field.TAG)


class ShowPanel(QWidget):
    """Everything it shows comes from the shelf, and what is chosen goes to the library controller."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._library = session.library
        self._count = Label(role="caption", tone="ink2")
        self._words = QLineEdit()
        self._words.setPlaceholderText(self.tr("Find a name"))
        self._words.setAccessibleName(self.tr("Find a name"))
        self._words.setClearButtonEnabled(True)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_PAUSE_MS)
        self._combos = {field: Combo(self._name(field)) for field in _FIELDS}
        for combo in self._combos.values():
            combo.setMinimumContentsLength(_LETTERS)
        self._rows = {field: self._labelled(field) for field in _FIELDS}
        self._rows[Field.TAG].hide()
        self._open = QCheckBox(self.tr("Only open countries"))
        self._open.hide()
        self._clear = Button(self.tr("Clear all"), "link", role="small")
        self._arrange()
        self._wire()
        self._clear.hide()
        self._show_options()
        self._show()

    def seek(self) -> None:
        """Turn to the field for words."""
        self._words.setFocus()
        self._words.selectAll()

    def _arrange(self) -> None:
        head = row(Heading(self.tr("Show"), "lead"), None, self._count)
        rows = (self._rows[field] for field in _FIELDS)
        self.setLayout(
            column(head, self._words, *rows, self._open, row(self._clear, None), None, gap=8, margins=(16, 10, 16, 12))
        )

    def _wire(self) -> None:
        self._words.textEdited.connect(self._typed.start)
        self._typed.timeout.connect(self._choose)
        for combo in self._combos.values():
            combo.activated.connect(self._choose)
        self._open.clicked.connect(self._choose)
        self._clear.clicked.connect(self._forget)
        self._library.shelved.connect(self._show_options)
        self._library.filtered.connect(self._show)

    def _labelled(self, field: Field) -> QWidget:
        label = Label(self._name(field), role="caption", tone="ink2")
        label.setBuddy(self._combos[field])
        return holder(column(label, self._combos[field], gap=2))

    def _name(self, field: Field) -> str:
        return {
            Field.COUNTRY: self.tr("Country"),
            Field.REGION: self.tr("Region"),
            Field.SIZE: self.tr("Size"),
            Field.FORM: self.tr("Form"),
            Field.YEAR: self.tr("Year"),
            Field.TAG: self.tr("Tag"),
        }[field]

    def _every(self, field: Field) -> str:
        return {
            Field.COUNTRY: self.tr("All countries"),
            Field.REGION: self.tr("All regions"),
            Field.SIZE: self.tr("All sizes"),
            Field.FORM: self.tr("All forms"),
            Field.YEAR: self.tr("All years"),
            Field.TAG: self.tr("With and without"),
        }[field]

    @Slot()
    def _show_options(self) -> None:
        """Offer what occurs; what is chosen stays, also when it does not occur any more."""
        shelf, words = self._library.shelf, self._session.words
        if shelf is None:
            return
        for field, combo in self._combos.items():
            combo.clear()
            combo.addItem(self._every(field), "")
            for key in key_order(words, field, shelf.options(field)):
                combo.addItem(key_name(words, field, key), key)
        self._rows[Field.TAG].setVisible(self._combos[Field.TAG].count() > 1)
        self._open.setVisible(shelf.has_closed)

    @Slot()
    def _show(self) -> None:
        shelf, wanted = self._library.shelf, self._library.filter
        if shelf is None:
            return
        for field, combo in self._combos.items():
            value = _value(wanted, field)
            place = combo.findData(value)
            if place < 0:
                combo.addItem(key_name(self._session.words, field, value), value)
                place = combo.count() - 1
            combo.setCurrentIndex(place)
        if not self._typed.isActive() and self._words.text().strip() != wanted.words:
            self._words.setText(wanted.words)
        self._open.setChecked(wanted.open_only)
        self._clear.setVisible(wanted != NO_FILTER)
        shown = self.tr("{shown} of {all}").format(shown=len(self._library.pick), all=len(shelf))
        self._count.setText(shown)

    @Slot()
    def _choose(self) -> None:
        said = {field: str(combo.currentData() or "") for field, combo in self._combos.items()}
        wanted = replace(
            self._library.filter,
            words=self._words.text().strip(),
            country=said[Field.COUNTRY],
            region=said[Field.REGION],
            size=said[Field.SIZE],
            form=said[Field.FORM],
            year=int(said[Field.YEAR]) if said[Field.YEAR] else None,
            tag=said[Field.TAG],
            open_only=self._open.isChecked(),
        )
        if wanted != self._library.filter:
            self._library.show(wanted)

    @Slot()
    def _forget(self) -> None:
        self._words.clear()
        self._library.show(NO_FILTER)


def _value(wanted: Filter, field: Field) -> str:
    return {
        Field.COUNTRY: wanted.country,
        Field.REGION: wanted.region,
        Field.SIZE: wanted.size,
        Field.FORM: wanted.form,
        Field.YEAR: "" if wanted.year is None else str(wanted.year),
        Field.TAG: wanted.tag,
    }[field]
