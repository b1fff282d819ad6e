"""Between pages and services: slots in, `changed(Standing)` out. Pages never reach below it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTime, Signal, Slot

from adaptameter.domain.refusal import Refusal
from adaptameter.system import settings as kept
from adaptameter.system.settings import Settings
from adaptameter.ui.jobs import Jobs
from adaptameter.ui.session_jobs import exporting, opening, reading

if TYPE_CHECKING:  # the first paint does not wait for SQLAlchemy (300 ms), nor for the rules and the words (20 ms)
    from adaptameter.domain.answer import Answer
    from adaptameter.domain.assessment import AssessmentId, Plan
    from adaptameter.domain.instrument import IndicatorId, SectionId
    from adaptameter.instruments.reader import Booklet
    from adaptameter.services.assessing import Assessing, Standing
    from adaptameter.store.steps import Step
    from adaptameter.wording.phrases import Phrases


class Session(QObject):
    """One user at one window. Every slot ends in a signal: what changed, or why it was refused."""

    ready = Signal()
    changed = Signal(object)
    """The `Standing` of the open assessment, or None when none is open."""
    listed = Signal(object)
    """A tuple of `Listed`: all assessments, the last started first."""
    card_opened = Signal(object)
    """A `Scorecard` that was read from a file."""
    exported = Signal(object)
    """An `Exported`."""
    saved = Signal(str)
    """The time of the last save, as it is written in this language."""
    told = Signal(str, str)
    """A quiet sentence, and what can be done about it: "" or "undo"."""
    refused = Signal(str)
    """Why something was not done, as a sentence."""
    settings_changed = Signal(object, object)
    """The settings before and now."""

    def __init__(self, folder: Path, settings: Settings) -> None:
        super().__init__()
        self._folder = folder
        self._settings = settings
        self._jobs = Jobs(self)
        self._assessing: Assessing | None = None
        self._standing: Standing | None = None
        self._waiting: Callable[[Assessing], Standing] | None = None

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
        return self._services.last_deleted() is not None

    @property
    def standing(self) -> "Standing | None":
        """Where the open assessment stands."""
        return self._standing

    @property
    def is_ready(self) -> bool:
        """Whether the store is open."""
        return self._assessing is not None

    @property
    def booklet(self) -> "Booklet":
        """The instrument of new assessments."""
        from adaptameter.instruments import reader  # 50 ms with its texts: the first paint does not wait for them

        return reader.standard()

    @property
    def words(self) -> "Phrases":
        """All phrases in the language of the window."""
        return self._words(self._settings.language)

    def open_store(self) -> None:
        """Open the store beside the window; `ready` tells when it is there, `refused` when it cannot be opened."""
        self._jobs.run(opening(self._folder), self._opened, self._failed)

    @Slot(object)
    def change_settings(self, settings: Settings) -> None:
        """Language, theme or text size, kept for the next start."""
        before, self._settings = self._settings, settings
        kept.save(self._folder, settings)
        if self._standing is not None and before.language != settings.language:
            self.prepare(replace(self._standing.assessment.plan, language=settings.language))
        self.settings_changed.emit(before, settings)

    @Slot(object)
    def start(self, plan: "Plan") -> None:
        """Begin a new assessment and open it; while the store is still opening, as soon as it is there."""
        self._do(lambda it: it.start(plan))

    @Slot()
    def start_sample(self) -> None:
        """Begin with the answers of a made-up board, all sections locked."""
        from adaptameter.services import samples

        plan, sheet = samples.started(self.booklet, self._settings.language)
        self._do(lambda it: it.start(plan, sheet=sheet, sample=True))

    @Slot(str)
    def open(self, which: str) -> None:
        """Open an assessment where it was left."""
        self._do(lambda it: it.open(cast("AssessmentId", which)))

    @Slot()
    def close(self) -> None:
        """Go back to the list."""
        self._standing = None
        self.changed.emit(None)
        if self.is_ready:
            self.list()

    @Slot()
    def list(self) -> None:
        """Tell all assessments."""
        with self._telling():
            self.listed.emit(self._services.every())

    @Slot(object)
    def prepare(self, plan: "Plan") -> None:
        """Change what was prepared in the open assessment."""
        self._do(lambda it: it.prepare(self._open.assessment.id, plan))

    @Slot(str, object)
    def answer(self, indicator: str, said: "Answer") -> None:
        """Keep one answer; the question stays the present one."""
        if self._open.assessment.position != self._open.current:
            self.go(self._open.current)
        self._do(lambda it: it.answer(self._open.assessment.id, cast("IndicatorId", indicator), said))

    @Slot(str)
    def go(self, indicator: str) -> None:
        """Turn to this question."""
        standing, place = self._open, cast("IndicatorId", indicator)
        with self._telling():  # one may turn all the same; only where it was left is not kept
            self._services.stay_at(standing.assessment.id, place)
        self._show(replace(standing, assessment=replace(standing.assessment, position=place)))

    @Slot()
    def skip(self) -> None:
        """Mark the present question as seen and left open, when nothing was said."""
        asked = self._open.current
        said = self._open.assessment.sheet[asked]
        if said != said.passed_by():
            self.answer(asked, said.passed_by())

    @Slot(str)
    def lock(self, section: str) -> None:
        """Close a section."""
        self._do(lambda it: it.lock(self._open.assessment.id, cast("SectionId", section)))

    @Slot(str, str)
    def reopen(self, section: str, reason: str) -> None:
        """Open a locked section again."""
        self._do(lambda it: it.reopen(self._open.assessment.id, cast("SectionId", section), reason))

    @Slot()
    def undo(self) -> None:
        """Take back the last step of the open assessment, or the last deletion on the first page."""
        if self._standing is None:
            self.bring_back()
        else:
            self._turn(self._services.undo)

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._standing is not None:
            self._turn(self._services.redo)

    @Slot()
    def bring_back(self) -> None:
        """Take back the last deletion, whatever is open."""
        if self.is_ready:
            with self._telling():
                away = self._services.last_deleted()
                if away is not None:
                    self._services.undo(away)
            self.list()

    @Slot(str)
    def copy(self, which: str) -> None:
        """Make a second assessment like this one."""
        with self._telling():
            self._services.copy(cast("AssessmentId", which))
        self.list()

    @Slot(str)
    def delete(self, which: str) -> None:
        """Put an assessment out of sight; undo brings it back."""
        with self._telling():
            self._services.delete(cast("AssessmentId", which))
            self.told.emit(self.tr("Deleted. Nothing is lost yet."), "undo")
        self.list()

    @Slot(object, object)
    def export(self, folder: Path, formats: tuple[str, ...]) -> None:
        """Write the scorecard of the open assessment beside the window."""
        words = self._words(self._open.assessment.plan.language)
        self._jobs.run(exporting(self._open, words, folder, formats), self.exported, self._failed)

    @Slot(object)
    def open_card(self, file: Path) -> None:
        """Read a scorecard that somebody sent, beside the window."""
        self._jobs.run(reading(file), self.card_opened, self._failed)

    def end(self) -> None:
        """Let every job end before the window goes."""
        self._jobs.wait()

    def _words(self, language: str) -> "Phrases":
        from adaptameter.ui import wording

        return wording.phrases(self.booklet.texts(language))

    @property
    def _services(self) -> "Assessing":
        if self._assessing is None:
            raise RuntimeError("the store is not open yet")
        return self._assessing

    @property
    def _open(self) -> "Standing":
        if self._standing is None:
            raise RuntimeError("no assessment is open")
        return self._standing

    def _do(self, wish: "Callable[[Assessing], Standing]") -> None:
        """Do it now, or as soon as the store is open."""
        if self._assessing is None:
            self._waiting = wish
            return
        with self._telling():
            self._show(wish(self._assessing))
            self.saved.emit(QTime.currentTime().toString("HH:mm"))

    def _turn(self, turn: "Callable[[AssessmentId], tuple[Standing, Step]]") -> None:
        """Take a step back or do it again, and turn to the question it was about."""
        with self._telling():
            standing, step = turn(self._open.assessment.id)
            self._show(standing)
            if step.kind == "answer" and step.key in standing.asked and step.key != standing.current:
                self.go(step.key)
            self.saved.emit(QTime.currentTime().toString("HH:mm"))

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """What is refused inside is told as a sentence."""
        try:
            yield
        except Refusal as refusal:
            self._failed(refusal)

    def _show(self, standing: "Standing") -> None:
        self._standing = standing
        self.changed.emit(standing)

    @Slot(object)
    def _opened(self, assessing: "Assessing") -> None:
        self._assessing = assessing
        self.ready.emit()
        self.list()
        wish, self._waiting = self._waiting, None
        if wish is not None:
            self._do(wish)

    @Slot(object)
    def _failed(self, problem: Exception) -> None:
        """Tell it as a sentence; what only we could break goes on to the crash handler."""
        from adaptameter.ui import wording

        refusal = problem if isinstance(problem, Refusal) else Refusal("went_wrong")
        self.refused.emit(wording.refusal(self.words, refusal))
        if refusal is not problem:
            raise problem
