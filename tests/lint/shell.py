#!/usr/bin/env python3
"""shellcheck has nothing to say about any shell script: shell.py SHELLCHECK"""

import re
import subprocess
import sys

import checkout


def is_shell(path):
    if path.suffix in (".sh", ".bash"):
        return True
    with open(checkout.ROOT / path, "rb") as file:
        return re.match(rb"#!.*\b(ba)?sh\b", file.readline(100)) is not None


scripts = [str(path) for path in checkout.files() if is_shell(path)]
# SC2317 takes functions that are called by their name in a variable for dead code.
sys.exit(subprocess.run([sys.argv[1], "--external-sources", "--exclude=SC2317", *scripts], cwd=checkout.ROOT).returncode)
