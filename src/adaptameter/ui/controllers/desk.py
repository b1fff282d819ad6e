"""What the controllers share: they ask the session, which does, tells and repaints."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from adaptameter.domain.assessment import AssessmentId
    from adaptameter.services.house import House
    from adaptameter.services.standing import Standing
    from adaptameter.wording.phrases import Phrases

Result = TypeVar("Result")


class Desk(Protocol):
    """The part of a session that controllers use."""

    @property
    def which(self) -> "AssessmentId":
        """The open assessment."""

    @property
    def open_words(self) -> "Phrases":
        """The words of the open assessment's language."""

    def do(self, wish: "Callable[[House], Standing]") -> bool:
        """Do it, show where it leads, tell why not; whether it was done."""

    def ask(self, wish: "Callable[[House], Result]") -> "Result | None":
        """The answer to a question that changes nothing; None when it was refused, which is told."""

    def beside(self, wish: "Callable[[House], Result]", done: "Callable[[Result], None]") -> None:
        """The same beside the window, for what takes long."""

    def tell_files(self, files: tuple[Path, ...]) -> None:
        """Say which files were written."""


class Speaking(Desk, Protocol):
    """A desk that has the words of the window."""

    @property
    def words(self) -> "Phrases":
        """All phrases in the language of the window."""
