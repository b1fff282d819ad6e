"""Settings survive; a broken file is as at the first start."""

import json
from pathlib import Path

import pytest

from adaptameter.system.settings import SCALES, THEMES, Settings, load, save


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("scale", SCALES)
def test_what_is_saved_is_loaded(tmp_path: Path, theme: str, scale: float) -> None:
    settings = Settings("ar", theme, scale)  # type: ignore[arg-type]  # a Theme, as THEMES says
    save(tmp_path, settings)
    assert load(tmp_path) == settings


def test_without_a_file_they_are_as_at_the_first_start(tmp_path: Path) -> None:
    assert load(tmp_path) == Settings("en", "system", 1.0)


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b"\xff\xfe", b"3", b'{"theme": "pink"}', b'{"text_scale": 9}', b'{"language": 5}'],
)
def test_a_broken_file_is_as_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(content)
    assert load(tmp_path) == Settings()


def test_what_is_sound_in_a_strange_file_is_used(tmp_path: Path) -> None:
    said = {"language": "es", "theme": ["dark"], "text_scale": "2", "colour": "red"}
    (tmp_path / "settings.json").write_text(json.dumps(said))
    assert load(tmp_path) == Settings("es")


def test_a_folder_that_cannot_be_written_to_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file, no folder")
    save(tmp_path / "data", Settings("ar"))
    assert load(tmp_path / "data") == Settings()
