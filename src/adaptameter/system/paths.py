"""Where the data of this user lie on this computer."""

import os
from pathlib import Path

STORE = "adaptameter.store"
"""The file in the data folder in which everything is kept."""

WINDOW_LOCK = "window.lock"
"""The file that a window holds while it is open on the folder."""


def data_folder(chosen: str | None = None) -> Path:
    """The folder with the store: `--data`, else ADAPTAMETER_DATA, else the place the operating system gives."""
    named = chosen or os.environ.get("ADAPTAMETER_DATA")
    if named:
        return Path(named).expanduser().absolute()
    from platformdirs import user_data_path  # 47 ms at import, needed only when no folder was named

    return user_data_path("AdaptaMeter", appauthor=False)
