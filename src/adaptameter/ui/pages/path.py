"""Makes the pages of the path, each when it is first wanted, with the ways that lead on from it."""

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from adaptameter.ui.frame.steps import Step
from adaptameter.ui.session import Session

if TYPE_CHECKING:
    from adaptameter.ui.pages.check_places import Place


class Ways(Protocol):
    """Where pages lead."""

    @property
    def step_wanted(self) -> SignalInstance:
        """Carries the step that is wanted."""

    def show_place(self, place: "Place") -> None:
        """Turn to the place of a finding."""


def made(step: Step, session: Session, ways: Ways) -> QWidget:
    """The page of this step. A page is imported here and not before: none pays for the others."""
    match step:
        case Step.AGREE:
            return _agree(session, ways)
        case Step.CHECK:
            return _check(session, ways)
        case Step.RESULTS:
            return _results(session, ways)
        case Step.PLAN:
            from adaptameter.ui.pages.plan import PlanPage

            return PlanPage(session)
        case Step.SHARE:
            return _share(session, ways)
        case _:
            return _answer(session, ways)


def _answer(session: Session, ways: Ways) -> QWidget:
    from adaptameter.ui.pages.alone_step import AnswerStep

    page = AnswerStep(session)
    _lead(page.results_wanted, ways, Step.RESULTS)
    _lead(page.agree_wanted, ways, Step.AGREE)
    return page


def _agree(session: Session, ways: Ways) -> QWidget:
    from adaptameter.ui.pages.agree import AgreePage

    page = AgreePage(session)
    _lead(page.answer_wanted, ways, Step.ANSWER)
    _lead(page.results_wanted, ways, Step.RESULTS)
    return page


def _check(session: Session, ways: Ways) -> QWidget:
    from adaptameter.ui.pages.check import CheckPage

    page = CheckPage(session)
    page.place_wanted.connect(ways.show_place)
    _lead(page.sign_wanted, ways, Step.SHARE)
    return page


def _results(session: Session, ways: Ways) -> QWidget:
    from adaptameter.ui.pages.results import ResultsPage

    page = ResultsPage(session)
    _lead(page.answer_wanted, ways, Step.ANSWER)
    _lead(page.agree_wanted, ways, Step.AGREE)
    return page


def _share(session: Session, ways: Ways) -> QWidget:
    from adaptameter.ui.pages.share import SharePage

    page = SharePage(session)
    _lead(page.answer_wanted, ways, Step.ANSWER)
    _lead(page.agree_wanted, ways, Step.AGREE)
    _lead(page.check_wanted, ways, Step.CHECK)
    return page


def _lead(wanted: SignalInstance, ways: Ways, step: Step) -> None:
    wanted.connect(partial(ways.step_wanted.emit, step))
