"""The files of the repository as the house tests see them."""

import ast
import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "adaptameter"
RESOURCES = ROOT / "resources"
MADE = {"__pycache__", "build", "demo", "dist", "screenshots"}

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Module:
    """One Python file, parsed."""

    path: Path
    text: str
    tree: ast.Module

    @property
    def name(self) -> str:
        """Its path from the root of the repository, as an editor opens it."""
        return self.path.relative_to(ROOT).as_posix()

    def at(self, node: ast.expr | ast.stmt) -> str:
        """The place of a node, as an editor opens it."""
        return f"{self.name}:{node.lineno}"

    def calls(self, *names: str) -> Iterator[ast.Call]:
        """Every call of a method with one of these names."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in names:
                yield node

    def imported(self) -> Iterator[tuple[str, ast.stmt]]:
        """Every module that is imported anywhere in the file, `package.module` or `package.module.name`."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from ((alias.name, node) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                yield from ((f"{node.module}.{alias.name}", node) for alias in node.names)


@cache
def modules(folder: Path = SOURCE) -> tuple[Module, ...]:
    """Every Python file below `folder`."""
    paths = (path for path in sorted(folder.rglob("*.py")) if "__pycache__" not in path.parts)
    texts = ((path, path.read_text(encoding="utf-8")) for path in paths)
    return tuple(Module(path, text, ast.parse(text, str(path))) for path, text in texts)


def kept_files() -> Iterator[Path]:
    """Every file of the repository, without what is made again on each machine (.gitignore)."""
    for folder, names, files in os.walk(ROOT):
        names[:] = [name for name in names if name not in MADE and (name == ".ci" or not name.startswith("."))]
        yield from (Path(folder, name) for name in files)
