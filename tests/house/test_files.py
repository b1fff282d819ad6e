"""What is committed can be read, shared and installed by anybody."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFontDatabase
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from tests.house.tree import RESOURCES, ROOT, kept_files

LOCKS = ("packaging/requirements.txt", "packaging/requirements-dev.txt")
FAMILIES = ("Noto Sans", "Noto Sans Arabic", "Noto Sans Devanagari")
A_MACHINE = re.compile("/(?:wo" + "rk|fa" + "rm|ro" + "ot)/|/tmp" + "/v/")
AN_INDEX = re.compile(r"\bpypi\." + "org|python" + "hosted")


@pytest.mark.parametrize("pattern", [A_MACHINE, AN_INDEX], ids=["machine path", "package index"])
def test_no_file_names_one_machine_or_one_index(pattern: re.Pattern[str]) -> None:
    places = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:100]}"
        for path in kept_files()
        if (text := _text(path)) is not None
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]
    assert not places, "\n  ".join(["these lines mean nothing elsewhere:", *places])


def _text(path: Path) -> str | None:
    """The text of a file, None if it is no text."""
    raw = path.read_bytes()
    if b"\0" in raw[:8000]:
        return None
    return raw.decode("utf-8", errors="replace")


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_package_has_a_hash(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8").replace("\\\n", " ")
    packages = [line for line in text.splitlines() if re.match(r"[a-z0-9]", line)]
    assert packages
    assert [line.split()[0] for line in packages if "--hash=sha256:" not in line] == []
    assert "://" not in text


def test_every_package_that_we_ship_is_named_with_its_licence() -> None:
    shipped = re.findall(r"^([a-z0-9.-]+)==", (ROOT / LOCKS[0]).read_text(encoding="utf-8"), re.MULTILINE)
    notices = (ROOT / "LICENSE-THIRD-PARTY.md").read_text(encoding="utf-8").lower()
    assert [name for name in shipped if f"| {name} |" not in notices] == []


def test_fonts_and_icons_stand_beside_their_licences() -> None:
    assert "SIL OPEN FONT LICENSE" in (RESOURCES / "fonts" / "OFL.txt").read_text(encoding="utf-8")
    assert "ISC License" in (RESOURCES / "icons" / "LICENSE").read_text(encoding="utf-8")


def test_every_icon_is_drawn_and_can_be_coloured(qapp: object) -> None:
    icons = sorted((RESOURCES / "icons").glob("*.svg"))
    assert icons
    for icon in icons:
        drawing = icon.read_bytes()
        assert b"currentColor" in drawing, f"{icon.name} has a colour of its own"
        assert QSvgRenderer(QByteArray(drawing)).isValid(), f"{icon.name} cannot be drawn"


def test_every_font_has_both_weights_of_the_type_scale(qapp: object, qtbot: QtBot) -> None:
    fonts = sorted((RESOURCES / "fonts").glob("*.ttf"))
    loaded = {family for font in fonts for family in _families(font)}
    assert loaded >= set(FAMILIES)
    for family in FAMILIES:
        weights = {QFontDatabase.weight(family, style) for style in QFontDatabase.styles(family)}
        assert weights >= {400, 600}, f"{family} has {sorted(weights)}"


def _families(font: Path) -> list[str]:
    number = QFontDatabase.addApplicationFont(str(font))
    assert number >= 0, f"{font.name} cannot be read"
    return QFontDatabase.applicationFontFamilies(number)
