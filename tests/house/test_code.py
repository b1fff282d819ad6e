"""The code keeps the style of the house."""

import ast
from collections.abc import Iterable

from tests.house.tree import ROOT, SOURCE, Function, Module, modules

LONGEST_FILE = 300
LONGEST_FUNCTION = 45
QT = ("PySide6", "shiboken6")
QT_FLOOR = ("ui/", "app.py", "self_test.py", "cli/", "exchange/typesetting")


def show(places: Iterable[str]) -> str:
    return "\n  ".join(("", *places))


def test_no_file_is_too_long_to_read() -> None:
    long = [f"{m.name}: {n} lines" for m in modules() if (n := len(m.text.splitlines())) > LONGEST_FILE]
    assert not long, f"more than {LONGEST_FILE} lines:{show(long)}"


def test_no_function_is_too_long_to_read() -> None:
    long = [
        f"{module.at(node)} {node.name}: {length} lines"
        for module in modules()
        if "/migrations/versions/" not in module.name  # a list of columns, never edited again
        for node in ast.walk(module.tree)
        if isinstance(node, Function)
        if (length := (node.end_lineno or node.lineno) - node.lineno + 1) > LONGEST_FUNCTION
    ]
    assert not long, f"more than {LONGEST_FUNCTION} lines:{show(long)}"


def test_every_module_says_on_its_first_line_what_it_does() -> None:
    silent = [module.name for module in (*modules(), *modules(ROOT / "tests")) if not _says_what_it_does(module)]
    assert not silent, f"the first line must be a docstring of one sentence that ends with a full stop:{show(silent)}"


def _says_what_it_does(module: Module) -> bool:
    said = ast.get_docstring(module.tree)
    if said is None:
        return not module.text.strip() and module.name.startswith("tests/")
    return module.text.startswith(('"""', 'r"""')) and said.splitlines()[0].endswith((".", "?"))


def test_no_lambda_is_connected() -> None:
    wild = [
        module.at(call)
        for module in modules()
        for call in module.calls("connect")
        if any(isinstance(argument, ast.Lambda) for argument in call.args)
    ]
    assert not wild, f"connect a decorated method, it dies with its object:{show(wild)}"


def test_translated_words_are_found_at_run_time() -> None:
    built = [
        module.at(call)
        for module in modules()
        for call in module.calls("tr", "translate")
        if _is_translation(call) and any(_is_built(argument) for argument in call.args)
    ]
    assert not built, f"give tr the plain words, and fill them in with .format afterwards:{show(built)}"


def test_no_translated_words_are_glued_into_an_f_string() -> None:
    glued = [
        module.at(text)
        for module in modules()
        for text in ast.walk(module.tree)
        if isinstance(text, ast.JoinedStr)
        for call in Module(module.path, "", ast.Module([ast.Expr(text)], [])).calls("tr", "translate")
        if _is_translation(call)
    ]
    assert not glued, f"sentences are not glued, other languages order them otherwise:{show(glued)}"


def _is_translation(call: ast.Call) -> bool:
    """`text.translate(table)` of the standard library has one argument, Qt's has a context and words."""
    return isinstance(call.func, ast.Attribute) and (call.func.attr == "tr" or len(call.args) > 1)


def _is_built(argument: ast.expr) -> bool:
    if isinstance(argument, ast.Call):
        return isinstance(argument.func, ast.Attribute) and argument.func.attr == "format"
    return isinstance(argument, ast.JoinedStr) or (
        isinstance(argument, ast.BinOp) and any(isinstance(part, ast.Constant) for part in ast.walk(argument))
    )


def test_qt_lives_on_the_top_floor() -> None:
    below = [
        f"{module.at(node)} {name}"
        for module in modules()
        if not module.path.relative_to(SOURCE).as_posix().startswith(QT_FLOOR)
        for name, node in module.imported()
        if name.split(".")[0] in QT
    ]
    assert not below, f"only ui, app, self_test and exchange.typesetting know Qt:{show(below)}"


def test_commands_open_no_window() -> None:
    widgets = [
        f"{module.at(node)} {name}"
        for module in modules(SOURCE / "cli")
        for name, node in module.imported()
        if name.startswith("PySide6.QtWidgets")
    ]
    assert not widgets, f"a command needs no widgets:{show(widgets)}"
