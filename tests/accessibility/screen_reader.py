"""What the scripts of this folder have in common: finding and pressing things in another window."""

import os
import sys
import time

import pyatspi

SECONDS = 60
faults = []

os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
os.environ["QT_QPA_PLATFORM"] = "xcb"


# A program that starts before the bus is there never comes to it.
pyatspi.Registry.getDesktop(0)


def wait_for(what, find):
    """What `find` gives as soon as it gives something; after a while the script ends."""
    end = time.time() + SECONDS
    while time.time() < end:
        found = find()
        if found:
            return found
        time.sleep(0.1)
    print(f"There was no {what}.")
    sys.exit(1)


def below(node):
    """The node and what is in it, as far as it is in sight."""
    yield node
    for i in range(node.childCount):
        child = node.getChildAtIndex(i)
        if child is not None and child.getState().contains(pyatspi.STATE_SHOWING):
            yield from below(child)


def application(name):
    for app in pyatspi.Registry.getDesktop(0):
        if app is not None and app.name.lower().startswith(name):
            return app
    return None


def named(window, name):
    """The first in sight with that name."""
    return next((node for node in below(window) if node.name == name), None)


def press(node):
    action = node.queryAction()
    for i in range(action.nActions):
        if action.getName(i).lower() in ("press", "toggle", "showmenu"):
            action.doAction(i)
            return
    faults.append(f"“{node.name}” cannot be pressed.")


def told():
    """Prints the faults; what the script ends with."""
    for fault in faults:
        print(fault)
    return 1 if faults else 0
