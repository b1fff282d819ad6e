"""The child process that opens foreign files: it has little memory, and may be ended at any moment."""

import gc
import os
import sys
from collections.abc import Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

from adaptameter.domain.instrument import Instrument, InstrumentId
from adaptameter.domain.refusal import Refusal
from adaptameter.exchange.intake import take
from adaptameter.exchange.intake_parcel import packed

MEMORY: Final = 512 * 1024 * 1024
"""Bytes of address space. Windows and macOS know no such limit; there the sizes that are checked first have to do."""


def serve(
    asked: "Connection[object, Sequence[str]]", answers: "Connection[object, object]", known: Sequence[Instrument]
) -> None:
    """Answer every batch of paths with a list of what was in them; an empty list first, to say that it is here."""
    sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 (it stays open as long as the process)
    limit()
    gc.freeze()  # what is loaded stays: it need not be looked through again and again
    instruments = {(one.id, one.version): one for one in known}

    def find(name: str, version: str) -> Instrument:
        found = instruments.get((InstrumentId(name), version))
        if found is None:
            raise Refusal("other_instrument", name=name[:60], version=version[:20])
        return found

    answers.send([])
    while True:
        try:
            batch = asked.recv()
        except EOFError:
            return
        answers.send([packed(take(Path(path), find)) for path in batch])


def limit() -> None:
    """Take no more memory than a scorecard can need."""
    if sys.platform != "win32":
        import resource  # Windows does not have it

        try:
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        except (ValueError, OSError):  # macOS, or a stricter limit is set already
            return
