"""What can be written on the command line."""

import argparse
from functools import partial
from typing import TypeAlias

from adaptameter import __version__

_Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001 (it has no public name)
_DESCRIPTION = "A board looks at its own work once a year. Without a command the window opens."


def parser() -> argparse.ArgumentParser:
    """The whole command line; `command` is None when a window is asked for."""
    top = argparse.ArgumentParser("adaptameter", description=_DESCRIPTION, allow_abbrev=False)
    top.add_argument("--version", action="version", version=f"AdaptaMeter {__version__}")
    top.add_argument("--data", metavar="DIR", help="folder of the store (also ADAPTAMETER_DATA)")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    _samples(commands)
    _sheets(commands)
    _stored(commands)
    _library(commands)
    _tools(commands)
    return top


def _add(commands: _Commands, name: str, what: str) -> argparse.ArgumentParser:
    made = commands.add_parser(name, help=what, description=what, allow_abbrev=False)
    made.add_argument("--data", metavar="DIR", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    return made


def _samples(commands: _Commands) -> None:
    demo = _add(commands, "demo", "three made-up organisations, three years: scorecards, plans and signatures")
    demo.add_argument("dir", metavar="DIR")
    demo.add_argument("--organisations", metavar="N", type=partial(_count, 999_999), help="a portfolio of so many")
    demo.add_argument("--years", metavar="Y", type=partial(_count, 30), default=3, help="of the portfolio")
    demo.add_argument("--formats", metavar="A,B", default="json", help="of the portfolio: json, xlsx, pdf (json)")
    demo.add_argument("--seed", metavar="S", type=int, default=1, help="another seed makes another portfolio")
    _language(demo)


def _sheets(commands: _Commands) -> None:
    template = _add(commands, "template", "a sheet to fill in: indicator, answer, evidence, reason, note")
    template.add_argument("file", metavar="FILE.csv")
    template.add_argument("--sections", metavar="A,B", help="ids or codes; all core sections when left out")
    _language(template)
    _instrument(template)
    score = _add(commands, "score", "score filled-in sheets without storing them")
    score.add_argument("files", metavar="FILE.csv", nargs="+")
    score.add_argument("--json", action="store_true", help="a list with one object a file")
    _language(score)
    _instrument(score)
    assess = _add(commands, "assess", "store a filled-in sheet as an assessment, and export it")
    assess.add_argument("file", metavar="FILE.csv")
    assess.add_argument("--organisation", metavar="N", required=True)
    assess.add_argument("--year", metavar="Y", type=int, required=True)
    assess.add_argument("--country", metavar="CC", default="", help="two letters, for example GT")
    assess.add_argument("--to", metavar="DIR", help="write the scorecard here")
    _formats(assess)
    _language(assess)


def _stored(commands: _Commands) -> None:
    export = _add(commands, "export", "write the scorecard of a stored assessment")
    export.add_argument("id", metavar="ID")
    export.add_argument("--to", metavar="DIR", required=True)
    _formats(export)
    _language(export)
    listing = _add(commands, "list", "the assessments in the store")
    listing.add_argument("--json", action="store_true")
    _language(listing)
    check = _add(commands, "check", "look through a stored assessment before it is signed; 0 whatever is found")
    check.add_argument("id", metavar="ID")
    check.add_argument("--json", action="store_true", help="a list with one object a finding")
    _language(check)


def _library(commands: _Commands) -> None:
    taken = _add(commands, "import", "take in scorecards (json or xlsx) that others sent, from files and folders")
    taken.add_argument("paths", metavar="PATH", nargs="+")
    taken.add_argument("--json", action="store_true", help="what was accepted, known already, refused")
    _language(taken)
    library = _add(commands, "library", "the scorecards that were taken in")
    library.add_argument("--country", metavar="CC", default="", help="only those of this country, for example GT")
    library.add_argument("--year", metavar="Y", type=int, help="only those of this year")
    library.add_argument("--json", action="store_true", help="a list with one object a scorecard")
    _language(library)


def _tools(commands: _Commands) -> None:
    show = _add(commands, "show", "read a scorecard (json or xlsx), compute it again, print it")
    show.add_argument("file", metavar="FILE")
    show.add_argument("--json", action="store_true")
    _language(show)
    change = _add(commands, "change", "what changed between two scorecards (json or xlsx), and how sure that is")
    change.add_argument("old", metavar="OLD")
    change.add_argument("new", metavar="NEW")
    change.add_argument("--json", action="store_true")
    _language(change)
    _compare(commands)
    instrument = _add(commands, "instrument", "tools for the authors of instruments")
    tasks = instrument.add_subparsers(dest="task", metavar="TASK", required=True)
    check = tasks.add_parser("check", help="every mistake, a line each", allow_abbrev=False)
    check.add_argument("which", metavar="FILE_OR_ID")
    _language(check)
    test = _add(commands, "self-test", "open the real window on a temporary store and try everything once")
    test.add_argument("--json", action="store_true")


def _compare(commands: _Commands) -> None:
    compare = _add(commands, "compare", "whether scorecards (json or xlsx) may be compared, and how far they lie apart")
    compare.add_argument("files", metavar="FILE", nargs="*")
    compare.add_argument("--country", metavar="CC", default="", help="only those of this country, for example GT")
    compare.add_argument("--year", metavar="Y", type=int, help="only those of this year")
    compare.add_argument("--sections", metavar="A,B", help="only these sections: ids or codes")
    compare.add_argument("--crosswalk", metavar="FILE", help="which questions of two versions are the same")
    compare.add_argument("--to", metavar="FILE", help="write a file: .xlsx, .pdf or .json")
    compare.add_argument("--json", action="store_true")
    _language(compare)


def _count(most: int, said: str) -> int:
    """A number from 1 to `most`; another one is a mistake that argparse reports."""
    if said.isascii() and said.isdigit() and len(said) <= len(str(most)) and 1 <= int(said) <= most:
        return int(said)
    raise argparse.ArgumentTypeError(f"{said[:20]!r} is not a number from 1 to {most}")


def _formats(command: argparse.ArgumentParser) -> None:
    command.add_argument("--formats", metavar="A,B", default="json,xlsx,pdf", help="json, xlsx, pdf (all)")


def _language(command: argparse.ArgumentParser) -> None:
    command.add_argument("--language", metavar="L", default="en")


def _instrument(command: argparse.ArgumentParser) -> None:
    command.add_argument("--instrument", metavar="FILE_OR_ID", help="another instrument than the bundled one")
