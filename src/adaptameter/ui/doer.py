"""Does what is wished: at once, beside the window, or as soon as the store is open; tells why not."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTime, Signal, Slot

from adaptameter.domain.refusal import Refusal
from adaptameter.system.settings import Settings
from adaptameter.ui.jobs import Jobs
from adaptameter.ui.session_jobs import Exported

if TYPE_CHECKING:  # the first paint does not wait for SQLAlchemy (300 ms), nor for the rules and the words (20 ms)
    from adaptameter.domain.assessment import AssessmentId
    from adaptameter.instruments.reader import Booklet
    from adaptameter.services.house import House
    from adaptameter.services.standing import Standing
    from adaptameter.wording.phrases import Phrases

T = TypeVar("T")


class Doer(QObject):
    """Between pages and services: every wish ends in a signal, what changed or why it was refused."""

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

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._jobs = Jobs(self)
        self.is_heard = False
        """Whether somebody listens closer than the window to what is refused now."""
        self._house: House | None = None
        self._standing: Standing | None = None
        self._waiting: Callable[[House], Standing] | None = None

    @property
    def standing(self) -> "Standing | None":
        """Where the open assessment stands."""
        return self._standing

    @property
    def is_ready(self) -> bool:
        """Whether the store is open."""
        return self._house is not None

    @property
    def booklet(self) -> "Booklet":
        """The instrument of new assessments."""
        from adaptameter.instruments import reader  # 50 ms with its texts: the first paint does not wait for them

        return reader.standard()

    @property
    def words(self) -> "Phrases":
        """All phrases in the language of the window."""
        return self._words(self._settings.language)

    @property
    def which(self) -> "AssessmentId":
        """The open assessment."""
        return self._open.assessment.id

    @property
    def open_words(self) -> "Phrases":
        """The words of the open assessment's language."""
        return self._words(self._open.assessment.plan.language)

    def do(self, wish: "Callable[[House], Standing]") -> bool:
        """Do it now, or as soon as the store is open; show where it leads, tell why not."""
        if self._house is None:
            self._waiting = wish
            return False
        try:
            self._show(wish(self._house))
        except Refusal as refusal:
            self._failed(refusal)
            return False
        self.saved.emit(QTime.currentTime().toString("HH:mm"))
        return True

    def ask(self, wish: "Callable[[House], T]") -> "T | None":
        """The answer to a question that changes nothing; None when it was refused, which is told."""
        try:
            return wish(self._at_home)
        except Refusal as refusal:
            self._failed(refusal)
            return None

    def beside(self, wish: "Callable[[House], T]", done: "Callable[[T], None]") -> None:
        """The same beside the window, for what takes long."""
        house = self._at_home
        self._jobs.run(lambda: wish(house), done, self._failed)

    @Slot(object)
    def tell_files(self, files: tuple[Path, ...]) -> None:
        """Say which files were written."""
        self.exported.emit(Exported(files))

    def _words(self, language: str) -> "Phrases":
        from adaptameter.ui import wording

        return wording.phrases(self.booklet.texts(language))

    @property
    def _at_home(self) -> "House":
        if self._house is None:
            raise RuntimeError("the store is not open yet")
        return self._house

    @property
    def _open(self) -> "Standing":
        if self._standing is None:
            raise RuntimeError("no assessment is open")
        return self._standing

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
    def _failed(self, problem: Exception) -> None:
        """Tell it as a sentence; what only we could break goes on to the crash handler."""
        from adaptameter.ui import wording

        refusal = problem if isinstance(problem, Refusal) else Refusal("went_wrong")
        self.refused.emit(wording.refusal(self.words, refusal))
        if refusal is not problem:
            raise problem
