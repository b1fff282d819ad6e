"""The large card of the first page: where the last assessment was left, or what this is about."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from adaptameter.system.paths import STORE
from adaptameter.ui.arrange import column, holder, is_roomy, row
from adaptameter.ui.session import Session
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.hero_picture import HeroPicture
from adaptameter.ui.widgets.icon_text import IconText
from adaptameter.ui.widgets.label import Heading, Label
from adaptameter.ui.widgets.meter import Meter
from adaptameter.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from adaptameter.domain.instrument import Section
    from adaptameter.store.listing import Listed

_WORDS = 560
_MOST_METERS = 5


class HomeHero(HeroPicture):
    """One thing to do, large; its words change with what lies in the store."""

    start_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._latest: Listed | None = None
        self._above = Label(role="small", tone="accent", strong=True)
        self._title = Heading(role="hero")
        self._words = Paragraph(tone="ink2")
        self._meters = row(gap=20)
        self._button = Button(self.tr("Start"), "primary", "arrow-right", "trailing")
        self._below = IconText("check", "", "ink2", icon_tone="accent")
        self._arrange()
        self._button.clicked.connect(self._go)
        self._button.hide()
        if not (session.folder / STORE).exists():
            self.show_latest(None)

    def _arrange(self) -> None:
        inner = column(
            None,
            self._above,
            self._title,
            6,
            self._words,
            10,
            self._meters,
            12,
            row(self._button, None),
            10,
            row(self._below, None),
            None,
            gap=2,
            margins=(40, 20, 40, 20),
        )
        text = holder(inner)
        if is_roomy():
            text.setMaximumWidth(look().grow(_WORDS) + 80)
            self.setLayout(row((text, 1), None, gap=0))
        else:
            self.setLayout(row(text, gap=0))
        self.setMinimumHeight(look().grow(280))

    def show_latest(self, latest: "Listed | None") -> None:
        """Show how far the last started assessment is, or what this is about when there is none."""
        self._latest = latest
        while item := self._meters.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        if latest is None:
            self._show_new()
        else:
            self._show_known(latest)
        self._button.show()
        self._below.setVisible(bool(self._below.text()))

    def _show_new(self) -> None:
        self._above.setText(self.tr("New here"))
        self._title.setText(self.tr("Look at your own work, together, once a year"))
        self._words.setText(self.tr("Answer one question at a time, then see what holds, what is missing, and why."))
        self._button.set_words(self.tr("Start your first assessment"))
        self._below.setText(self.tr("About 45 minutes. Pause at any time, everything is saved."))

    def _show_known(self, latest: "Listed") -> None:
        plan = latest.assessment.plan
        sections = plan.sections_in(self._session.booklet.instrument)
        total = sum(len(section.indicators) for section in sections)
        given = sum(self._given(latest, section) for section in sections)
        collecting = latest.assessment.is_closed
        self._above.setText(self._stage(latest, given, total))
        self._title.setText(
            self.tr("{organisation}, {year}").format(organisation=plan.organisation.name, year=plan.year)
        )
        self._words.setText(self._so_far(latest, given, total))
        for section in sections[: _MOST_METERS if is_roomy() and not collecting else 0]:
            self._meters.addWidget(self._meter(latest, section))
        self._meters.addStretch(1)
        all_locked = len(latest.assessment.locked) == len(plan.sections)
        self._button.set_words(self.tr("See the results") if all_locked else self.tr("Continue"))
        self._below.setText(self.tr("Everything is saved. Last change {when}.").format(when=self._when(latest)))

    def _so_far(self, latest: "Listed", given: int, total: int) -> str:
        found = latest.assessment
        if found.is_closed:
            words = self.tr("{done} of {all} members have answered alone.")
            return words.format(done=found.handed_in, all=len(found.respondents))
        if found.is_alone:
            return self.tr("{given} of {total} questions agreed on.").format(given=given, total=total)
        return self.tr("{given} of {total} questions answered.").format(given=given, total=total)

    def _stage(self, latest: "Listed", given: int, total: int) -> str:
        found = latest.assessment
        if found.record.signature is not None:
            return self.tr("Signed, revision {revision}").format(revision=found.record.revision)
        if len(found.locked) == len(found.plan.sections):
            return self.tr("All sections are locked")
        if found.is_alone:
            return self.tr("Time to agree") if found.record.revealed_at else self.tr("Each answers alone")
        if given == total:
            return self.tr("All answered")
        return self.tr("Under way") if given else self.tr("Prepared")

    def _meter(self, latest: "Listed", section: "Section") -> QWidget:
        given, total = self._given(latest, section), len(section.indicators)
        title = self._session.words.texts.section(section.id)
        meter = Meter(title)
        said = self.tr("all {total}") if given == total else self.tr("{given} of {total}")
        words = said.format(given=given, total=total)
        meter.show_share(given, total, words)
        return holder(column(Label(title, "caption"), meter, Label(words, "caption", "ink3"), gap=4))

    @staticmethod
    def _given(latest: "Listed", section: "Section") -> int:
        return sum(one.id in latest.given for one in section.indicators)

    def _when(self, latest: "Listed") -> str:
        moment = QDateTime.fromString(latest.assessment.changed_at, Qt.DateFormat.ISODate).toLocalTime()
        time = moment.toString("HH:mm")
        if moment.date() == QDate.currentDate():
            return self.tr("today at {time}").format(time=time)
        day = QLocale(self._session.settings.language).toString(moment.date(), "d MMMM yyyy")
        return self.tr("on {day} at {time}").format(day=day, time=time)

    @Slot()
    def _go(self) -> None:
        if self._latest is None:
            self.start_wanted.emit()
        else:
            self._session.open(self._latest.assessment.id)
