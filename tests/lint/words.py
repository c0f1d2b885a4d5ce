#!/usr/bin/env python3
"""Words that do not belong in the project: words.py [FOLDER]

Paths of somebody's machine, hosts that packages come from (they are the distribution's business),
promises without an issue that keeps them, and what a merge left behind.
"""

import pathlib
import re
import sys

import checkout

# Brackets keep a pattern from finding itself.
UNWANTED = {
    "a path of somebody's machine": r"(?<![\w.}])/(?:work|home|Users|var/cache)/[\w$]",
    "a host that packages come from":
        r"(?:deb|security|snapshot|ftp)[.]debian[.]org|archive[.]ubuntu[.]com|registry[.]npmjs[.]org"
        r"|npmjs[.]com|pypi[.]org|pythonhosted[.]org|crates[.]io|proxy[.]golang[.]org",
    "a promise without an issue, as in T[O]DO(#12)": r"\b(?:T[O]DO|F[I]XME|X[X]X|H[A]CK)\b(?!\(#\d+\))",
    "a conflict that a merge left": r"^(?:<{7}|>{7}) ",
}
PATTERNS = {what: re.compile(pattern, re.MULTILINE) for what, pattern in UNWANTED.items()}


def findings(root, path):
    try:
        text = (root / path).read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return # a picture, a font
    for what, pattern in PATTERNS.items():
        for match in pattern.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            yield f"{path}:{line}: {what}: {match.group()}"


if len(sys.argv) > 1:
    folder = pathlib.Path(sys.argv[1])
    listing = [path.relative_to(folder) for path in folder.rglob("*") if path.is_file()]
else:
    folder, listing = checkout.ROOT, checkout.files()
found = [text for path in listing for text in findings(folder, path)]
print("\n".join(found))
sys.exit(1 if found else 0)
