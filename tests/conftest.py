"""Every test runs without a screen, without a network and in a home of its own."""

import atexit
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

HOME = Path(tempfile.mkdtemp(prefix="adaptameter-tests-"))
atexit.register(shutil.rmtree, HOME, ignore_errors=True)
os.environ.update(
    HOME=str(HOME),
    XDG_CACHE_HOME=str(HOME / "cache"),
    XDG_RUNTIME_DIR=str(HOME),
    QT_QPA_PLATFORM=os.environ.get("QT_QPA_PLATFORM", "offscreen"),
    LC_ALL="C.UTF-8",
    TZ="UTC",
)
if hasattr(time, "tzset"):  # Windows has none
    time.tzset()

# Qt must find the environment above when pytest's plugins load it.
import hypothesis  # noqa: E402
import pytest  # noqa: E402

hypothesis.settings.register_profile(
    "fast", max_examples=60, deadline=None, derandomize=True, database=None, print_blob=False
)
hypothesis.settings.register_profile("thorough", max_examples=2_000, deadline=None, database=None)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "fast"))


class NetworkUsed(BaseException):
    """A test tried to reach the network; no handler of the program may swallow this."""


def _no_network(event: str, facts: tuple[object, ...]) -> None:
    if event == "socket.getaddrinfo" or (event in _REACHING_OUT and isinstance(facts[1], tuple)):
        raise NetworkUsed(f"{event} {facts[1:] if event in _REACHING_OUT else facts}")


_REACHING_OUT = ("socket.connect", "socket.sendto", "socket.sendmsg")
sys.addaudithook(_no_network)


@pytest.fixture(autouse=True)
def own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder of this test alone, which the program finds by itself."""
    data = tmp_path / "data"
    monkeypatch.setenv("ADAPTAMETER_DATA", str(data))
    for name in ("config", "data", "state"):
        monkeypatch.setenv(f"XDG_{name.upper()}_HOME", str(tmp_path / f"xdg-{name}"))
    return data
