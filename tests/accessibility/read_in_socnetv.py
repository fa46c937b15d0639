"""Opens the network that Trellis saved in SocNetV, and compares what it counts there.

Called as: read_in_socnetv.py TRELLIS SCHOOL
"""

import os
import subprocess
import sys

from screen_reader import application, below, faults, named, press, told, wait_for

EXPECTED = {"Nodes:": "16", "Arcs:": "20", "Density:": "0.0833333"}


def saved_by(program, school):
    path = os.path.join(os.path.dirname(school), "network.graphml")
    quiet = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    subprocess.run([program, "power", "export", school, "--to", path], check=True, env=quiet, stdout=subprocess.DEVNULL)
    return path


def figures(app):
    """The statistics panel: each label with the one that comes after it, the first of each name."""
    words = [node.name for window in app for node in below(window) if node.name]
    read = {}
    for label, value in zip(words, words[1:]):
        read.setdefault(label, value)
    return read


def main():
    program, school = sys.argv[1:]
    process = subprocess.Popen(["socnetv", saved_by(program, school)], stdout=subprocess.DEVNULL)
    try:
        app = wait_for("SocNetV on the accessibility bus", lambda: application("socnetv"))

        def preview():
            return next((button for window in app for button in [named(window, "OK")] if button), None)

        press(wait_for("preview of the file", preview))
        wait_for("network in SocNetV", lambda: figures(app).get("Nodes:", "0") != "0")
        read = figures(app)
        for label, value in EXPECTED.items():
            if read.get(label) != value:
                faults.append(f"SocNetV says {label} {read.get(label)}, not {value}.")
    finally:
        process.terminate()
        process.wait()
    return told()


if __name__ == "__main__":
    sys.exit(main())
