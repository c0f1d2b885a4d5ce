#!/usr/bin/env python3
"""Every QML file is what qmlformat makes of it: qmlformat.py QMLFORMAT"""

import concurrent.futures
import difflib
import subprocess
import sys

import checkout


def difference(path):
    formatted = subprocess.run([sys.argv[1], str(path)], cwd=checkout.ROOT, capture_output=True, text=True)
    if formatted.returncode != 0:
        return f"{path}: {formatted.stderr}"
    lines = (checkout.ROOT / path).read_text(encoding="utf-8").splitlines(keepends=True)
    return "".join(difflib.unified_diff(lines, formatted.stdout.splitlines(keepends=True), str(path), "formatted"))


with concurrent.futures.ThreadPoolExecutor(checkout.jobs()) as pool:
    differences = [text for text in pool.map(difference, checkout.files("*.qml")) if text]
print("\n".join(differences))
sys.exit(1 if differences else 0)
