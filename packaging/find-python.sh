#!/bin/sh
# Prints the first Python here that is 3.11 or newer and can make a virtual environment; fails quietly if there is none.
for python in python3 python3.14 python3.13 python3.12 python3.11; do
    if "$python" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        command -v "$python"
        exit 0
    fi
done
exit 1
