"""What leaves this computer with a scorecard, as people read it, and what stays."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from adaptameter.domain.instrument import ContextField
from adaptameter.domain.organisation import Organisation
from adaptameter.ui.arrange import column, holder, row
from adaptameter.ui.countries import countries
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.icon import Icon
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.wording.phrases import isolated

if TYPE_CHECKING:
    from adaptameter.services.assessing import Standing


class ShareLeaving(QWidget):
    """Two cards: goes out, stays here."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._facts = QVBoxLayout()
        self._facts.setContentsMargins(0, 0, 0, 0)
        self._facts.setSpacing(4)
        self._left_out = Paragraph(role="small", tone="warn")
        self._left_out_row = holder(row(Icon("lock", "warn_mark", 18), (self._left_out, 1), gap=8))
        facts = column(self._facts, self._left_out_row, gap=8)
        goes = self._card("file-text", self.tr("This leaves the computer"), facts)
        stays = self._card("shield-check", self.tr("This stays here"), self._staying())
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(16)
        page.addWidget(goes)
        page.addWidget(stays)
        page.addStretch(1)

    def show_standing(self, standing: "Standing") -> None:
        """Shows what would leave now."""
        while item := self._facts.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for name, said in self._lines(standing):
            self._facts.addWidget(self._line(name, said))
        seen = {section.section for section in standing.profile.sections}
        names = [section.id for section in standing.sections if section.id not in seen]
        texts = self._session.words.texts
        left_out = self.tr("%n section(s) not locked and left out: {sections}.", "", len(names))
        self._left_out.setText(left_out.format(sections=", ".join(texts.section(name) for name in names)))
        self._left_out_row.setVisible(bool(names))

    def _staying(self) -> QVBoxLayout:
        stays = (
            self.tr("Names of people"),
            self.tr("Notes"),
            self.tr("Reasons why something does not apply, or was opened again"),
            self.tr("Titles of the papers that show something"),
        )
        lines = [
            row(column(Icon("lock", "ink3", 16), None, margins=(0, 2, 0, 0)), (Paragraph(said, "small"), 1), gap=10)
            for said in stays
        ]
        return column(*lines, None, gap=8)

    def _card(self, icon: str, title: str, content: QLayout) -> Card:
        card = Card()
        head = row(Icon(icon, "accent", 18), (Heading(title, "body"), 1), gap=8)
        card.setLayout(column(head, 4, content, None, gap=4, margins=(20, 16, 20, 16)))
        return card

    def _line(self, name: str, said: str) -> QWidget:
        head = Paragraph(name, "small", "ink2")
        head.setAlignment(Qt.AlignmentFlag.AlignTop)
        return holder(row((head, 4), (Paragraph(said, "small"), 7), gap=12))

    def _lines(self, standing: "Standing") -> list[tuple[str, str]]:
        words, plan = self._session.words, standing.assessment.plan
        who, texts = plan.organisation, words.texts
        bands = [line for field in standing.instrument.context if (line := self._band(field, who))]
        languages = {one.code: one.name for one in standing.booklet.languages}
        sections = [texts.section(section.section) for section in standing.profile.sections]
        count = sum(len(section.items) for section in standing.profile.sections)
        answers = self.tr("%n answer(s) with their evidence grades: {sections}", "", count)
        country = dict(countries(self._session.settings.language)).get(who.country, who.country)
        return [
            (words.say("organisation"), isolated(who.name)),
            *([(words.say("country"), country)] if country else []),
            *bands,
            (words.say("year"), str(plan.year)),
            (
                words.say("instrument"),
                self.tr("{instrument}, version {version}").format(
                    instrument=isolated(texts.of("instrument.title")), version=standing.instrument.version
                ),
            ),
            (self.tr("Language"), isolated(languages.get(plan.language, plan.language))),
            (self.tr("Answers"), answers.format(sections=", ".join(sections))),
        ]

    def _band(self, field: ContextField, who: Organisation) -> tuple[str, str] | None:
        chosen = who.bands.get(field.id, ())
        if not chosen:
            return None
        texts = self._session.words.texts
        said = [texts.of(f"context.{field.id}.{option}") or option for option in chosen]
        return texts.of(f"context.{field.id}.name"), isolated(", ".join(said))
