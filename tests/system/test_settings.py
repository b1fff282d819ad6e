"""Settings are kept, and strange ones are as at the first start."""

from pathlib import Path

import pytest

from adaptameter.system.settings import Settings, load, save


def test_settings_are_kept(tmp_path: Path) -> None:
    chosen = Settings("sv", "dark", 1.5)
    save(tmp_path, chosen)
    assert load(tmp_path) == chosen


def test_at_the_first_start_there_are_none(tmp_path: Path) -> None:
    assert load(tmp_path / "nowhere") == Settings()


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff", b"[1]", b"null", b"{", b'{"theme": "pink"}', b'{"text_scale": 40.0}', b'{"text_scale": "big"}',
     b'{"language": 7, "colour": "x"}', b'{"theme": []}', b"[" * 100_000, b'{"text_scale": NaN}'],
)  # fmt: skip
def test_what_is_strange_is_passed_over(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_bytes(content)
    assert load(tmp_path) == Settings()


def test_a_setting_that_is_sound_is_kept_beside_a_strange_one(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"language": "es", "theme": "pink"}', encoding="utf-8")
    assert load(tmp_path) == Settings(language="es")


def test_a_folder_that_cannot_be_written_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    save(tmp_path / "taken", Settings())
