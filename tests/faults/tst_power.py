"""Power cuts: 300 states of the disk that one could leave, while a profile is made, used, given a new passphrase,
wrapped at a higher cost, and kept off the lock screen.

All that alongside-cli does to the disk is written down, then replayed up to a random moment (replay.py)."""

import collections
import functools
import os
import random
import shutil
import unittest

import disk
import replay
import vault

STATES = 300
NEW_PASSPHRASE = "a different evening by the sea"
FIRST = [f"first {number} " + "words before the change " * (number * 40) for number in range(8)]
LATER = [f"later {number} " + "words after the change " * (number * 40) for number in range(4)]


class Power(vault.VaultTest):
    below = vault.memory_folder()

    def record(self):
        """Uses a vault. Keeps the calls, the answers in order, and how many calls there were before the change."""
        log = self.place / "calls"
        self.inode = os.stat(self.folder).st_ino
        environment = disk.watched(self.folder, log)
        self.answers = []

        def use(*arguments, **options):
            answer = vault.run(self.folder, *arguments, env=environment, **options)
            self.assertEqual(answer.code, vault.DONE, answer)
            self.answers += answer.lines

        use("--name", vault.NAME, "create")
        use("--lines", "add", typed="\n".join(FIRST))
        self.before_change = len(disk.changes(log))
        use("change-passphrase", secrets=(vault.PASSPHRASE, NEW_PASSPHRASE))
        use("--lines", "add", typed="\n".join(LATER), secrets=(NEW_PASSPHRASE,))
        before = self.only("vault.hdr").read_bytes()
        use("--derivation", "16,1", "verify", secrets=(NEW_PASSPHRASE,))
        self.assertNotEqual(self.only("vault.hdr").read_bytes(), before, "the cost was not raised")
        use("listed", "no", secrets=(NEW_PASSPHRASE,))
        self.calls = disk.changes(log)
        self.assertEqual(sum(call.call == "a" for call in self.calls), len(self.answers))

    def state(self, seed, moment, ignoring_synchronisation):
        """A folder as a power cut after so many calls could leave it, and what had been answered by then."""
        was = replay.Disk(self.folder, self.inode)
        for call in self.calls[:moment]:
            was.do(call, ignoring_synchronisation)
        into = self.place / f"state-{seed}-{ignoring_synchronisation}"
        was.cut(random.Random(seed), into)
        return into, self.answers[:sum(call.call == "a" for call in self.calls[:moment])]

    def trouble(self, seed, ignoring_synchronisation=False):
        """What is wrong with a state, as a sentence; empty if all is well."""
        moment = random.Random(~seed).randint(1, len(self.calls))
        folder, answered = self.state(seed, moment, ignoring_synchronisation)
        try:
            found = self.look(folder, moment, answered)
        finally:
            shutil.rmtree(folder)
        return f"seed {seed}, after {moment} of {len(self.calls)} calls: {found}" if found else ""

    def look(self, folder, moment, answered):
        profiles = vault.run(folder, "profiles").lines
        if not profiles:
            return "the profile is gone" if answered else ""
        if vault.gives_away(folder, vault.NAME) or ({"listed": False} in answered and "name" in profiles[0]):
            return "its name can be read"
        opened = [secret for secret in (vault.PASSPHRASE, NEW_PASSPHRASE)
                  if vault.run(folder, "--most", "1", "list", secrets=(secret,)).code != vault.WRONG_SECRET]
        self.seen[len(answered)] += 1
        if len(opened) != 1:
            return f"{len(opened)} passphrases work"
        changed = {"passphrase": "changed"} in answered
        if (changed or moment < self.before_change) and opened != [NEW_PASSPHRASE if changed else vault.PASSPHRASE]:
            return "the wrong passphrase works"
        verified = vault.run(folder, "verify", secrets=opened)
        if verified.code != vault.DONE or verified.lines[0]["olderCopy"]:
            return f"not sound: {verified}"
        kept = vault.bodies(folder, opened[0])
        words = dict(enumerate((text.strip() for text in FIRST + LATER), start=1))
        lost = [line["saved"] for line in answered if "saved" in line and line["saved"] not in kept]
        altered = [number for number, text in kept.items() if words.get(number) != text]
        return f"lost {lost}, altered {altered}" if lost or altered else ""

    def setUp(self):
        super().setUp()
        self.seen = collections.Counter()
        self.record()

    def test_what_was_acknowledged_survives(self):
        first = random.randrange(1 << 31)
        troubles = list(filter(None, vault.at_once(self.trouble, range(first, first + STATES))))
        self.assertEqual(troubles, [], f"{len(troubles)} of {STATES}")
        self.assertGreater(len(self.seen), len(self.answers) // 2, "the cuts missed the saving")
        print(f"{STATES} power cuts in {len(self.calls)} calls that change the disk: all sound, nothing lost")

    def test_without_synchronisation_the_replay_finds_losses(self):
        unsynchronised = functools.partial(self.trouble, ignoring_synchronisation=True)
        troubles = list(filter(None, vault.at_once(unsynchronised, range(30))))
        self.assertGreater(len(troubles), 10)
        print(f"without synchronisation {len(troubles)} of 30 lose something")


if __name__ == "__main__":
    unittest.main()
