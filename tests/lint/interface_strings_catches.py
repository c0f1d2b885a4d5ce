#!/usr/bin/env python3
"""interface_strings.py notices each fault that it is there for, and keeps what was translated when it writes."""

import pathlib
import sys
import tempfile

import checkout
import interface_strings

STRINGS = {("Page", "Save %1", ""): "", ("Page", "%n entries of %1", ""): "", ("Page", "Open", "A door"): ""}
GOOD = {("Page", "Save %1", ""): ["Guardar %1"], ("Page", "%n entries of %1", ""): ["Una entrada de %1", "%n entradas de %1"],
        ("Page", "Open", "A door"): ["Abrir"]}

CASES = [
    ("nothing", GOOD, None),
    ("a string that is missing", {key: GOOD[key] for key in list(GOOD)[:2]}, "not there: ('Page', 'Open', 'A door')"),
    ("a string that nobody says", GOOD | {("Page", "Gone", ""): ["Ido"]}, "said nowhere: ('Page', 'Gone', '')"),
    ("an empty one", GOOD | {("Page", "Open", "A door"): [""]}, "not translated"),
    ("a place left out", GOOD | {("Page", "Save %1", ""): ["Guardar"]}, "has other places"),
    ("another place", GOOD | {("Page", "Save %1", ""): ["Guardar %2"]}, "has other places"),
    ("a place twice", GOOD | {("Page", "Save %1", ""): ["Guardar %1 %1"]}, "has other places"),
    ("many without their number", GOOD | {("Page", "%n entries of %1", ""): ["%n entrada de %1", "entradas de %1"]},
     "has other places"),
    ("war", GOOD | {("Page", "Open", "A door"): ["Luchar"]}, "says 'Luchar'"),
    ("a shout", GOOD | {("Page", "Open", "A door"): ["¡Abre!"]}, "says '¡'"),
]

wrong = []
with tempfile.TemporaryDirectory() as temporary:
    checkout.ROOT = pathlib.Path(temporary)
    path = checkout.ROOT / "alongside_es.ts"
    for name, translations, expected in CASES:
        path.unlink(missing_ok=True)
        interface_strings.write(path, dict.fromkeys(translations, ""), translations)
        said = "\n".join(interface_strings.problems(path, STRINGS))
        if (expected is None and said) or (expected is not None and expected not in said):
            wrong.append(f"{name}: {said or 'not noticed'}")
    interface_strings.write(path, STRINGS, GOOD)
    interface_strings.update(path, {("Page", "Save %1", ""): "", ("Sheet", "Open", "A door"): "", ("Page", "New", ""): ""})
    kept = interface_strings.read(path)
    if kept != {("Page", "Save %1", ""): ["Guardar %1"], ("Page", "New", ""): ["", ""], ("Sheet", "Open", "A door"): ["Abrir"]}:
        wrong.append(f"what is written anew is {kept}")
print("\n".join(wrong))
sys.exit(1 if wrong else 0)
