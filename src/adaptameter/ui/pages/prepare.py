"""The page on which an assessment is prepared: who, which year, which sections, in which language."""

import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from adaptameter.domain.assessment import Mode, Plan
from adaptameter.domain.clean import clean
from adaptameter.domain.instrument import ContextField, Section, SectionId
from adaptameter.domain.organisation import LONGEST_NAME, YEARS, Organisation
from adaptameter.ui.arrange import column, holder, is_roomy, row, scrolled
from adaptameter.ui.countries import countries
from adaptameter.ui.pages.prepare_way import PrepareWay
from adaptameter.ui.session import Session
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.card import Card, Ground
from adaptameter.ui.widgets.combo import Combo
from adaptameter.ui.widgets.label import Heading, Label
from adaptameter.ui.widgets.notice import Notice
from adaptameter.ui.widgets.number_field import NumberField
from adaptameter.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from adaptameter.services.standing import Standing

_WIDEST = 980


class PreparePage(QWidget):
    """A new assessment is begun here, an open one can be changed; then every change is saved at once."""

    answer_wanted = Signal()
    home_wanted = Signal()

    def __init__(
        self, session: Session, draft: Plan | None = None, mode: Mode = Mode.ALONE, parent: QWidget | None = None
    ) -> None:
        """`draft` and `mode` are what was typed and chosen here before, while no assessment was begun."""
        super().__init__(parent)
        self._session = session
        self._fresh = draft or _fresh(session)
        self._instrument = session.booklet.instrument
        self._texts = session.words.texts
        self._name = QLineEdit(maxLength=LONGEST_NAME)
        self._country = Combo(self.tr("Country"))
        self._year = NumberField(self.tr("Year"), YEARS.start, YEARS.stop - 1)
        self._language = Combo(self.tr("Language of the questions"))
        self._way = PrepareWay(mode)
        self._starting = False
        self._bands: dict[str, Combo] = {}
        self._sections: dict[SectionId, QCheckBox] = {}
        self._refusal = Notice("danger", "circle-alert")
        self._draft = Notice("warn", "info")
        self._begin = Button("", "primary", "arrow-right", "trailing")
        self._fill()
        self._arrange()
        self._load()
        self._wire()
        self.setFocusProxy(self._name)

    def showEvent(self, event: object) -> None:
        self._refusal.hide()

    def _fill(self) -> None:
        self._country.addItem(self.tr("Not said"), "")
        for code, name in countries(self._session.settings.language):
            self._country.addItem(name, code)
        for language in self._session.booklet.languages:
            self._language.addItem(language.name, language.code)
        for field in self._instrument.context:
            if field.options:
                self._bands[field.id] = self._band(field)
        for section in self._instrument.sections:
            self._sections[section.id] = self._box(section)

    def _band(self, field: ContextField) -> Combo:
        combo = Combo(self._texts.of(f"context.{field.id}.name"))
        combo.addItem(self.tr("Not said"), "")
        for option in field.options:
            combo.addItem(self._texts.of(f"context.{field.id}.{option}"), option)
        return combo

    def _box(self, section: Section) -> QCheckBox:
        words = self.tr("{section}, {count} questions").format(
            section=self._texts.section(section.id), count=len(section.indicators)
        )
        box = QCheckBox(words)
        box.setToolTip(self._texts.of(f"section.{section.id}.purpose"))
        return box

    def _arrange(self) -> None:
        left = column(self._who_card(), self._way, self._language_card(), None, gap=16)
        what = self._card(self.tr("What do you want to look at?"), *self._section_parts())
        right = column(what, None, gap=16)
        cards = row((left, 1), (right, 1), gap=16) if is_roomy() else column(left, right, gap=16)
        lead = self.tr("You can change this later. Nothing leaves this computer.")
        parts = (Heading(self.tr("Prepare")), Paragraph(lead, tone="ink2"), 8, cards, 12, self._about_card(), None)
        content = holder(column(*parts, gap=4, margins=(32, 20, 32, 20)))
        content.setMaximumWidth(look().grow(_WIDEST) + 64)
        middle = holder(row((holder(row()), 1), (content, 1000), (holder(row()), 1), gap=0))
        foot = Ground("footer")
        back = Button(self.tr("To the first page"), "quiet", "arrow-left")
        back.clicked.connect(self.home_wanted)
        foot.setLayout(row(back, None, self._begin, margins=(24, 10, 32, 10)))
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(scrolled(middle), 1)
        page.addWidget(foot)

    def _who_card(self) -> Card:
        return self._card(
            self.tr("Who are you?"),
            self._field(self.tr("Organisation"), self._name),
            self._pair((self.tr("Country"), self._country), (self.tr("Year"), self._year)),
            self._refusal,
        )

    def _language_card(self) -> Card:
        field = self._field(self.tr("Language of the questions"), self._language)
        return self._card(self.tr("In which language?"), field, self._draft)

    def _about_card(self) -> Card:
        hint = self.tr("Bands, not exact figures, so that nobody can recognise you. You may leave them out.")
        fields = [self._field(self._texts.of(f"context.{name}.name"), one) for name, one in self._bands.items()]
        pairs = [fields[place : place + 2] for place in range(0, len(fields), 2)]
        lines = [holder(row(*((one, 1) for one in pair), gap=16)) for pair in pairs] if is_roomy() else fields
        return self._card(self.tr("A little about you"), Paragraph(hint, "small", "ink2"), *lines)

    def _section_parts(self) -> list[QWidget]:
        core = [self._sections[section.id] for section in self._instrument.sections if section.core]
        modules = [self._sections[section.id] for section in self._instrument.sections if not section.core]
        parts: list[QWidget] = [Label(self.tr("Core sections"), "small", "ink2", strong=True), *core]
        if modules:
            hint = self.tr("Modules: at most two a year, best on another day.")
            parts += [Paragraph(hint, "small", "ink2", strong=True), *modules]
        return parts

    def _card(self, title: str, *parts: QWidget) -> Card:
        card = Card()
        card.setLayout(column(Heading(title, "lead"), 4, *parts, gap=8, margins=(24, 20, 24, 20)))
        return card

    def _field(self, words: str, widget: QWidget) -> QWidget:
        label = Label(words, "caption", "ink2", strong=True)
        label.setBuddy(widget)
        widget.setAccessibleName(words)
        return holder(column(label, widget, gap=4))

    def _pair(self, one: tuple[str, QWidget], other: tuple[str, QWidget]) -> QWidget:
        parts = [(self._field(*one), 2), (self._field(*other), 1)]
        return holder(row(*parts, gap=16) if is_roomy() else column(*(part for part, _share in parts), gap=8))

    def _load(self) -> None:
        """Fill the fields from the open assessment, or as a new one begins."""
        standing = self._session.standing
        plan = standing.assessment.plan if standing else self._fresh
        if not self._name.isModified() and clean(self._name.text()) != plan.organisation.name:
            self._name.setText(plan.organisation.name)
        _choose(self._country, plan.organisation.country)
        self._year.setValue(plan.year)
        _choose(self._language, plan.language)
        for name, combo in self._bands.items():
            _choose(combo, next(iter(plan.organisation.bands.get(name, ())), ""))
        for section, box in self._sections.items():
            box.setChecked(section in plan.sections)
        self._way.show_begun(standing.assessment.mode if standing else None)
        self._begin.set_words(self.tr("Start answering") if standing is None else self.tr("Go on answering"))
        self._organisation = plan.organisation
        self._refusal.hide()
        self._show_draft()

    def _wire(self) -> None:
        self._begin.clicked.connect(self._go)
        self._name.returnPressed.connect(self._go)
        self._name.editingFinished.connect(self._keep)
        self._year.editingFinished.connect(self._keep)
        self._language.activated.connect(self._speak)
        for combo in (self._country, *self._bands.values()):
            combo.activated.connect(self._keep)
        for box in self._sections.values():
            box.clicked.connect(self._keep)
        self._session.refused.connect(self._refuse)
        self._session.changed.connect(self._follow)

    @property
    def mode(self) -> Mode:
        """How a new assessment will be answered."""
        return self._way.mode

    def plan(self) -> Plan:
        """What stands in the fields now."""
        who = replace(self._organisation, name=self._name.text(), country=self._country.currentData())
        for name, combo in self._bands.items():
            who = who.with_band(name, (combo.currentData(),) if combo.currentData() else ())
        chosen = tuple(section for section, box in self._sections.items() if box.isChecked())
        return Plan(who, self._year.value(), chosen, self._language.currentData())

    @Slot()
    def _go(self) -> None:
        self._refusal.hide()
        if self._session.standing is None:
            self._starting = True
            self._session.start(self.plan(), self.mode)
            return
        self._keep()
        if self._refusal.isHidden():
            self.answer_wanted.emit()

    @Slot()
    def _keep(self) -> None:
        if self._session.standing is not None:
            self._refusal.hide()
            plan = self.plan()
            self._name.setModified(False)
            self._session.prepare(plan)

    @Slot(object)
    def _follow(self, standing: "Standing | None") -> None:
        """It was begun, or a step was taken back or done again."""
        if standing is None:
            return
        self._load()
        if self._starting:
            self._starting = False
            self.answer_wanted.emit()

    @Slot()
    def _speak(self) -> None:
        """The window speaks the language of the questions."""
        language = self._language.currentData()
        self._session.change_settings(replace(self._session.settings, language=language))

    def _show_draft(self) -> None:
        chosen = self._language.currentData()
        status = next(one.status for one in self._session.booklet.languages if one.code == chosen)
        self._draft.setVisible(status == "draft")
        self._draft.show_words(
            self.tr("A draft translation"),
            self.tr(
                "Titles and levels are a draft, the questions are still in English. Not checked by a native speaker."
            ),
        )

    @Slot(str)
    def _refuse(self, words: str) -> None:
        self._starting = False
        if self.isVisible():
            self._refusal.show_words(words)
            self._refusal.show()


def _fresh(session: Session) -> Plan:
    """As a new assessment begins."""
    sections = session.booklet.instrument.sections
    core = tuple(section.id for section in sections if section.core)
    who = Organisation(secrets.token_hex(8), "")
    chosen = core or tuple(section.id for section in sections)
    return Plan(who, QDate.currentDate().year(), chosen, session.settings.language)


def _choose(combo: Combo, data: str) -> None:
    combo.setCurrentIndex(max(0, combo.findData(data)))
