"""Draws that are the same on every machine, for made-up portfolios."""

from collections.abc import Mapping, Sequence
from random import Random
from typing import TypeVar

T = TypeVar("T")


class Dice:
    """A stream of draws that depends on its names alone.

    Only `Random.random` is used, whose stream Python promises to keep, and sums of it: no logarithm of any machine.
    """

    def __init__(self, *names: object) -> None:
        self.share = Random("|".join(map(str, names))).random  # noqa: S311 (made-up data, nothing secret)

    def bell(self) -> float:
        """A number about 0 with a standard deviation of 1, within 3: three draws added up, instead of a normal one."""
        return 2 * (self.share() + self.share() + self.share() - 1.5)

    def chance(self, share: float) -> bool:
        """True in this share (0–1) of the draws."""
        return self.share() < share

    def one_of(self, things: Sequence[T]) -> T:
        """One of these, all equally likely."""
        return things[int(self.share() * len(things))]

    def weighted(self, things: Mapping[T, float]) -> T:
        """One of these, as likely as its share says; the shares add up to 1."""
        left = self.share()
        for thing, share in things.items():
            left -= share
            if left < 0:
                return thing
        return thing
