#!/bin/sh
# Makes sure that the system has what pip cannot bring: system-libraries.sh [window] [test]
#
#   always    a Python with venv, and the libraries that Qt loads
#   window    and those of a real window
#   test      and the two programs that the tests read the exported files with
#
# What is missing is installed with apt where that needs no password; otherwise it is named, and the script fails.
set -u
PATH=$PATH:/usr/sbin:/sbin
here=$(dirname "$0")
missing=""

main() {
    [ "$(uname)" = Linux ] || exit 0
    look "$@"
    [ -n "$missing" ] || exit 0
    if command -v apt-get >/dev/null && may_install; then
        echo "Installing what the system lacks:$missing"
        install && missing="" && look "$@"
    fi
    [ -z "$missing" ] || stop "$@"
}

look() {
    sh "$here/find-python.sh" >/dev/null || need python3-venv
    library libglib-2.0.so.0 libglib2.0-0
    library libGL.so.1 libgl1
    library libEGL.so.1 libegl1
    library libxkbcommon.so.0 libxkbcommon0
    library libfontconfig.so.1 libfontconfig1
    library libdbus-1.so.3 libdbus-1-3
    for part in "$@"; do "look_$part"; done
}

look_window() {
    library libxcb-cursor.so.0 libxcb-cursor0
    library libxkbcommon-x11.so.0 libxkbcommon-x11-0
    library libxcb-icccm.so.4 libxcb-icccm4
    library libxcb-keysyms.so.1 libxcb-keysyms1
    library libxcb-shape.so.0 libxcb-shape0
}

look_test() {
    command -v pdfinfo >/dev/null || need poppler-utils
    command -v soffice >/dev/null || need libreoffice-calc-nogui
}

library() { # soname package
    ldconfig -p | grep -q "$1 " || need "$2"
}

need() {
    missing="$missing $1"
}

may_install() {
    [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null
}

install() {
    as_root apt-get update -qq
    names=""
    for package in $missing; do names="$names $(name_here "$package")"; done
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $names >/dev/null
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

# The same thing has other names in other releases.
name_here() {
    case $1 in
    libglib2.0-0) first_known libglib2.0-0t64 libglib2.0-0 ;;
    libreoffice-calc-nogui) first_known libreoffice-calc-nogui libreoffice-calc ;;
    python3-venv) python_here ;;
    *) echo "$1" ;;
    esac
}

first_known() {
    for package in "$@"; do
        if apt-cache show "$package" >/dev/null 2>&1; then
            echo "$package"
            return
        fi
    done
    echo "$package"
}

# The release's own Python where that is 3.11 or newer, else another one that the release has.
python_here() {
    case $(apt-cache policy python3 | sed -n 's/.*Candidate: //p') in
    3.[0-9].* | 3.10.*) first_known python3.13-venv python3.12-venv python3.11-venv ;;
    *) echo python3-venv ;;
    esac
}

stop() {
    case "$missing" in
    *python3-venv*) echo "AdaptaMeter needs Python 3.11 or newer with its venv module." >&2 ;;
    esac
    echo "Please install what the system lacks, then try again; on Debian and Ubuntu: sudo apt install$missing" >&2
    exit 1
}

main "$@"
