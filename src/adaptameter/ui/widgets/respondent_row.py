"""One person who answers alone: who, how far, and what can be done now."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from adaptameter.domain.respondent import Respondent
from adaptameter.ui.arrange import column, row
from adaptameter.ui.widgets.button import Button, IconButton
from adaptameter.ui.widgets.icon import Icon
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.respondent_name import called


class RespondentRow(QWidget):
    """A line of the list. It tells how many questions have an answer, never which one."""

    sit_wanted = Signal(str)
    rename_wanted = Signal(str)
    start_again_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, one: Respondent, total: int, *, is_open: bool) -> None:
        """`total` questions are asked; `is_open` until the answers are opened together."""
        super().__init__()
        self._id = one.id
        self._name = called(one)
        self._menu = QMenu(self)
        words, icon, tone = self._state(one, total)
        can_sit = is_open and not one.handed_in and not one.away
        self.way = self._sit_button(one) if can_sit else None
        """The button to sit down, while that is possible."""
        self._fill_menu(one, is_open=is_open)
        self._more = IconButton("ellipsis", self.tr("More for {name}").format(name=self._name))
        self._more.clicked.connect(self._unfold)
        who = column(Paragraph(self._name, strong=True), Paragraph(words, "small", "ink2"), gap=0)
        self.setLayout(
            row(
                Icon(icon, tone, 20),
                (who, 1),
                *([self.way] if self.way else []),
                self._more,
                gap=12,
                margins=(0, 6, 0, 6),
            )
        )

    def _state(self, one: Respondent, total: int) -> tuple[str, str, str]:
        """In words, with an icon and its tone."""
        if one.handed_in:
            return (self.tr("ballot is in") if one.away else self.tr("done")), "circle-check", "accent"
        if one.away:
            return self.tr("answers on another computer"), "file-input", "ink2"
        if one.given:
            words = self.tr("{given} of {total} answered")
            return words.format(given=min(one.given, total), total=total), "circle", "accent"
        return self.tr("not begun"), "circle-dashed", "ink3"

    def _sit_button(self, one: Respondent) -> Button:
        words = self.tr("Continue") if one.given else self.tr("Sit down")
        made = Button(words, "plain", "arrow-right", "trailing", role="small")
        made.setAccessibleName(self.tr("{action}: {name}").format(action=words, name=self._name))
        made.clicked.connect(self._want_sit)
        return made

    def _fill_menu(self, one: Respondent, *, is_open: bool) -> None:
        self._menu.addAction(self.tr("Change the name…"), self._want_rename)
        if is_open and one.has_pin and not one.handed_in:
            self._menu.addAction(self.tr("PIN forgotten: start again…"), self._want_start_again)
        if is_open and not one.given and not one.handed_in:
            self._menu.addAction(self.tr("Remove from the list"), self._want_remove)

    @Slot()
    def _unfold(self) -> None:
        self._menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    @Slot()
    def _want_sit(self) -> None:
        self.sit_wanted.emit(self._id)

    @Slot()
    def _want_rename(self) -> None:
        self.rename_wanted.emit(self._id)

    @Slot()
    def _want_start_again(self) -> None:
        self.start_again_wanted.emit(self._id)

    @Slot()
    def _want_remove(self) -> None:
        self.remove_wanted.emit(self._id)
