"""A new recovery code, and everything locked anew under another key, cut short: exactly one passphrase and one code
open the profile afterwards, everything is in it, and nothing of the other one is left."""

import collections
import os
import random
import resource
import shutil
import subprocess
import time
import unittest

import disk
import replay
import vault

KILLS = 60
KILLS_AT_A_PACE = 10 # then how long it takes is measured again: the machine may have become busy
STATES = 150
NEW_PASSPHRASE = "a different evening by the sea"
ENTRIES = [f"entry {number} " + "words that stay " * (number * 30) for number in range(30)]
LATER = "written under the new key"


def room_for(size):
    """No file may grow over so many bytes, as when the disk is full; a write then fails."""
    def limit():
        import signal
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    return limit


def code_in(lines):
    """The recovery code that was answered; None if it was not."""
    return next((line["recoveryCode"] for line in lines if "recoveryCode" in line), None)


def opens(folder, secret, *options):
    answer = vault.run(folder, *options, "--most", "1", "list", secrets=(secret,))
    assert answer.code in (vault.DONE, vault.WRONG_SECRET), answer
    return answer.code == vault.DONE


def generations(folder):
    return sorted(path.name for path in folder.glob("p/*/g*"))


class Anew(vault.VaultTest):
    below = vault.memory_folder()

    def setUp(self):
        super().setUp()
        self.old_code = code_in([vault.make(self.folder, ENTRIES)])
        self.pristine = self.place / "pristine"
        shutil.copytree(self.folder, self.pristine)

    def trouble(self, folder, answered):
        """What is wrong with a profile after locking anew was cut short, as a sentence; empty if all is well."""
        old, new = opens(folder, vault.PASSPHRASE), opens(folder, NEW_PASSPHRASE)
        if old == new:
            return f"{old + new} passphrases open it"
        if opens(folder, self.old_code, "--recovery-code") != old:
            return "passphrase and recovery code do not agree"
        if answered and not new:
            return "it was said to be done, and is not"
        if answered and not opens(folder, code_in(answered), "--recovery-code"):
            return "the code that was shown does not open it"
        secret = vault.PASSPHRASE if old else NEW_PASSPHRASE
        verified = vault.run(folder, "verify", secrets=(secret,))
        if verified.code != vault.DONE or verified.lines[0]["olderCopy"]:
            return f"not sound: {verified}"
        if list(vault.bodies(folder, secret).values()) != [text.strip() for text in reversed(ENTRIES)]:
            return "something is lost"
        if generations(folder) != ["g0001" if old else "g0002"]:
            return f"left over: {generations(folder)}"
        self.ends["as it was" if old else "anew"] += 1
        return ""

    def killed(self, folder, patience):
        """The answer of a program that was killed after so many seconds of locking anew."""
        descriptor = vault.passphrases(vault.PASSPHRASE, NEW_PASSPHRASE)
        process = subprocess.Popen(vault.command(folder, "lock-anew", descriptor=descriptor), stdout=subprocess.PIPE,
                                   stderr=subprocess.DEVNULL, pass_fds=[descriptor], text=True)
        os.close(descriptor)
        time.sleep(patience)
        process.kill()
        return vault.parsed(process.communicate()[0])

    def time_undisturbed(self):
        """How many seconds it takes now to lock everything anew."""
        began = time.monotonic()
        done = vault.run(self.folder, "lock-anew", secrets=(vault.PASSPHRASE, NEW_PASSPHRASE))
        self.assertEqual(done.code, vault.DONE, done)
        return time.monotonic() - began

    def forget_tries(self, folder):
        """A kill while the key is derived counts as a wrong try, of which only so many may follow each other."""
        for record in folder.rglob("attempts"):
            record.unlink()

    def test_kills_at_random_moments(self):
        self.ends = collections.Counter()
        seed = random.randrange(1 << 32)
        chance = random.Random(seed)
        for number in range(KILLS):
            self.restored(self.pristine)
            if number % KILLS_AT_A_PACE == 0:
                whole = self.time_undisturbed()
                self.restored(self.pristine)
            # Half of them towards the end, where one gives way to the other.
            after = chance.uniform(0, 1) if number % 2 else chance.uniform(0.6, 1.5)
            answered = self.killed(self.folder, whole * after)
            self.forget_tries(self.folder)
            self.assertEqual(self.trouble(self.folder, answered), "", f"seed {seed}, kill {number}")
        self.assertGreater(min(self.ends["as it was"], self.ends["anew"]), 0, f"the kills missed: {self.ends}")
        print(f"{KILLS} kills: {dict(self.ends)}, each whole")

    def test_a_full_disk(self):
        size = self.only("vault.db").stat().st_size
        for room in (0, 512, 4096, size // 2, size - 4096):
            refused = vault.run(self.folder, "lock-anew", secrets=(vault.PASSPHRASE, NEW_PASSPHRASE),
                                preexec_fn=room_for(room))
            self.assertIn(refused.code, (vault.FULL, vault.STORAGE_TROUBLE), refused)
            self.assertIn(" ", refused.error.get("error", ""))
            self.assertEqual(generations(self.folder), ["g0001"], f"with room for {room} bytes")
            self.ends = collections.Counter()
            self.assertEqual(self.trouble(self.folder, []), "")
        done = vault.run(self.folder, "lock-anew", secrets=(vault.PASSPHRASE, NEW_PASSPHRASE))
        self.assertEqual(done.code, vault.DONE, done)
        self.assertEqual(self.trouble(self.folder, done.lines), "")
        print(f"full at 5 sizes of a database of {size} bytes: nothing half done")

    def test_a_second_program_has_it_open(self):
        descriptor = vault.passphrases(vault.PASSPHRASE)
        holding = subprocess.Popen(vault.command(self.folder, "hold", descriptor=descriptor), stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, pass_fds=[descriptor], text=True)
        os.close(descriptor)
        holding.stdout.readline()
        refused = vault.run(self.folder, "lock-anew", secrets=(vault.PASSPHRASE, NEW_PASSPHRASE))
        holding.communicate("\n")
        self.explains(refused, vault.ALREADY_OPEN)
        self.ends = collections.Counter()
        self.assertEqual(self.trouble(self.folder, []), "")

    def test_the_old_code_is_dead_in_the_header_and_in_its_spare(self):
        made = vault.run(self.folder, "new-code")
        self.assertEqual(made.code, vault.DONE, made)
        for lost in ("vault.hdr", "vault.hdr.2"):
            folder = self.place / lost
            shutil.copytree(self.folder, folder)
            for header in folder.rglob(lost):
                header.unlink()
            self.assertFalse(opens(folder, self.old_code, "--recovery-code"), f"without {lost}")
            self.assertTrue(opens(folder, code_in(made.lines), "--recovery-code"))
            self.assertTrue(opens(folder, vault.PASSPHRASE))


class PowerCut(vault.VaultTest):
    below = vault.memory_folder()

    def setUp(self):
        super().setUp()
        self.ends = collections.Counter()
        log = self.place / "calls"
        self.inode = os.stat(self.folder).st_ino
        environment = disk.watched(self.folder, log)
        self.answers = []

        def use(*arguments, **options):
            answer = vault.run(self.folder, *arguments, env=environment, **options)
            self.assertEqual(answer.code, vault.DONE, answer)
            self.answers += answer.lines
            return answer.lines

        self.codes = [code_in(use("create"))]
        use("--lines", "add", typed="\n".join(ENTRIES))
        self.before_change = len(disk.changes(log))
        self.codes.append(code_in(use("new-code")))
        self.codes.append(code_in(use("lock-anew", secrets=(vault.PASSPHRASE, NEW_PASSPHRASE))))
        use("--lines", "add", typed=LATER, secrets=(NEW_PASSPHRASE,))
        self.calls = disk.changes(log)

    def trouble(self, seed):
        moment = random.Random(~seed).randint(self.before_change, len(self.calls))
        was = replay.Disk(self.folder, self.inode)
        for call in self.calls[:moment]:
            was.do(call)
        folder = self.place / f"state-{seed}"
        was.cut(random.Random(seed), folder)
        answered = self.answers[:sum(call.call == "a" for call in self.calls[:moment])]
        try:
            found = self.look(folder, answered)
        finally:
            shutil.rmtree(folder)
        return f"seed {seed}, after {moment} of {len(self.calls)} calls: {found}" if found else ""

    def look(self, folder, answered):
        """What is wrong, as a sentence; empty if all is well."""
        secrets = [secret for secret in (vault.PASSPHRASE, NEW_PASSPHRASE) if opens(folder, secret)]
        codes = [code for code in self.codes if opens(folder, code, "--recovery-code")]
        if len(secrets) != 1 or len(codes) != 1:
            return f"{len(secrets)} passphrases and {len(codes)} codes open it"
        if (secrets == [NEW_PASSPHRASE]) != (codes == self.codes[2:]):
            return "passphrase and code do not agree"
        shown = [line["recoveryCode"] for line in answered if "recoveryCode" in line]
        if self.codes.index(codes[0]) < len(shown) - 1:
            return "a code that was said to be replaced opens it"
        verified = vault.run(folder, "verify", secrets=secrets)
        if verified.code != vault.DONE or verified.lines[0]["olderCopy"]:
            return f"not sound: {verified}"
        kept = vault.bodies(folder, secrets[0])
        words = dict(enumerate([text.strip() for text in ENTRIES] + [LATER], start=1))
        lost = [line["saved"] for line in answered if "saved" in line and line["saved"] not in kept]
        if lost or any(words.get(number) != text for number, text in kept.items()):
            return f"lost {lost}, or altered"
        if len(generations(folder)) != 1:
            return f"left over: {generations(folder)}"
        self.ends[self.codes.index(codes[0])] += 1
        return ""

    def test_one_passphrase_and_one_code_open_it(self):
        first = random.randrange(1 << 31)
        troubles = list(filter(None, vault.at_once(self.trouble, range(first, first + STATES))))
        self.assertEqual(troubles, [], f"{len(troubles)} of {STATES}")
        self.assertEqual(sorted(self.ends), [0, 1, 2], f"the cuts missed: {self.ends}")
        print(f"{STATES} power cuts in {len(self.calls) - self.before_change} calls: {dict(self.ends)}, each whole")


if __name__ == "__main__":
    unittest.main()
