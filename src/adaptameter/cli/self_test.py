"""Tries everything once, when it was asked for among other options."""

import argparse

from adaptameter import self_test
from adaptameter.wording.phrases import Phrases


def run(asked: argparse.Namespace, _words: Phrases) -> int:
    """Run the test on a store of its own."""
    return self_test.run(as_json=asked.json)
