"""Memory that runs out, at one request or from one on: what was acknowledged stays, what is shown is whole or an
error, and a program that cannot go on ends at once."""

import collections
import itertools
import random
import shutil
import signal
import subprocess
import unittest

import vault

BEFORE = ["one " + "word " * 900, "two", "three " + "word " * 90]
ADDED = ["four", "five " + "word " * 900]

# What is done, each on what was there before: arguments, what is typed.
STEPS = {"create": (("create",), ""),
         "add": (("--lines", "add"), "\n".join(ADDED)),
         "list": (("list",), ""),
         "search": (("search", "word"), ""),
         "verify": (("verify",), "")}

# By whose request gets none, and whether later ones do: how many requests of each step, and how it may end. A program
# that has no memory for a secret, or none where C++ and Qt need it, is ended by them.
ENDED = -signal.SIGABRT
# Two requests of the first opening that others do not survive: SQLCipher 4.6.1 crashes when it has no memory for the
# state of a cipher, and OpenSSL waits for ever when it has none for its first lock. Both before anything is read.
OTHERS, MOST_OTHERS = {-signal.SIGSEGV, -signal.SIGKILL}, 0.02
TOLD = {vault.DONE, vault.OUT_OF_MEMORY, vault.STORAGE_TROUBLE}
FAULTS = {"one request": (60, {}, TOLD | {ENDED}),
          "from one request on": (30, {"FAULT_FOREVER": "1"}, TOLD | {ENDED}),
          "one request of anybody": (20, {"FAULT_FROM": "all"}, TOLD | {ENDED})}
FIRST = 60


class Memory(vault.VaultTest):
    below = vault.memory_folder()
    maxDiff = None

    def setUp(self):
        super().setUp()
        vault.make(self.folder, BEFORE)
        self.numbers = itertools.count()
        self.told = collections.Counter()

    def use(self, step, **fault):
        """The folder as the step left it, what it answered, and how many requests for memory it made."""
        number = next(self.numbers)
        folder, log = self.place / f"{step}-{number}", self.place / f"count-{number}"
        if step == "create":
            folder.mkdir()
        else:
            shutil.copytree(self.folder, folder)
        arguments, typed = STEPS[step]
        try:
            answer = vault.run(folder, *arguments, typed=typed, timeout=20,
                               env=vault.preloaded("memory", FAULT_LOG=str(log), **fault))
        except subprocess.TimeoutExpired:
            answer = vault.Answer(-signal.SIGKILL, [], {})
        return folder, answer, int(log.read_text()) if log.exists() else 0

    def whole(self, step, **fault):
        """How the step ends with memory enough, and how many requests it makes."""
        folder, answer, requests = self.use(step, **fault)
        self.assertEqual(answer.code, vault.DONE, answer)
        shutil.rmtree(folder)
        return answer, requests

    def points(self):
        for step, (name, (count, fault, _)) in itertools.product(STEPS, FAULTS.items()):
            _, requests = self.whole(step, **fault)
            self.assertGreater(requests, count, f"{step} asks for memory elsewhere")
            every = requests / count
            for part in range(count): # one of each stretch, another one each time this runs
                yield step, name, int(every * part + random.random() * every) + 1
        # Each of the first ones, of which the stretches above take one in a hundred: finding the vault.
        for number in range(1, FIRST + 1):
            yield "list", "one request of anybody", number

    def trouble(self, point):
        """What is wrong after memory ran out, as a sentence; empty if all is well."""
        step, name, number = point
        _, fault, codes = FAULTS[name]
        folder, answer, _ = self.use(step, FAULT_AT=str(number), **fault)
        try:
            self.told[answer.code] += 1
            found = self.untrue(step, answer, codes) or self.left(folder, step, answer)
        finally:
            shutil.rmtree(folder)
        return f"{step}, {name}, number {number}: {found}" if found else ""

    def untrue(self, step, answer, codes):
        if answer.code in OTHERS and not answer.lines:
            return ""
        if answer.code not in codes:
            return f"it ended with {answer.code}, {answer.error}"
        if answer.code not in (vault.DONE, ENDED) and " " not in answer.error.get("error", ""):
            return f"it did not say what went wrong: {answer}"
        if answer.code == vault.DONE and step != "create" and answer.lines != self.usual[step].lines:
            return f"it said all was done, and left out {len(self.usual[step].lines) - len(answer.lines)} lines"
        return ""

    @staticmethod
    def left(folder, step, answer):
        """What is wrong with what the step left behind."""
        if step == "create" and not vault.run(folder, "profiles").lines:
            return "the profile is gone" if answer.lines else ""
        verified = vault.run(folder, "verify")
        if verified.code != vault.DONE:
            return f"it does not open: {verified}"
        before = [] if step == "create" else BEFORE
        words = dict(enumerate((text.strip() for text in before + ADDED), start=1))
        kept = vault.bodies(folder)
        lost = (set(range(1, len(before) + 1)) | set(answer.saved())) - set(kept)
        altered = [number for number, text in kept.items() if words.get(number) != text]
        return f"lost {lost}, altered {altered}" if lost or altered else ""

    def test_memory_runs_out(self):
        self.usual = {step: self.whole(step)[0] for step in STEPS}
        points = list(self.points())
        troubles = list(filter(None, vault.at_once(self.trouble, points)))
        self.assertEqual(troubles, [], f"{len(troubles)} of {len(points)}, {self.told}")
        others = sum(self.told[code] for code in OTHERS)
        self.assertLess(others, len(points) * MOST_OTHERS, self.told)
        self.assertGreater(self.told[vault.OUT_OF_MEMORY], len(points) // 4, f"memory did not run out: {self.told}")
        print(f"{len(points)} times without memory, {self.told[vault.OUT_OF_MEMORY]} of them told, "
              f"{self.told[ENDED]} ended at once, {others} by the libraries, nothing lost")

    def test_a_loss_would_be_found(self):
        """The judge, given answers that promise more than was kept and show less than there is."""
        self.usual = {step: self.whole(step)[0] for step in STEPS}
        folder, answer, _ = self.use("add", FAULT_AT="1", FAULT_FOREVER="1")
        self.assertNotEqual(answer.code, vault.DONE)
        self.assertEqual(self.left(folder, "add", answer), "")
        self.assertIn("lost {4, 5}", self.left(folder, "add", self.usual["add"]))
        short = vault.Answer(vault.DONE, self.usual["list"].lines[1:], {})
        self.assertIn("left out 1 lines", self.untrue("list", short, TOLD))
        self.assertIn("ended with -11", self.untrue("list", vault.Answer(-11, answer.lines or [{}], {}), TOLD))
        self.only("vault.hdr").write_bytes(b"")
        self.only("vault.hdr.2").write_bytes(b"")
        self.assertIn("does not open", self.left(self.folder, "list", answer))


if __name__ == "__main__":
    unittest.main()
