#!/usr/bin/env python3
"""clang-tidy has nothing to say about the C++ that ships: clang_tidy.py CLANG-TIDY BUILD-FOLDER NINJA

A file that was clean, and of which nothing changed since - itself, its headers, the settings, the
command, clang-tidy - is not read again. What was clean is remembered in the cache folder.
"""

import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import time

import checkout

TIDY, BUILD, NINJA = sys.argv[1], pathlib.Path(sys.argv[2]).resolve(), sys.argv[3]
SHIPS = ("app", "cpp", "platforms")
# What clang-tidy is told: the compile commands without gcc's precompiled header, so that a missing include is found.
TOLD = BUILD / "clang-tidy"
PRECOMPILED = re.compile(r" -Winvalid-pch -include \S+cmake_pch\.hxx")
CACHE = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "alongside" / "clang-tidy"


def own_commands():
    """The compile commands of what ships; tests are left to the compiler's warnings."""
    commands = {}
    for command in json.loads((BUILD / "compile_commands.json").read_text(encoding="utf-8")):
        source = pathlib.Path(command["file"])
        command["command"] = PRECOMPILED.sub("", command["command"])
        if source.is_relative_to(checkout.ROOT) and source.relative_to(checkout.ROOT).parts[0] in SHIPS:
            commands.setdefault(source, command)
    return commands


def dependencies():
    """What each object file was made from, as ninja saw the compiler read it."""
    made_from, current = {}, None
    log = subprocess.run([NINJA, "-C", BUILD, "-t", "deps"], capture_output=True, text=True, check=True).stdout
    for line in log.splitlines():
        if line and not line.startswith(" "):
            current = made_from.setdefault(line.split(":")[0], [])
        elif line and not line.endswith(".gch"):
            current.append(BUILD / line.strip())
    return made_from


class Fingerprints:
    """Content for our own and generated files; for the system's, whose paths say their version, time and size."""

    def __init__(self):
        self.known = {}

    def of(self, path):
        if path not in self.known:
            path = pathlib.Path(os.path.normpath(path))
            if path.is_relative_to(checkout.ROOT):
                name, state = path.relative_to(checkout.ROOT), hashlib.sha256(path.read_bytes()).hexdigest()
            else:
                status = path.stat()
                name, state = path, f"{status.st_mtime_ns} {status.st_size}"
            self.known[path] = f"{name} {state}\n"
        return self.known[path]


def key(command, headers, fingerprints, common):
    parts = [common, command["command"].replace(str(checkout.ROOT), "."), fingerprints.of(pathlib.Path(command["file"]))]
    parts += sorted(fingerprints.of(header) for header in headers)
    return hashlib.sha256("".join(parts).encode()).hexdigest()


def complaints(source):
    started = time.monotonic()
    result = subprocess.run([TIDY, "--quiet", "-p", str(TOLD), str(source)], capture_output=True, text=True)
    print(f"{time.monotonic() - started:5.1f} s {source.relative_to(checkout.ROOT)}", flush=True)
    # On success, standard error only counts the warnings about Qt's headers, which are not shown.
    return result.stdout + (result.stderr if result.returncode != 0 else "")


def main():
    version = subprocess.run([TIDY, "--version"], capture_output=True, text=True, check=True).stdout
    common = version + (checkout.ROOT / ".clang-tidy").read_text(encoding="utf-8")
    made_from, fingerprints, to_read = dependencies(), Fingerprints(), {}
    commands = own_commands()
    TOLD.mkdir(exist_ok=True)
    (TOLD / "compile_commands.json").write_text(json.dumps(list(commands.values())), encoding="utf-8")
    for source, command in commands.items():
        headers = made_from.get(command.get("output", ""))
        marker = CACHE / key(command, headers, fingerprints, common) if headers else None
        if not marker or not marker.exists():
            to_read[source] = marker
    print(f"{len(commands)} files, {len(to_read)} to read")

    CACHE.mkdir(parents=True, exist_ok=True)
    failed = []
    with concurrent.futures.ThreadPoolExecutor(checkout.jobs()) as pool:
        for (source, marker), text in zip(to_read.items(), pool.map(complaints, to_read)):
            if text.strip():
                failed.append(text)
            elif marker:
                marker.touch()
    print("\n".join(failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
