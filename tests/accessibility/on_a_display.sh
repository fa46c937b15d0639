#!/usr/bin/env bash
# on_a_display.sh SCRIPT TRELLIS
# Makes the sample school, and runs a script over it that reads windows over the accessibility bus,
# on a display and a bus of its own. Ends with 77 where what that takes is not
# installed.
set -euo pipefail
script=$1 trellis=$2
for tool in Xvfb dbus-run-session; do
    command -v "$tool" >/dev/null || { echo "$tool is not installed."; exit 77; }
done
/usr/bin/python3 -c 'import pyatspi' 2>/dev/null || { echo "pyatspi is not installed."; exit 77; }
folder=$(mktemp -d)
Xvfb -displayfd 3 -screen 0 1440x900x24 3>"$folder/display" >/dev/null 2>&1 &
display=$!
trap 'kill "$display" 2>/dev/null || true; rm -rf "$folder"' EXIT
until [ -s "$folder/display" ]; do sleep 0.1; done
export HOME=$folder XDG_RUNTIME_DIR=$folder LC_ALL=C.UTF-8
QT_QPA_PLATFORM=offscreen "$trellis" sample "$folder/sample.trellis" >/dev/null
DISPLAY=:$(cat "$folder/display") dbus-run-session -- \
    /usr/bin/python3 "$(dirname "$0")/$script" "$trellis" "$folder/sample.trellis"
