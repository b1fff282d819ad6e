"""Between pages and services: slots in, `changed(Standing)` out. Pages never reach below it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTime, Slot

from adaptameter.system import settings as kept
from adaptameter.system.settings import Settings
from adaptameter.ui.controllers.every import Controllers
from adaptameter.ui.session_jobs import exporting, is_paper, opening, reading

if TYPE_CHECKING:  # the first paint does not wait for SQLAlchemy (300 ms), nor for the rules and the words (20 ms)
    from adaptameter.domain.answer import Answer
    from adaptameter.domain.assessment import AssessmentId, Mode, Plan
    from adaptameter.domain.instrument import IndicatorId, SectionId
    from adaptameter.services.house import House
    from adaptameter.services.standing import Standing
    from adaptameter.store.steps import Step


class Session(Controllers):
    """One user at one window. Every slot ends in a signal: what changed, or why it was refused."""

    def __init__(self, folder: Path, settings: Settings) -> None:
        super().__init__(settings)
        self._folder = folder

    @property
    def settings(self) -> Settings:
        """How the user wants the window."""
        return self._settings

    @property
    def folder(self) -> Path:
        """Where everything is kept."""
        return self._folder

    @property
    def has_deleted(self) -> bool:
        """Whether something that was deleted can be brought back."""
        return self._at_home.assessing.last_deleted() is not None

    def open_store(self) -> None:
        """Open the store beside the window; `ready` tells when it is there, `refused` when it cannot be opened."""
        self._jobs.run(opening(self._folder), self._opened, self._failed, asks_qt=False)

    @Slot(object)
    def change_settings(self, settings: Settings) -> None:
        """Language, theme or text size, kept for the next start."""
        before, self._settings = self._settings, settings
        kept.save(self._folder, settings)
        if self._standing and not self._standing.is_signed and before.language != settings.language:
            self.prepare(replace(self._standing.assessment.plan, language=settings.language))
        self.settings_changed.emit(before, settings)

    @Slot(object, object)
    def start(self, plan: "Plan", mode: "Mode | None" = None) -> None:
        """Begin a new assessment and open it; while the store is still opening, as soon as it is there."""
        from adaptameter.domain.assessment import Mode

        self.do(lambda it: it.assessing.start(plan, mode or Mode.SCREEN))

    @Slot(str)
    def start_next_year(self, which: str) -> None:
        """Begin the year after this one."""
        self.do(lambda it: it.assessing.next_year(cast("AssessmentId", which)))

    @Slot()
    def start_sample(self) -> None:
        """Begin with three years of a made-up board, the last one ready to be checked, planned and signed."""
        from adaptameter.services import samples

        language = self._settings.language
        self.beside(lambda it: samples.settle(it, language), self.open)

    @Slot(str)
    def open(self, which: str) -> None:
        """Open an assessment where it was left."""
        self.do(lambda it: it.assessing.open(cast("AssessmentId", which)))

    @Slot()
    def close(self) -> None:
        """Go back to the list; who sits here to answer stands up, and nobody turns to an assessment because of it."""
        if self._standing is not None and self._standing.seat is not None:
            with self._telling():
                self._at_home.alone.leave()
        self._standing = None
        self.changed.emit(None)
        if self.is_ready:
            self.list()

    @Slot()
    def list(self) -> None:
        """Tell all assessments."""
        with self._telling():
            self.listed.emit(self._at_home.assessing.every())

    @Slot(object)
    def prepare(self, plan: "Plan") -> None:
        """Change what was prepared in the open assessment."""
        self.do(lambda it: it.assessing.prepare(self.which, plan))

    @Slot(str, object)
    def answer(self, indicator: str, said: "Answer") -> None:
        """Keep one answer; the question stays the present one."""
        if self._open.assessment.position != self._open.current:
            self.go(self._open.current)
        if self._open.seat is not None:
            self.do(lambda it: it.alone.answer(cast("IndicatorId", indicator), said))
        else:
            self.do(lambda it: it.assessing.answer(self.which, cast("IndicatorId", indicator), said))

    @Slot(str)
    def go(self, indicator: str) -> None:
        """Turn to this question."""
        standing, place = self._open, cast("IndicatorId", indicator)
        with self._telling():  # one may turn all the same; only where it was left is not kept
            if standing.seat is not None:
                self._at_home.alone.stay_at(place)
            else:
                self._at_home.assessing.stay_at(self.which, place)
        self._show(replace(standing, assessment=replace(standing.assessment, position=place)))

    @Slot()
    def skip(self) -> None:
        """Mark the present question as seen and left open, when nothing was said."""
        asked = self._open.current
        said = self._open.assessment.sheet[asked]
        if asked in self._open.hidden:
            return
        if said != said.passed_by():
            self.answer(asked, said.passed_by())

    @Slot(str)
    def lock(self, section: str) -> None:
        """Close a section that was answered on one sheet, or agreed on."""
        place = cast("SectionId", section)
        if self._open.is_alone:
            self.do(lambda it: it.agreeing.lock(self.which, place))
        else:
            self.do(lambda it: it.assessing.lock(self.which, place))

    @Slot(str, str)
    def reopen(self, section: str, reason: str) -> None:
        """Open a locked section again."""
        self.do(lambda it: it.assessing.reopen(self.which, cast("SectionId", section), reason))

    @Slot()
    def undo(self) -> None:
        """Take back the last step of the open assessment, or the last deletion on the first page."""
        if self._standing is None:
            self.bring_back()
        else:
            self._turn(lambda it, which: it.alone.undo() if self._seated else it.assessing.undo(which))

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._standing is not None:
            self._turn(lambda it, which: it.alone.redo() if self._seated else it.assessing.redo(which))

    @Slot()
    def bring_back(self) -> None:
        """Take back the last deletion, whatever is open."""
        if self.is_ready:
            with self._telling():
                away = self._at_home.assessing.last_deleted()
                if away is not None:
                    self._at_home.assessing.undo(away)
            self.list()

    @Slot(str)
    def copy(self, which: str) -> None:
        """Make a second assessment like this one."""
        with self._telling():
            self._at_home.assessing.copy(cast("AssessmentId", which))
        self.list()

    @Slot(str)
    def delete(self, which: str) -> None:
        """Put an assessment out of sight; undo brings it back."""
        with self._telling():
            self._at_home.assessing.delete(cast("AssessmentId", which))
            self.told.emit(self.tr("Deleted. Nothing is lost yet."), "undo")
        self.list()

    @Slot(object, object)
    def export(self, folder: Path, formats: tuple[str, ...]) -> None:
        """Write the scorecard of the open assessment beside the window."""
        self.beside(exporting(self.which, self.open_words, folder, formats), self.tell_files)

    @Slot(object)
    def open_card(self, file: Path) -> None:
        """Read a scorecard that somebody sent, beside the window; a ballot paper is opened to be answered."""
        if is_paper(file):
            self.alone.open_paper(file)
        else:
            self._jobs.run(reading(file), self.card_opened, self._failed)

    def end(self) -> None:
        """Let every job end before the window goes; what takes long stops."""
        self.stop_long_work()
        self._jobs.wait()

    @property
    def _seated(self) -> bool:
        return self._open.seat is not None

    def _turn(self, turn: "Callable[[House, AssessmentId], tuple[Standing, Step]]") -> None:
        """Take a step back or do it again, and turn to the question it was about."""
        with self._telling():
            standing, step = turn(self._at_home, self.which)
            self._show(standing)
            if step.kind in ("answer", "many") and step.key in standing.asked and step.key != standing.current:
                self.go(step.key)
            self.saved.emit(QTime.currentTime().toString("HH:mm"))

    @Slot(object)
    def _opened(self, house: "House") -> None:
        self._house = house
        self.ready.emit()
        self.list()
        wish, self._waiting = self._waiting, None
        if wish is not None:
            self.do(wish)
