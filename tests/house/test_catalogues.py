"""The catalogues hold every sentence of the program, and what the program reads was made from them."""

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.house.tree import ROOT

TRANSLATIONS = ROOT / "translations"
PLURALS_ONLY = {"en"}
LANGUAGES = sorted(file.stem.removeprefix("adaptameter_") for file in TRANSLATIONS.glob("*.ts"))


def tool(name: str) -> str:
    return str(Path(sys.executable).parent / f"pyside6-{name}")


def messages(file: Path) -> dict[tuple[str, str], tuple[str, ...]]:
    found = {}
    for context in ET.parse(file).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            found[name, message.findtext("source") or ""] = tuple(forms)
    return found


@pytest.fixture(scope="session")
def spoken(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """Every sentence that stands in the code now."""
    target = tmp_path_factory.mktemp("words") / "now.ts"
    sources = sorted(str(file) for file in (ROOT / "src" / "adaptameter" / "ui").rglob("*.py"))
    subprocess.run([tool("lupdate"), *sources, "-silent", "-locations", "none", "-ts", str(target)], check=True)
    return set(messages(target))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_holds_what_is_said_and_nothing_else(language: str, spoken: set[tuple[str, str]]) -> None:
    wanted = {one for one in spoken if "%n" in one[1]} if language in PLURALS_ONLY else spoken
    held = set(messages(TRANSLATIONS / f"adaptameter_{language}.ts"))
    assert held == wanted, f"run make translations, then translate: {sorted(held ^ wanted)[:5]}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_translated_and_keeps_its_places(language: str) -> None:
    for (context, source), forms in messages(TRANSLATIONS / f"adaptameter_{language}.ts").items():
        for form in forms:
            assert form.strip(), f"{language}: {context}: {source!r} is not translated"
            found = places(form) ^ places(source)
            assert found <= {"%n"}, f"{language}: {context}: {form!r} has other places than {source!r}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_reads_is_made_from_the_catalogue(language: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    source = TRANSLATIONS / f"adaptameter_{language}.ts"
    subprocess.run([tool("lrelease"), "-silent", str(source), "-qm", str(made)], check=True)
    assert made.read_bytes() == source.with_suffix(".qm").read_bytes(), "run make translations"


def places(sentence: str) -> set[str]:
    return set(re.findall(r"\{\w+\}|%n", sentence))
