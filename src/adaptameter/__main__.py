"""The program: a command when one is named, the window otherwise. Each imports only what it needs."""

import sys


def main() -> int:
    """Run what was asked for; the exit code is 0 done, 1 refused, 2 wrong use."""
    if getattr(sys, "frozen", False):  # such a program starts its children by starting itself
        from multiprocessing import freeze_support

        freeze_support()
    match sys.argv[1:]:
        case []:
            return _window(None)
        case ["self-test", *rest] if rest in ([], ["--json"]):
            from adaptameter.self_test import run as try_all  # it measures the start: nothing is loaded before it

            return try_all(as_json=bool(rest))
    from adaptameter.cli.parser import parser

    asked = parser().parse_args()
    if asked.command is None:
        return _window(asked.data)
    from adaptameter.cli.run import run as run_command

    return run_command(asked)


def _window(data: str | None) -> int:
    from adaptameter.app import run

    return run(data)


if __name__ == "__main__":
    sys.exit(main())
