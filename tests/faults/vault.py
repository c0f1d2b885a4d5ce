"""A vault in a folder of its own, used through alongside-cli."""

import concurrent.futures
import dataclasses
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import time
import unittest

PROGRAM = os.environ["ALONGSIDE_CLI"]
PRELOADS = os.environ["ALONGSIDE_PRELOADS"]
PASSPHRASE = "velvet harbour lantern meadow" # none of these a name in the code, which memory is full of

NAME = "Maya by the lighthouse" # too long to be in what is encrypted by chance, in thousands of files

# Its exit codes (app/cli/Answer.h).
DONE, WRONG_SECRET, TOO_SOON, NOT_FOUND, FULL, READ_ONLY = 0, 3, 4, 5, 6, 7
USAGE, STORAGE_TROUBLE, CORRUPT, NEWER, ALREADY_OPEN, OUT_OF_MEMORY, UNFIT = 2, 8, 9, 10, 11, 12, 14


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


def preloaded(name, **variables):
    """An environment with one of the modules of preload/ in it."""
    # The sanitizers want to be loaded first, and are content not to be.
    return os.environ | {"LD_PRELOAD": f"{PRELOADS}/libfault_{name}.so",
                         "ASAN_OPTIONS": "verify_asan_link_order=0"} | variables


def command(folder, *arguments, descriptor):
    """With a cheap vault: how long a key takes to derive is not what these tests are about."""
    return [PROGRAM, "--data-dir", str(folder), "--derivation", "8,1", "--passphrase-fd", str(descriptor), *arguments]


def run(folder, *arguments, typed="", secrets=(PASSPHRASE,), before=(), **options):
    descriptor = passphrases(*secrets)
    try:
        ended = subprocess.run([*before, *command(folder, *arguments, descriptor=descriptor)], input=typed,
                               capture_output=True, text=True, pass_fds=[descriptor], check=False, **options)
    finally:
        os.close(descriptor)
    # SQLCipher may have said something of its own before it was told not to.
    errors = parsed("\n".join(line for line in ended.stderr.splitlines() if line.startswith("{")))
    return Answer(ended.returncode, parsed(ended.stdout), errors[0] if errors else {})


def killed_while_adding(folder, words, chance, *options):
    """Ids of what was said to be saved, in order, by a program that was killed at a random moment of adding words: half
    the time counted from its start, and half from a random acknowledgement, for a fast machine is done before any time
    one could name."""
    descriptor = passphrases(PASSPHRASE)
    with tempfile.TemporaryFile("w+") as typed:
        typed.write("\n".join(words) + "\n")
        typed.seek(0)
        process = subprocess.Popen(command(folder, *options, "--lines", "add", descriptor=descriptor), stdin=typed,
                                   stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, pass_fds=[descriptor], text=True)
    os.close(descriptor)
    awaited, patience = (0, 0.12) if chance.random() < 0.5 else (chance.randrange(1, len(words) // 2), 0.003)
    said = "".join(process.stdout.readline() for _ in range(awaited))
    time.sleep(chance.uniform(0, patience))
    process.kill()
    said += process.communicate()[0]
    return [line["saved"] for line in parsed(said)]


def make(folder, entries=(), name=""):
    made = run(folder, "--name", name, "create")
    assert made.code == DONE, made
    if entries:
        added = run(folder, "--lines", "add", typed="\n".join(entries) + "\n")
        assert added.code == DONE and len(added.saved()) == len(entries), added
    return made.lines[0]


def bodies(folder, passphrase=PASSPHRASE):
    listed = run(folder, "--most", "1000000", "list", secrets=(passphrase,))
    assert listed.code == DONE, listed
    return {line["id"]: line["body"] for line in listed.lines}


def at_once(work, tasks):
    """The results of work(task) for each task, as many at a time as there are processors."""
    with concurrent.futures.ThreadPoolExecutor(len(os.sched_getaffinity(0))) as workers:
        return list(workers.map(work, tasks))


def memory_folder():
    """Where files are kept in memory, for tests that stand between the program and the disk; None if nowhere."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


class VaultTest(unittest.TestCase):
    below = None # what the folders are made in; None: where temporary files usually are

    def setUp(self):
        self.place = pathlib.Path(tempfile.mkdtemp(dir=self.below))
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


def gives_away(folder, name):
    """True if the profile is kept off the lock screen, and its name can be read in a file all the same."""
    listed = all("name" in line for line in run(folder, "profiles").lines)
    return not listed and any(name.encode() in data for data in contents(folder).values())


def contents(folder):
    return {path.relative_to(folder): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
