#!/usr/bin/env python3
"""clang-tidy has nothing to say about the C++ that ships: clang_tidy.py CLANG-TIDY BUILD-FOLDER NINJA

A file that was clean, and of which nothing changed since - itself, its headers, the settings, the
command, clang-tidy - is not read again. What was clean is remembered in the cache folder.
Files of one target are read together, as long as that is clean.
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
MOST_IN_A_BATCH = 4  # with more, what the analyzer follows from file to file takes more than the headers
LOCAL_FUNCTION = re.compile(r"^\w[^=;(#\n]*?(?<!::)\b(\w+)\(", re.MULTILINE)
LOCAL_VALUE = re.compile(r"^(?:constexpr|const|static|inline|thread_local)\b[^=;({\n]*?\b(\w+)\s*[=;{\[]", re.MULTILINE)
LOCAL_TYPE = re.compile(r"^(?:struct|class|enum|enum class|using)\s+(\w+)\s*[{=:;]", re.MULTILINE)
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


def names(text):
    """What a source declares at the left margin for itself, more or less; two files with one such name do not mix."""
    return set(LOCAL_FUNCTION.findall(text) + LOCAL_VALUE.findall(text) + LOCAL_TYPE.findall(text))


def batches(sources, commands):
    """Sources of one target that can be read as one: most of the time goes to the headers they share."""
    mixed = []
    for source in sources:
        told = commands[source]["command"].split(" -o ")[0]
        declared = names(source.read_text(encoding="utf-8"))
        for batch in mixed:
            if batch["told"] == told and len(batch["sources"]) < MOST_IN_A_BATCH and not batch["names"] & declared:
                break
        else:
            batch = {"told": told, "sources": [], "names": set()}
            mixed.append(batch)
        batch["sources"].append(source)
        batch["names"] |= declared
    return [batch["sources"] for batch in mixed]


def mix(sources):
    """The text of all sources; of an include that an earlier one has only the empty line stays."""
    included, text = set(), []
    for source in sources:
        lines = source.read_text(encoding="utf-8").splitlines()
        text += ["" if line in included else line for line in lines]
        included.update(line for line in lines if line.startswith("#include"))
    return "\n".join(text) + "\n"


def write_batch(sources, command):
    """Writes the sources as one file. It is compiled as the first of them is, and finds what lies beside each."""
    name = hashlib.sha256("".join(map(str, sources)).encode()).hexdigest()[:16]
    whole = TOLD / f"{name}.cpp"
    whole.write_text(mix(sources), encoding="utf-8")
    beside = "".join(f" -I{folder}" for folder in sorted({source.parent for source in sources}))
    told = command["command"].split(" -o ")[0] + beside + f" -c {whole}"
    return whole, {"directory": command["directory"], "file": str(whole), "command": told}


def complaints(source):
    result = subprocess.run([TIDY, "--quiet", "-p", str(TOLD), str(source)], capture_output=True, text=True)
    # On success, standard error only counts the warnings about Qt's headers, which are not shown.
    return result.stdout + (result.stderr if result.returncode != 0 else "")


def read(batch, whole):
    """The complaints about each source. Those of a batch that is not clean are read alone, which tells where."""
    started = time.monotonic()
    together = len(batch) > 1 and not complaints(whole).strip()
    found = {source: "" if together else complaints(source) for source in batch}
    how = "" if together or len(batch) == 1 else ", one by one"
    print(f"{time.monotonic() - started:5.1f} s {', '.join(str(source.relative_to(checkout.ROOT)) for source in batch)}{how}",
          flush=True)
    return found


def main():
    version = subprocess.run([TIDY, "--version"], capture_output=True, text=True, check=True).stdout
    common = version + (checkout.ROOT / ".clang-tidy").read_text(encoding="utf-8")
    made_from, fingerprints, to_read = dependencies(), Fingerprints(), {}
    commands = own_commands()
    for source, command in commands.items():
        headers = made_from.get(command.get("output", ""))
        marker = CACHE / key(command, headers, fingerprints, common) if headers else None
        if not marker or not marker.exists():
            to_read[source] = marker
    print(f"{len(commands)} files, {len(to_read)} to read")

    TOLD.mkdir(exist_ok=True)
    CACHE.mkdir(parents=True, exist_ok=True)
    together = batches(to_read, commands)
    wholes = [write_batch(batch, commands[batch[0]]) for batch in together]
    (TOLD / "compile_commands.json").write_text(
        json.dumps(list(commands.values()) + [command for _, command in wholes]), encoding="utf-8")
    failed = []
    with concurrent.futures.ThreadPoolExecutor(checkout.jobs()) as pool:
        for found in pool.map(read, together, [whole for whole, _ in wholes]):
            for source, text in found.items():
                if text.strip():
                    failed.append(text)
                elif to_read[source]:
                    to_read[source].touch()
    print("\n".join(failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
