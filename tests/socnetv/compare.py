"""Compares two networks in GraphML: nodes by label, arcs by their ends, weight and label.

Called as: compare.py OURS THEIRS. Prints each difference; ends with 1 where there is one.
"""

import collections
import sys
import xml.etree.ElementTree

SPACE = "{http://graphml.graphdrawing.org/xmlns}"


def values(element, names):
    return {names[data.get("key")]: (data.text or "").strip() for data in element.iter(SPACE + "data")}


def network(path):
    root = xml.etree.ElementTree.parse(path).getroot()
    names = {key.get("id"): key.get("attr.name") for key in root.iter(SPACE + "key")}
    labels = {node.get("id"): values(node, names)["label"] for node in root.iter(SPACE + "node")}
    arcs = collections.Counter()
    for edge in root.iter(SPACE + "edge"):
        of = values(edge, names)
        weight = float(of.get("weight") or 1)
        arcs[labels[edge.get("source")], labels[edge.get("target")], weight, of.get("label", "")] += 1
    return collections.Counter(labels.values()), arcs


def main():
    ours, theirs = (network(path) for path in sys.argv[1:])
    faults = [f"Only in {path}: {thing}" for path, mine, other in
              ((sys.argv[1], ours, theirs), (sys.argv[2], theirs, ours))
              for one, two in zip(mine, other) for thing in one - two]
    if not ours[0] or not ours[1]:
        faults.append("Nothing was compared.")
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
