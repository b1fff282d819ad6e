"""The program: a command when one is named, the window otherwise."""

import sys



def main() -> int:
    """Run what was asked for; the exit code is 0 done, 1 refused, 2 wrong use."""
    if len(sys.argv) == 1:
        return _window(None)
    from adaptameter.cli.parser import parser  # a plain start of the window does not pay for it

    asked = parser().parse_args()
    if asked.command == "self-test":
        from adaptameter.self_test import run as try_all  # it measures the start, so nothing is loaded before it

        return try_all(as_json=asked.json)
    if asked.command is None:
        return _window(asked.data)
    from adaptameter.cli.run import run as run_command  # nor the commands for the window

    return run_command(asked)


def _window(data: str | None) -> int:
    from adaptameter.app import run  # the window is not needed for commands

    return run(data)


if __name__ == "__main__":
    sys.exit(main())
