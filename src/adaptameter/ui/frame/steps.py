"""The steps of the path, in their order."""

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from adaptameter.services.standing import Standing


class Step(Enum):
    """Where one can be in an assessment; a path, not a gate."""

    PREPARE = "prepare"
    ANSWER = "answer"
    AGREE = "agree"
    CHECK = "check"
    RESULTS = "results"
    PLAN = "plan"
    SHARE = "share"


def name(step: Step) -> str:
    """What a step is called."""
    match step:
        case Step.PREPARE:
            return QCoreApplication.translate("Steps", "Prepare")
        case Step.ANSWER:
            return QCoreApplication.translate("Steps", "Answer")
        case Step.AGREE:
            return QCoreApplication.translate("Steps", "Agree")
        case Step.CHECK:
            return QCoreApplication.translate("Steps", "Check")
        case Step.RESULTS:
            return QCoreApplication.translate("Steps", "Results")
        case Step.PLAN:
            return QCoreApplication.translate("Steps", "Plan")
        case Step.SHARE:
            return QCoreApplication.translate("Steps", "Sign and share")


def path(standing: "Standing") -> tuple[Step, ...]:
    """The steps of an assessment.

    Who answers alone has to agree. A ballot, and one who sits here to answer, are about answers and no more.
    """
    if standing.is_ballot or standing.seat is not None:
        return (Step.ANSWER,)
    return tuple(step for step in Step if standing.is_alone or step is not Step.AGREE)


def entry(standing: "Standing") -> Step:
    """Where an assessment goes on when it is opened: its answers when they are open, else its results."""
    if len(standing.assessment.locked) == len(standing.sections) and not standing.is_ballot:
        return Step.RESULTS
    return Step.AGREE if standing.assessment.record.revealed_at else Step.ANSWER
