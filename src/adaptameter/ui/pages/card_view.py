"""A scorecard that somebody sent, to read and to ask, not to change."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from adaptameter.domain.instrument import SectionId
from adaptameter.domain.scorecard import Scorecard
from adaptameter.ui.arrange import column, holder, row
from adaptameter.ui.pages.results_frame import ResultsFrame
from adaptameter.ui.pages.results_head import ResultsHead
from adaptameter.ui.pages.results_reading import Reading
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.notice import Notice
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.wording import together
from adaptameter.wording.phrases import isolated


class CardView(QWidget):
    """The same board as on the page of results, read from a file; every number is computed anew."""

    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._back = Button(self.tr("Close this scorecard"), "link", "arrow-left")
        self._head = ResultsHead()
        self._made = Paragraph(role="small", tone="ink2")
        self._signed = Notice("warn", "circle-question-mark")
        self._open = Notice("sunken", "info")
        self._purpose = Paragraph(role="caption", tone="ink3")
        above = column(row(self._back, None), self._head, self._made, 4, self._signed, self._open, gap=6)
        self._frame = ResultsFrame(holder(above), self._purpose, lead_on=False)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._frame)
        self._back.clicked.connect(self.closed)
        self._head.view_chosen.connect(self._frame.board.show_view)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self).activated.connect(self.closed)

    def show_card(self, card: Scorecard, section: str = "") -> None:
        """Shows this scorecard; with a section, the answers behind it as well."""
        words = self._session.words
        reading = Reading(card.instrument, card.profile, words)
        name = isolated(card.organisation.name)
        self._frame.close_panel()
        self._head.show_title(words.say("title", organisation=name, year=card.year))
        self._head.show_reading(reading, "")
        self._made.setText(self._origin(card))
        self._show_signed(card)
        self._show_open(card)
        self._purpose.setText(words.say("purpose"))
        self._frame.show_reading(reading)
        if section in card.sections:
            self._frame.ask_section([one.section for one in card.profile.sections].index(SectionId(section)))

    def _origin(self, card: Scorecard) -> str:
        texts = self._session.words.texts
        languages = {one.code: one.name for one in self._session.booklet.languages}
        spoken = ", ".join(isolated(languages.get(code, code)) for code in card.languages)
        return self.tr("Made with {instrument}, version {version}. Answered in: {languages}.").format(
            instrument=isolated(texts.of("instrument.title")), version=card.instrument.version, languages=spoken
        )

    def _show_signed(self, card: Scorecard) -> None:
        """Who signed, in which role; what only the board can confirm is said."""
        words, signed = self._session.words, card.facts.signed
        if signed is None:
            self._signed.show_kind("warn", "circle-question-mark")
            self._signed.show_words(
                self.tr("Not signed: nobody can say yet who made it."),
                self.tr(
                    "The numbers are computed from the answers in the file. The file itself may have been changed."
                ),
            )
            return
        self._signed.show_kind("accent", "circle-check")
        who = self.tr("{roles} · {occasion}").format(
            roles=together.roles(words, signed.roles), occasion=together.occasion(words, signed)
        )
        self._signed.show_words(together.state(words, signed), who)

    def _show_open(self, card: Scorecard) -> None:
        """Sections that the board has not closed: their answers may still change."""
        texts = self._session.words.texts
        names = [texts.section(section) for section in card.sections if section not in card.locked]
        self._open.setVisible(bool(names))
        title = self.tr("%n section(s) not locked by the board", "", len(names))
        self._open.show_words(title, ", ".join(names))
