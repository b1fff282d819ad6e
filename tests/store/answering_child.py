"""Answers as fast as it can and prints every answer that the store acknowledged: a program to be killed."""

import sys
import time
from pathlib import Path

from adaptameter.domain.answer import Answer, State, at
from adaptameter.domain.assessment import AssessmentId
from adaptameter.domain.instrument import IndicatorId
from adaptameter.store.work import open_store


def main(folder: str, assessment: str, first: int, pause: float) -> None:
    """Answer the same twelve questions over and over, from answer `first` on, with pauses of so many seconds."""
    store = open_store(Path(folder))
    print("ready", flush=True)
    for number in range(first, first + 1_000_000):
        with store.work() as work:
            work.assessments.put_answer(AssessmentId(assessment), indicator(number), numbered(number))
        print(number, flush=True)
        time.sleep(pause)


def indicator(number: int) -> IndicatorId:
    """The question that gets this answer."""
    return IndicatorId(f"GOV-{number % 12 + 1:02}")


def numbered(number: int) -> Answer:
    """An answer that tells its number."""
    return Answer(State.LEVEL, at(number % 5).level, number % 4, note=str(number))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), float(sys.argv[4]))
