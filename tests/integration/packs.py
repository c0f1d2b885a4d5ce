#!/usr/bin/env python3
"""Packs of groups on the command line, as an organisation uses it: packs.py ALONGSIDE_CLI"""

import json
import pathlib
import subprocess
import sys
import tempfile

CLI = sys.argv[1]
GROUP = {
    "id": "tuesday", "name": "Tuesday circle", "organisation": "A charity", "kind": "online",
    "for": ["metastatic"], "metastatic_only": True, "languages": ["en"], "countries": ["GB"],
    "web": "https://example.org/circle", "led_by": "peer", "checked_on": "2026-01-20",
}
PACK = {
    "format": "alongside-pack", "format_version": 1,
    "content": {"id": "anna", "version": 1, "issued": "2026-01-20", "from": "Anna", "groups": [GROUP]},
}


def run(*words):
    done = subprocess.run([CLI, "pack", *map(str, words)], capture_output=True, text=True, timeout=60)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    return done.returncode, lines, done.stderr


def expect(what, holds, saw):
    if not holds:
        sys.exit(f"{what}: {saw}")


with tempfile.TemporaryDirectory() as folder:
    pack = pathlib.Path(folder) / "my groups.alongside-group"
    key = pathlib.Path(folder) / "key"
    pack.write_text(json.dumps(PACK), encoding="utf-8")

    saw = run("validate", pack)
    expect("a good one is taken", saw[0] == 0 and saw[1][0]["valid"] and not saw[1][0]["signed"], saw)

    saw = run("sign", pack)
    expect("signing takes a key", saw[0] != 0, saw)
    saw = run("sign", pack, "--key", key)
    expect("it is signed", saw[0] == 0 and saw[1][0]["signed"], saw)
    expect("the key is its owner's alone", key.stat().st_mode & 0o077 == 0, oct(key.stat().st_mode))
    signer = saw[1][0]["key"]
    saw = run("inspect", pack)
    expect("what is in it is told", saw[0] == 0 and saw[1][1]["name"] == "Tuesday circle" and saw[1][0]["key"] == signer, saw)

    signed = json.loads(pack.read_text(encoding="utf-8"))
    signed["content"]["version"] = 2
    pack.write_text(json.dumps(signed), encoding="utf-8")
    saw = run("validate", pack)
    expect("what was changed is noticed", saw[0] == 14 and saw[1][0]["flaw"] == "the signature does not fit", saw)
    saw = run("sign", pack, "--key", key)
    expect("it is signed anew with the same key", saw[0] == 0 and saw[1][0]["key"] == signer and saw[1][0]["version"] == 2, saw)
    saw = run("sign", pack, "--key", pathlib.Path(folder) / "other")
    expect("another key does not take its place", saw[0] != 0, saw)
    expect("the file is as it was", run("validate", pack)[1][0]["key"] == signer, saw)

    bad = json.loads(json.dumps(PACK))
    bad["content"]["groups"][0]["web"] = "javascript:alert(1)"
    pack.write_text(json.dumps(bad), encoding="utf-8")
    saw = run("validate", pack)
    expect("a bad one says why, and where",
           saw[0] == 14 and saw[1][0]["group"] == 1 and saw[1][0]["flaw"] == "an address that is not plain https", saw)
    saw = run("sign", pack, "--key", key)
    expect("and is not signed", saw[0] == 14 and "signature" not in json.loads(pack.read_text(encoding="utf-8")), saw)

    pack.write_text('{"format": "alongside-pack", "format": "x"}', encoding="utf-8")
    expect("a key twice is noticed", run("validate", pack)[1][0]["flaw"] == "a key is there twice in one object", saw)
    expect("a file that is not there is said", run("validate", pathlib.Path(folder) / "none")[0] == 5, saw)
    expect("a word that is none is said", run("burn", pack)[0] == 14, saw)
