"""Runs one command, and answers what it refuses with a sentence and an exit code."""

import argparse
import os
import sys
from importlib import import_module
from keyword import iskeyword

from adaptameter.cli.words import english, words_for
from adaptameter.domain.refusal import Refusal, Refusals
from adaptameter.ui import wording
from adaptameter.wording.phrases import Phrases

DONE, REFUSED = 0, 1


def run(asked: argparse.Namespace) -> int:
    """The exit code of the command that `asked` names: 0 done, 1 refused with the reason on stderr."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]  # text streams have it
    name = asked.command.replace("-", "_")
    module = import_module(f"adaptameter.cli.{name}_" if iskeyword(name) else f"adaptameter.cli.{name}")
    try:
        words = words_for(getattr(asked, "language", "en"))
        code: int = module.run(asked, words)
        sys.stdout.flush()
    except (Refusal, Refusals) as refused:
        report(english(), refused)
        return REFUSED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return REFUSED
    return code


def report(words: Phrases, refused: Refusal | Refusals, before: str = "") -> None:
    """Say on stderr why something was refused, a line a reason."""
    every = refused.refusals if isinstance(refused, Refusals) else (refused,)
    for one in every:
        print(f"{before}{wording.refusal(words, one)}", file=sys.stderr)
