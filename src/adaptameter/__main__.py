"""The program: a command when one is named, the window otherwise."""

import sys

from adaptameter.cli.parser import parser


def main() -> int:
    """Run what was asked for; the exit code is 0 done, 1 refused, 2 wrong use."""
    asked = parser().parse_args()
    if asked.command is None:
        from adaptameter.app import run  # the window is not needed for commands

        return run(asked.data)
    from adaptameter.cli.run import run as run_command  # nor the commands for the window

    return run_command(asked)


if __name__ == "__main__":
    sys.exit(main())
