"""What a session refuses while something is wished for."""

from collections.abc import Iterator
from contextlib import contextmanager

from adaptameter.ui.session import Session


@contextmanager
def refusals(session: Session) -> Iterator[list[str]]:
    """A list that holds the sentence of everything that is refused inside; empty when all was done.

    Whoever listens here tells it beside the field it is about: the window does not tell it again.
    """
    said: list[str] = []
    hear = said.append
    session.refused.connect(hear)
    session.is_heard = True
    try:
        yield said
    finally:
        session.is_heard = False
        session.refused.disconnect(hear)
