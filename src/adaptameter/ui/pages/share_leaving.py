"""Exactly what leaves this computer with a scorecard, as people read it."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from adaptameter.domain.instrument import ContextField, SectionId
from adaptameter.domain.organisation import Organisation
from adaptameter.domain.scorecard import Scorecard
from adaptameter.ui import dates
from adaptameter.ui.arrange import column, holder, row
from adaptameter.ui.countries import countries
from adaptameter.ui.pages.share_choices import ShareChoices
from adaptameter.ui.pages.share_section import SharedSection, named
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.icon import Icon
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.wording import together
from adaptameter.wording.phrases import isolated

if TYPE_CHECKING:
    from adaptameter.services.standing import Standing


class ShareLeaving(QWidget):
    """The scorecard from its first line to its signature; a section is unfolded to read its answers."""

    withheld = Signal(str, bool)
    """The key of a note or an action, and whether it stays here."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._card: Scorecard | None = None
        self._facts = column(gap=4)
        self._sections = column(gap=0)
        self._folds: dict[SectionId, SharedSection] = {}
        self._choices = ShareChoices(session.words)
        self._signature = column(gap=4)
        self._left_out = Paragraph(role="small", tone="warn")
        self._left_out_row = holder(row(Icon("lock", "warn_mark", 18), (self._left_out, 1), gap=8))
        parts = (
            holder(self._facts),
            holder(self._sections),
            self._left_out_row,
            self._choices,
            holder(self._signature),
        )
        self.setLayout(column(*parts, gap=12))
        self._choices.withheld.connect(self.withheld)

    def show_card(self, card: Scorecard, standing: "Standing") -> None:
        """Shows what would leave now: this scorecard of the assessment that is open."""
        self._choices.show_standing(standing)
        if card == self._card:
            return
        self._card = card
        self._fill(self._facts, self._lines(card))
        self._fill(self._signature, self._signed(card))
        self._show_sections(card)
        texts = self._session.words.texts
        names = [texts.section(one.id) for one in standing.sections if one.id not in card.sections]
        left_out = self.tr("%n section(s) not locked and left out: {sections}.", "", len(names))
        self._left_out.setText(left_out.format(sections=self._session.words.joined(names)))
        self._left_out_row.setVisible(bool(names))

    def _show_sections(self, card: Scorecard) -> None:
        if tuple(self._folds) != card.sections:
            for old in self._folds.values():
                self._sections.removeWidget(old)
                old.hide()
                old.deleteLater()
            self._folds = {one: SharedSection(self._session.words, one) for one in card.sections}
            for made in self._folds.values():
                self._sections.addWidget(made)
        for one in self._folds.values():
            one.show_card(card)

    def _fill(self, box: QVBoxLayout, lines: list[tuple[str, str]]) -> None:
        while item := box.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for name, said in lines:
            box.addWidget(named(name, said))

    def _lines(self, card: Scorecard) -> list[tuple[str, str]]:
        words, who = self._session.words, card.organisation
        languages = {one.code: one.name for one in self._session.booklet.languages}
        spoken = words.joined(isolated(languages.get(code, code)) for code in card.languages)
        country = dict(countries(self._session.settings.language)).get(who.country, who.country)
        bands = [line for field in card.instrument.context if (line := self._band(field, who))]
        return [
            (words.say("organisation"), isolated(who.name)),
            *([(words.say("country"), country)] if country else []),
            *bands,
            (words.say("year"), str(card.year)),
            (
                words.say("instrument"),
                self.tr("{instrument}, version {version}").format(
                    instrument=isolated(words.texts.of("instrument.title")), version=card.instrument.version
                ),
            ),
            (self.tr("Language"), spoken),
        ]

    def _signed(self, card: Scorecard) -> list[tuple[str, str]]:
        words, signed = self._session.words, card.facts.signed
        said = together.state(words, signed)
        if signed is not None:
            read = replace(signed, date=dates.said(signed.date, words.language))
            said = words.joined((said, together.roles(words, signed.roles), together.occasion(words, read)))
        return [(words.say("signature.title"), said)]

    def _band(self, field: ContextField, who: Organisation) -> tuple[str, str] | None:
        chosen = who.bands.get(field.id, ())
        if not chosen:
            return None
        texts = self._session.words.texts
        said = [texts.of(f"context.{field.id}.{option}") or option for option in chosen]
        return texts.of(f"context.{field.id}.name"), isolated(", ".join(said))
