#!/usr/bin/env python3
"""The tour of the whole app, watched from outside: tour.py DEVELOPERS-PROGRAM

Every step works and leaves a picture; no socket but the display's and the desktop bus; and nothing
that was typed can be read in any file that the app wrote, in any of the usual spellings.
"""

import base64
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.parse

# What the tour types, secrets among it. A name is shown on the lock screen by design,
# but Windelband, who is kept off it.
WORDS = ["quiet harbour", "lantern meadow", "waiting room", "fish tank", "striped ones", "Before Monday",
         "chips after", "chip striped", "not this one", "Windelband"]
FEWEST_PICTURES = 60
LOCAL_FAMILIES = {"AF_UNIX"}


def spellings(word):
    """The bytes that give a word away: plain in four encodings, and packed in three ways."""
    for text in {word, word.lower(), word.upper()}:
        yield from (text.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le"))
        plain = text.encode()
        yield from (plain.hex().encode(), plain.hex().upper().encode())
        yield urllib.parse.quote(text).encode()
        for offset in range(3): # base64 looks different at each of three places; its ends vary
            packed = base64.b64encode(b"\0" * offset + plain)
            yield packed[4 if offset else 0:-4]


NEEDLES = {word: [needle for needle in set(spellings(word)) if len(needle) >= 6] for word in WORDS}


def readable_words(folder):
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            content = path.read_bytes()
            for word, needles in NEEDLES.items():
                if word in path.name or any(needle in content for needle in needles):
                    yield f"'{word}' in {path.relative_to(folder)}"


def the_scan_finds_what_is_there(folder):
    for number, word in enumerate(WORDS):
        for encoded in (word.encode(), word.encode("utf-16-le"), base64.b64encode(b"xx" + word.encode() + b"yyyy")):
            (folder / f"control{number}").write_bytes(b"\1\2" + encoded + b"\3")
            if not any(found.startswith(f"'{word}'") for found in readable_words(folder)):
                return False
        (folder / f"control{number}").unlink()
    return True


def families(trace):
    calls = re.findall(r"\b(?:socket|socketpair)\((AF_\w+)", trace)
    addresses = re.findall(r"sa_family=(AF_\w+)", trace)
    return set(calls) | set(addresses)


def used_in(folder, program):
    """The environment of a person whose every folder is inside FOLDER."""
    homes = {"HOME": "home", "XDG_DATA_HOME": "share", "XDG_CONFIG_HOME": "config", "XDG_CACHE_HOME": "cache",
             "XDG_STATE_HOME": "state", "XDG_RUNTIME_DIR": "runtime", "TMPDIR": "temporary"}
    for name in homes.values():
        (folder / name).mkdir(mode=0o700)
    environment = os.environ | {name: str(folder / inside) for name, inside in homes.items()}
    trace = folder.parent / "trace"
    tour = [program, "--tour", str(folder.parent / "pictures"), "--data-dir", str(folder / "data")]
    ended = subprocess.run(["strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=network", "-o", str(trace), *tour],
                           env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    return ended, trace.read_text(errors="replace")


def faults(program, place):
    folder = place / "person"
    folder.mkdir()
    if not the_scan_finds_what_is_there(folder):
        yield "the scan did not find words that were there"
    ended, trace = used_in(folder, program)
    print(ended.stdout)
    if ended.returncode != 0:
        yield f"the tour ended with {ended.returncode}"
    pictures = list((place / "pictures").glob("*.png"))
    if len(pictures) < FEWEST_PICTURES:
        yield f"only {len(pictures)} pictures"
    if not list((folder / "data").rglob("*.db")):
        yield "the tour left no vault to scan"
    if "AF_UNIX" not in trace and os.environ.get("QT_QPA_PLATFORM") == "xcb":
        yield "the trace saw not even the display's socket"
    yield from (f"a socket of {family}" for family in families(trace) - LOCAL_FAMILIES)
    yield from readable_words(folder)
    written = [path for path in folder.rglob("*") if path.is_file()]
    print(f"{len(pictures)} pictures, {len(written)} files of {sum(p.stat().st_size for p in written)} bytes scanned")


with tempfile.TemporaryDirectory() as temporary:
    found = list(faults(sys.argv[1], pathlib.Path(temporary)))
print("\n".join(found))
sys.exit(1 if found else 0)
