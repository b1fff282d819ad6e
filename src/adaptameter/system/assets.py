"""Where the files that come with the program are, in a source tree and in an installed package alike."""

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


@cache
def resource(*parts: str) -> Path:
    """Path of something below `resources/`: an instrument, a theme, a font, an icon."""
    return _root("resources").joinpath(*parts)


@cache
def translations() -> Path:
    """The folder with the program's own words, one catalogue a language."""
    return _root("translations")


def _root(name: str) -> Path:
    installed = _PACKAGE / name
    return installed if installed.is_dir() else _PACKAGE.parent.parent / name
