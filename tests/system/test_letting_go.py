"""What is large goes piece by piece."""

from adaptameter.system.letting_go import let_go


class Thing:
    """Notes when it goes, and what was there still."""

    def __init__(self, place: int, others: list["Thing"], gone: list[tuple[int, int]]) -> None:
        self.place, self.others, self.gone = place, others, gone

    def __del__(self) -> None:
        self.gone.append((self.place, len(self.others)))


def test_things_go_one_by_one() -> None:
    things: list[Thing] = []
    gone: list[tuple[int, int]] = []
    things += [Thing(place, things, gone) for place in range(5)]
    let_go(things, [])
    assert gone == [(place, place) for place in reversed(range(5))]
    assert things == []
