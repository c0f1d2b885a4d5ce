#!/usr/bin/env python3
"""words.py finds each kind of unwanted word, and leaves their neighbours alone."""

import pathlib
import subprocess
import sys
import tempfile

CASES = {
    "see /" + "home/ada/notes": 1,
    "see /" + "work/notes": 1,
    "~/notes, $HOME/home/x, the/work/of": 0,
    "from deb" + ".debian.org": 1,
    "from debian.org": 0,
    "TO" + "DO later": 1,
    "TO" + "DO(#12) later": 0,
    "FIX" + "ME": 1,
    "<<<" + "<<<< ours": 1,
}

wrong = []
for text, expected in CASES.items():
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / "file.txt").write_text(text + "\n", encoding="utf-8")
        script = pathlib.Path(__file__).with_name("words.py")
        status = subprocess.run([sys.executable, "-B", script, folder], capture_output=True).returncode
        if status != expected:
            wrong.append(f"{text!r}: ended with {status}, not {expected}")
print("\n".join(wrong))
sys.exit(1 if wrong else 0)
