"""Asks how what is seen should be saved, and says what became of it."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from adaptameter.ui import asking
from adaptameter.ui.arrange import column, holder, scrolled
from adaptameter.ui.controllers.exports import Kind, SeenOf
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.ask import Ask
from adaptameter.ui.widgets.check_card import CheckCard
from adaptameter.ui.widgets.choice_rows import ChoiceRows
from adaptameter.ui.widgets.first_stop import focus_first
from adaptameter.ui.widgets.notice import Notice
from adaptameter.wording.phrases import isolated

_AROUND: Final = 24
_LOWEST: Final = 400
"""Pixels: what of the window behind is left in sight; a dialog is never lower than that."""

KINDS: Final[tuple[Kind, ...]] = ("svg", "png", "xlsx", "csv")
TABLES: Final[tuple[Kind, ...]] = ("xlsx", "csv")
"""What can be saved of a page with pictures, and of one without."""


class ExportDialog(Ask):
    """It stays open, so that the same can be saved in another form; `name` is what the files are called at first."""

    def __init__(
        self, session: Session, seen_of: SeenOf, parent: QWidget, name: str = "", kinds: tuple[Kind, ...] = KINDS
    ) -> None:
        super().__init__(parent)
        self._session, self._seen_of, self._behind = session, seen_of, parent.window()
        self._name = name or self.tr("Comparison")
        self._kinds = kinds
        self._kind: Kind = kinds[0]
        self._is_busy = False
        self._forms = ChoiceRows(self.tr("In which form?"))
        self._unnamed = CheckCard(
            "eye",
            self.tr("Leave names out"),
            self.tr(
                "Names, countries, tags and notes stay here. Each organisation is called by five letters, always the "
                "same ones. Who knows an organisation well may still recognise its numbers."
            ),
        )
        self._fields = column(self._forms, self._unnamed, gap=8, margins=(0, 0, 0, 2))
        self._choices = holder(self._fields)
        self._area = scrolled(self._choices)
        self._done = Notice("accent", "circle-check")
        self._arrange()
        self._forms.chosen.connect(self._choose)
        self.agreed.connect(self._save)
        session.exports.saved.connect(self._show_saved)
        session.refused.connect(self._show_refused)

    def done(self, result: int) -> None:
        """What is refused from now on is told by the window."""
        self._session.is_heard = False
        super().done(result)

    def _arrange(self) -> None:
        self.show_words(self.tr("Save what is seen"), (), (self.tr("Save…"), self.tr("Close")))
        self._forms.set_rows(self._rows())
        self._forms.show_chosen(0)
        for part in (self._area, self._done):
            self._lines.addWidget(part)
        self._done.hide()
        focus_first(self._choices)
        self._choices.setFocus(Qt.FocusReason.TabFocusReason)

    def _fit(self) -> None:
        """As high as the words need; in a window that is lower the choices scroll."""
        margins = self._all.contentsMargins()
        wanted = self._fields.totalHeightForWidth(self._width - margins.left() - margins.right())
        self._fit_choices(wanted)
        over = self.height() - max(_LOWEST, self._behind.height() - _AROUND)
        if over > 0:
            self._fit_choices(wanted - over)

    def _fit_choices(self, height: int) -> None:
        self._area.setFixedHeight(height)
        self._lines.invalidate()
        super()._fit()

    def _rows(self) -> list[tuple[str, str]]:
        rows: dict[Kind, tuple[str, str]] = {
            "svg": (
                self.tr("Picture, sharp at every size (SVG)"),
                self.tr("For reports and print. Its words stay words."),
            ),
            "png": (self.tr("Picture (PNG)"), self.tr("For slides and mail. Every program shows it.")),
            "xlsx": (
                self.tr("Workbook (XLSX)"),
                self.tr("The table; what is counted below it are formulas that can be read."),
            ),
            "csv": (self.tr("Plain table (CSV)"), self.tr("Rows and columns for other programs.")),
        }
        return [rows[kind] for kind in self._kinds]

    @Slot(int)
    def _choose(self, place: int) -> None:
        self._kind = self._kinds[place]

    @Slot()
    def _save(self) -> None:
        target = asking.target(self, f"{self._name}.{self._kind}")
        if target is None:
            return
        self._be_busy(is_busy=True)
        self._session.exports.save(self._seen_of, self._kind, target, anonymous=self._unnamed.isChecked())

    @Slot(object)
    def _show_saved(self, files: tuple[Path, ...]) -> None:
        if not self._is_busy:
            return
        self._be_busy(is_busy=False)
        title = self.tr("%n file(s) saved", "", len(files))
        self._done.show_words(title, isolated(str(files[0])))
        self._done.show()
        self._fit()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, title))

    @Slot(str)
    def _show_refused(self, why: str) -> None:
        if self._is_busy:
            self._be_busy(is_busy=False)
            self.refuse(why)

    def _be_busy(self, *, is_busy: bool) -> None:
        """One file at a time; what became of the last one is put away."""
        self._is_busy = self._session.is_heard = is_busy
        self._yes.setEnabled(not is_busy)
        self._yes.set_words(self.tr("Saving…") if is_busy else self.tr("Save…"))
        self._done.hide()
        self._refused.hide()
        self._fit()
