"""A vault in a folder of its own, used through alongside-cli."""

import dataclasses
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

PROGRAM = os.environ["ALONGSIDE_CLI"]
PASSPHRASE = "quiet harbour lantern meadow"

# Its exit codes (app/cli/Answer.h).
DONE, WRONG_SECRET, FULL, STORAGE_TROUBLE, CORRUPT, NEWER, ALREADY_OPEN = 0, 3, 6, 8, 9, 10, 11


@dataclasses.dataclass
class Answer:
    code: int
    lines: list
    error: dict # what it said on standard error; empty if nothing

    def saved(self):
        return [line["saved"] for line in self.lines if "saved" in line]


def parsed(text):
    lines = []
    for line in text.splitlines():
        try:
            lines.append(json.loads(line))
        except ValueError: # cut off by a kill
            break
    return lines


def passphrases(*texts):
    """A descriptor that the passphrases can be read from."""
    reading, writing = os.pipe()
    os.write(writing, "".join(text + "\n" for text in texts).encode())
    os.close(writing)
    return reading


def command(folder, *arguments, descriptor):
    return [PROGRAM, "--data-dir", str(folder), "--passphrase-fd", str(descriptor), *arguments]


def run(folder, *arguments, typed="", secrets=(PASSPHRASE,), before=(), **options):
    descriptor = passphrases(*secrets)
    try:
        ended = subprocess.run([*before, *command(folder, *arguments, descriptor=descriptor)], input=typed,
                               capture_output=True, text=True, pass_fds=[descriptor], check=False, **options)
    finally:
        os.close(descriptor)
    errors = parsed(ended.stderr)
    return Answer(ended.returncode, parsed(ended.stdout), errors[0] if errors else {})


def make(folder, entries=(), name=""):
    """A cheap vault: how long a key takes to derive is not what these tests are about."""
    made = run(folder, "--derivation", "8,1", "--name", name, "create")
    assert made.code == DONE, made
    if entries:
        added = run(folder, "--lines", "add", typed="\n".join(entries) + "\n")
        assert added.code == DONE and len(added.saved()) == len(entries), added
    return made.lines[0]


def bodies(folder):
    listed = run(folder, "--most", "1000000", "list")
    assert listed.code == DONE, listed
    return {line["id"]: line["body"] for line in listed.lines}


class VaultTest(unittest.TestCase):
    def setUp(self):
        self.place = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.place, ignore_errors=True)
        self.folder = self.place / "data"
        self.folder.mkdir()

    def only(self, name):
        """The one file of that name in the vault."""
        found, = self.folder.rglob(name)
        return found

    def restored(self, pristine):
        shutil.rmtree(self.folder)
        shutil.copytree(pristine, self.folder)

    def explains(self, answer, code):
        """It ended with that code, in a sentence of more than a word."""
        self.assertEqual(answer.code, code, answer)
        self.assertIn(" ", answer.error.get("error", ""), answer)


def contents(folder):
    return {path.relative_to(folder): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
