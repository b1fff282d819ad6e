"""A board that answered together and locked everything, with something left to look at."""

from adaptameter.domain.answer import at
from adaptameter.domain.finding import Severity
from adaptameter.domain.instrument import IndicatorId
from adaptameter.domain.sheet import Sheet
from adaptameter.ui.session import Session
from tests.builders import a_plan, a_sheet

UNPROVEN = ("RSK-02", "RSK-05")


def settled(session: Session, year: int = 2026) -> Session:
    """Opens it: all at level 2, two at level 3 that nothing shows, one must-have that nobody knows."""
    plan = a_plan("governance", "risk", "feedback", year=year)
    answers = {**a_sheet(2, 2, FBK_07="DK").answers, **{IndicatorId(one): at(3) for one in UNPROVEN}}
    session.do(lambda house: house.assessing.start(plan, sheet=Sheet(answers)))
    return session


def word_all(session: Session) -> None:
    """Says a word about everything that asks for one."""
    assert session.standing is not None
    found = session.ask(lambda house: house.reviewing.findings(session.which)) or ()
    for one in found:
        if one.severity is Severity.WARNING:
            session.review.word(one.key, "We looked at it together")


def sign(session: Session) -> None:
    """Words for everything, then two signatures."""
    word_all(session)
    session.signing.sign(("chair", "secretary"), "2026-11-22", "Chiquimula", "7/2026")
    assert session.standing is not None
    assert session.standing.is_signed
