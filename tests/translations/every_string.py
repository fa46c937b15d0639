#!/usr/bin/env python3
"""Every string that the source gives to tr() or translate() has its Spanish.

lupdate passes over a call whose count is more than a plain name, without a word: the window then
stays English there in every language.
"""

import html
import re
import sys
from pathlib import Path

LITERALS = r'((?:"(?:[^"\\]|\\.)*"\s*)+)'
CALL = re.compile(r"\btr\(\s*" + LITERALS + r'|translate\(\s*"[^"]*",\s*' + LITERALS)
LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')
MESSAGE = re.compile(r"<source>(.*?)</source>.*?<translation([^>]*)>", re.S)


def strings_of(path):
    for call in CALL.finditer(path.read_text(encoding="utf-8")):
        words = "".join(LITERAL.findall(call[1] or call[2]))
        yield words.replace(r"\n", "\n").replace(r"\"", '"').replace("\\\\", "\\")


def main(root):
    translated = set()
    for catalogue in (root / "resources" / "translations").glob("*_es.ts"):
        for source, state in MESSAGE.findall(catalogue.read_text(encoding="utf-8")):
            if "unfinished" not in state:
                translated.add(html.unescape(source))
    found = 0
    missing = []
    for folder in ("core", "ui", "app"):
        for path in sorted((root / folder).rglob("*.cpp")) + sorted((root / folder).rglob("*.h")):
            for words in strings_of(path):
                found += 1
                if words not in translated:
                    missing.append(f"{path.relative_to(root)}: {words!r}")
    print(f"{found} strings, {len(missing)} without Spanish", *missing, sep="\n")
    return 1 if missing or found < 1000 else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
