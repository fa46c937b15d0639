"""Reads the program's window as a screen reader does, and says what is wrong with it.

Called as: read_window.py TRELLIS SCHOOL
"""

import subprocess
import sys

import pyatspi

from screen_reader import application, below, faults, named, press, told, wait_for


def check_names(window, where):
    for node in below(window):
        # A cell of a table may be empty.
        if node.getRole() == pyatspi.ROLE_TABLE_CELL or node.name.strip():
            continue
        if node.getState().contains(pyatspi.STATE_FOCUSABLE) and not labelled(node):
            faults.append(f"{where}: a {node.getRoleName()} has no name.")


def labelled(node):
    return any(
        relation.getRelationType() == pyatspi.RELATION_LABELLED_BY for relation in node.getRelationSet()
    )


def check_network(window):
    canvas = wait_for("network", lambda: named(window, "Who is tied to whom"))
    actors = [canvas.getChildAtIndex(i) for i in range(canvas.childCount)]
    if len(actors) != 16:
        faults.append(f"The network has {len(actors)} actors for a screen reader, not 16.")
    for actor in actors:
        if "influence" not in actor.name:
            faults.append(f"“{actor.name}” does not say its influence.")
        box = actor.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        if box.width <= 0 or box.height <= 0:
            faults.append(f"“{actor.name}” has no place on the screen.")


def check_matrix(window):
    table = wait_for("matrix", lambda: named(window, "How much say each group has in each decision"))
    cells = table.queryTable()
    if cells.nRows != 8:
        faults.append(f"The matrix has {cells.nRows} rows for a screen reader, not 8.")
    first = cells.getAccessibleAt(0, 0)
    if "Budget" not in first.name or "on paper" not in first.name:
        faults.append(f"A cell of the matrix says “{first.name}”.")


def check_rooms(window):
    canvas = wait_for("rooms map", lambda: named(window, "Rooms map"))
    if not any("Cabinet" in node.name for node in below(canvas)):
        faults.append("No room of the rooms map is called Cabinet for a screen reader.")


def main():
    program, school = sys.argv[1:]
    process = subprocess.Popen([program, school])
    try:
        app = wait_for("program on the accessibility bus", lambda: application("trellis"))
        window = wait_for("window", lambda: app.childCount and app.getChildAtIndex(0))
        for page in ("Home", "1 Team", "2 Photos", "3 Power", "4 Analysis", "Keystone", "Course plan", "Coaching"):
            press(wait_for(f"button “{page}”", lambda: named(window, page)))
            check_names(window, page)
        press(named(window, "3 Power"))
        check_matrix(window)
        for view, check in (("Rooms", check_rooms), ("Network", check_network)):
            press(wait_for(f"button “{view}”", lambda: named(window, view)))
            check(window)
            check_names(window, view)
    finally:
        process.terminate()
        process.wait()
    return told()


if __name__ == "__main__":
    sys.exit(main())
