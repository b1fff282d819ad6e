"""How this user wants the window: language, theme, size of the text. Kept as a small JSON file beside the store."""

import json
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Literal

from adaptameter.system.files import replace_with

_FILE = "settings.json"
Theme = Literal["system", "light", "dark", "contrast"]
THEMES: tuple[Theme, ...] = ("system", "light", "dark", "contrast")
SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)


@dataclass(frozen=True, slots=True)
class Settings:
    """`theme` is one of THEMES, `text_scale` one of SCALES, `language` a code such as en."""

    language: str = "en"
    theme: Theme = "system"
    text_scale: float = 1.0


def load(folder: Path) -> Settings:
    """The settings in this folder; whatever is missing or strange is as at the first start."""
    try:
        found = json.loads((folder / _FILE).read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return Settings()
    if not isinstance(found, dict):
        return Settings()
    known = {field.name: found[field.name] for field in fields(Settings) if field.name in found}
    settings = Settings(**{name: one for name, one in known.items() if type(one) is type(getattr(Settings(), name))})
    settings = settings if settings.theme in THEMES else replace(settings, theme="system")
    return settings if settings.text_scale in SCALES else replace(settings, text_scale=1.0)


def save(folder: Path, settings: Settings) -> None:
    """Keep the settings; a folder that cannot be written to is passed over, for the store says so better."""
    content = json.dumps(asdict(settings), sort_keys=True).encode()
    try:
        replace_with(folder / _FILE, content, _as_it_is)
    except OSError:
        return


def _as_it_is(_beside: Path) -> None:
    """Settings are read with care, so they need no check."""
