"""LibreOffice without a window, with a profile of its own, and what openpyxl finds in a workbook."""

import shutil
import subprocess
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

needs_office = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
quiet = pytest.mark.filterwarnings("ignore::UserWarning:openpyxl")

Cells = Mapping[str, str | float | None]
"""The values of a sheet by cell."""


def converted(files: list[Path], to: str, folder: Path) -> list[Path]:
    """The same files in another format, all with one start of LibreOffice."""
    folder.mkdir(parents=True, exist_ok=True)
    profile = (folder.parent / "profile").as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", to, "--outdir", str(folder)]
    subprocess.run([*command, *map(str, files)], check=True, capture_output=True, timeout=300)
    return [folder / f"{file.stem}.{to}" for file in files]


def opened(content: bytes) -> Any:
    """The workbook as openpyxl has it, with formulas."""
    return load_workbook(BytesIO(content))


def values(file: Path | BytesIO) -> dict[str, dict[str, Any]]:
    """The value of every cell of every sheet."""
    book = load_workbook(file, data_only=True)
    return {sheet.title: {cell.coordinate: cell.value for row in sheet.iter_rows() for cell in row} for sheet in book}


def formulas(content: bytes) -> dict[str, dict[str, str]]:
    """Every formula of every sheet."""
    return {
        sheet.title: {cell.coordinate: cell.value for row in sheet.iter_rows() for cell in row if cell.data_type == "f"}
        for sheet in opened(content)
    }
