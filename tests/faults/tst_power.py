"""Power cuts: 300 states of the disk that one could leave, while a profile is made, used, given a new passphrase,
wrapped at a higher cost, and kept off the lock screen.

What a program writes is sure to be on the disk once it is synchronised; until then any part of it may be, in pieces
of a sector or a page, and a name in a folder only once the folder is synchronised. All that alongside-cli does to the
disk is written down, then replayed up to a random moment."""

import collections
import functools
import os
import pathlib
import random
import shutil
import unittest

import disk
import vault

STATES = 300
NEW_PASSPHRASE = "a different evening by the sea"
FIRST = [f"first {number} " + "words before the change " * (number * 40) for number in range(8)]
LATER = [f"later {number} " + "words after the change " * (number * 40) for number in range(4)]


class File:
    def __init__(self):
        self.kept, self.pending = bytearray(), []

    def synchronise(self):
        for change in self.pending:
            apply(self.kept, *change)
        self.pending = []


class Folder:
    def __init__(self):
        self.kept, self.now = {}, {} # by name: what is on the disk, what the program sees


def apply(content, offset, written):
    """Writes the bytes there; without bytes, makes the content end there."""
    if len(content) < offset:
        content.extend(bytes(offset - len(content)))
    if written is None:
        del content[offset:]
    else:
        content[offset:offset + len(written)] = written


class Disk:
    """What is on the disk and what is not sure to be, after some calls."""

    def __init__(self, place, root_inode):
        self.place, self.root = place, Folder()
        self.nodes = {root_inode: self.root}
        self.unsure = [] # changes of names, in order: (folder, {name: node or None})

    def folder_of(self, path):
        *above, name = pathlib.Path(path).relative_to(self.place).parts
        return functools.reduce(lambda folder, step: folder.now[step], above, self.root), name

    def rename(self, path, node):
        """Puts a node, or nothing, where the path says."""
        folder, name = self.folder_of(path)
        self.change(folder, {name: node})

    def change(self, folder, names):
        put(folder.now, names)
        self.unsure.append((folder, names))

    def do(self, call, ignoring_synchronisation=False):
        node = self.nodes.get(call.inode)
        if call.call in "cd":
            node = File() if call.call == "c" else Folder()
            self.nodes[call.inode] = node
            self.rename(call.path, node)
        elif call.call == "w":
            node.pending.append((call.offset, call.bytes))
        elif call.call == "t":
            node.pending.append((call.offset, None))
        elif call.call == "u":
            self.rename(call.path, None)
        elif call.call == "n":
            (folder, name), (target, new_name) = self.folder_of(call.path), self.folder_of(call.to)
            assert folder is target, "a rename from one folder to another is not made here"
            self.change(folder, {new_name: folder.now[name], name: None})
        elif call.call == "s" and not ignoring_synchronisation:
            self.synchronise(node)

    def synchronise(self, node):
        if isinstance(node, File):
            node.synchronise()
            return
        for folder, names in self.unsure:
            if folder is node:
                put(node.kept, names)
        self.unsure = [change for change in self.unsure if change[0] is not node]

    def cut(self, chance, into):
        """Writes to a folder what a power cut could leave. Names change in order; writes in any."""
        for folder, names in self.unsure[:chance.randint(0, len(self.unsure))]:
            put(folder.kept, names)
        left(self.root, into, chance, chance.choice(["none", "all", "some", "torn", "some", "torn"]))


def put(names, changes):
    for name, node in changes.items():
        if node is None:
            names.pop(name, None)
        else:
            names[name] = node


def left(folder, into, chance, how):
    into.mkdir()
    for name, node in folder.kept.items():
        if isinstance(node, Folder):
            left(node, into / name, chance, how)
        else:
            (into / name).write_bytes(content_left(node, chance, how))


def content_left(file, chance, how):
    content = bytearray(file.kept)
    for offset, written in file.pending if how != "none" else []:
        if how == "all":
            apply(content, offset, written)
        elif how == "torn" and written:
            size = chance.choice([512, 4096])
            for at in range(0, len(written), size):
                if chance.random() < 0.6:
                    apply(content, offset + at, written[at:at + size])
        elif chance.random() < 0.5:
            apply(content, offset, written)
    return content


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

        use("--name", "Maya", "create")
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
        was = Disk(self.folder, self.inode)
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
        if vault.gives_away(folder, "Maya") or ({"listed": False} in answered and "name" in profiles[0]):
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
