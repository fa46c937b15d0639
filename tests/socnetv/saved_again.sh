#!/usr/bin/env bash
# saved_again.sh TRELLIS
# Opens the network that Trellis saved in SocNetV, on a display of its own, has SocNetV save it
# again, and compares what it read: every node, and every arc with its weight and label. Then takes
# SocNetV's file into a new school. Ends with 77 where SocNetV, Xvfb or xdotool is not installed.
set -euo pipefail
trellis=$1
here=$(cd "$(dirname "$0")" && pwd)
for tool in Xvfb xdotool socnetv; do
    command -v "$tool" >/dev/null || { echo "$tool is not installed."; exit 77; }
done
folder=$(mktemp -d)
export HOME=$folder XDG_RUNTIME_DIR=$folder LC_ALL=C.UTF-8
Xvfb -displayfd 3 -screen 0 1440x900x24 3>"$folder/display" >/dev/null 2>&1 &
trap 'kill $(jobs -p) 2>/dev/null || true; wait; rm -rf "$folder"' EXIT
until [ -s "$folder/display" ]; do sleep 0.1; done

quietly() { QT_QPA_PLATFORM=offscreen "$trellis" "$@" >/dev/null; }
quietly sample "$folder/sample.trellis"
quietly power export "$folder/sample.trellis" --to "$folder/ours.graphml"
cp "$folder/ours.graphml" "$folder/theirs.graphml"

DISPLAY=:$(cat "$folder/display")
export DISPLAY
QT_QPA_PLATFORM=xcb socnetv "$folder/theirs.graphml" >/dev/null 2>&1 &
# press TITLE KEY UNTIL: to the window of that title, until the command UNTIL says that it worked.
press() {
    for _ in $(seq 100); do
        if window=$(xdotool search --onlyvisible --name "$1" 2>/dev/null | tail -1) && [ -n "$window" ]; then
            xdotool windowfocus "$window" key "$2" 2>/dev/null || true
        fi
        sleep 0.3
        if eval "$3"; then return; fi
    done
    echo "SocNetV never came to “$1”."
    exit 1
}
press "Preview file" Return 'xdotool search --onlyvisible --name "theirs.graphml" >/dev/null 2>&1'
press "theirs.graphml" ctrl+s 'grep -q "Created by SocNetV" "$folder/theirs.graphml" &&
    grep -q "</graphml>" "$folder/theirs.graphml"'

/usr/bin/python3 "$here/compare.py" "$folder/ours.graphml" "$folder/theirs.graphml"
quietly new "$folder/again.trellis" --school Again --start 2026-09-08
quietly power import "$folder/again.trellis" --graph "$folder/theirs.graphml"
quietly power export "$folder/again.trellis" --to "$folder/again.graphml"
/usr/bin/python3 "$here/compare.py" "$folder/ours.graphml" "$folder/again.graphml"
