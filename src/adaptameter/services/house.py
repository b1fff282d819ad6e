"""Everything a user can wish for, in one room."""

from collections.abc import Callable

from adaptameter.instruments import reader
from adaptameter.instruments.reader import Booklet
from adaptameter.services.agreeing import Agreeing
from adaptameter.services.alone import Alone
from adaptameter.services.assessing import Assessing
from adaptameter.services.ballot_box import BallotBox
from adaptameter.services.importing import Importing
from adaptameter.services.planning import Planning
from adaptameter.services.portfolio import Library
from adaptameter.services.reviewing import Reviewing
from adaptameter.services.room import Room, now
from adaptameter.services.signing import Signing
from adaptameter.services.years import Yearly
from adaptameter.store.work import Store


class House:
    """The services of one store; `clock` gives the time (ISO 8601, UTC), `find` older versions."""

    def __init__(
        self,
        store: Store,
        booklet: Booklet,
        clock: Callable[[], str] = now,
        find: Callable[[str, str], Booklet] = reader.version,
    ) -> None:
        self.room = Room(store, booklet, clock, find)
        self.assessing = Assessing(self.room)
        self.alone = Alone(self.room)
        self.ballots = BallotBox(self.room, self.assessing)
        self.agreeing = Agreeing(self.room)
        self.reviewing = Reviewing(self.room)
        self.planning = Planning(self.room)
        self.signing = Signing(self.room, self.reviewing)
        self.years = Yearly(self.room)
        self.library = Library(self.room)
        self.importing = Importing(self.room)
