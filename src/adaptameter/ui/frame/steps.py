"""The steps of the path, in their order."""

from enum import Enum


class Step(Enum):
    """Where one can be in an assessment; a path, not a gate."""

    PREPARE = "prepare"
    ANSWER = "answer"
    RESULTS = "results"
    SHARE = "share"
