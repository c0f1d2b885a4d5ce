"""Too much, too new, not allowed: each is told in a sentence, and nothing changes."""

import hashlib
import os
import shutil
import subprocess
import unittest

import vault

NEWER_STORE = os.environ["ALONGSIDE_NEWER_STORE"]
LONGEST_TITLE, LONGEST_BODY = 1000, 1_000_000 # characters (cpp/domain/JournalEntry.h)

# In the header: the oldest version that can read it, and the checksum of what stands before
# (cpp/vault/VaultHeader.cpp).
OLDEST_READER_AT, CHECKSUM_AT, CHECKSUM_BYTES = 10, 960, 32


class Limits(vault.VaultTest):
    def setUp(self):
        super().setUp()
        vault.make(self.folder, ["the first line"])

    def assert_refused(self, *arguments, **options):
        refused = vault.run(self.folder, *arguments, **options)
        self.explains(refused, vault.UNFIT)
        self.assertEqual(refused.saved(), [])
        self.assertEqual(list(vault.bodies(self.folder).values()), ["the first line"])
        self.assertEqual(vault.run(self.folder, "verify").code, vault.DONE)

    def test_an_entry_of_50_megabytes(self):
        self.assert_refused("add", typed="many words " * (50_000_000 // 11))

    def test_an_entry_one_character_too_long(self):
        self.assert_refused("add", typed="w" * (LONGEST_BODY + 1))
        self.assert_refused("add", typed="\U0001f338" * (LONGEST_BODY // 2) + "w") # two each, as text is counted

    def test_a_title_one_character_too_long(self):
        self.assert_refused("--title", "t" * (LONGEST_TITLE + 1), "add", typed="words")

    def test_a_new_passphrase_that_is_too_short(self):
        for short in ("a", "eleven char", "\u00e4" * 11):
            self.assert_refused("change-passphrase", secrets=(vault.PASSPHRASE, short))

    def test_a_choice_that_is_neither(self):
        self.assert_refused("listed", "maybe")
        self.assertEqual(vault.run(self.folder, "--most", "abc", "list").code, vault.USAGE)

    def test_an_entry_without_a_word(self):
        self.assert_refused("add", typed=" \n\t\n")

    def test_the_longest_entry_is_kept_whole(self):
        longest, title = "\u8a9e" * (LONGEST_BODY - 1) + ".", "\u984c" * LONGEST_TITLE
        added = vault.run(self.folder, "--title", title, "add", typed=longest)
        self.assertEqual(added.code, vault.DONE, added.error)
        listed = vault.run(self.folder, "list").lines
        self.assertEqual([(line["title"] == title, line["body"] == longest) for line in listed],
                         [(True, True), (False, False)])
        self.assertEqual(vault.run(self.folder, "verify").code, vault.DONE)

    def test_lines_before_the_one_that_is_too_long_are_kept(self):
        lines = ["second", "w" * (LONGEST_BODY + 1), "never read"]
        stopped = vault.run(self.folder, "--lines", "add", typed="\n".join(lines))
        self.explains(stopped, vault.UNFIT)
        self.assertEqual(stopped.saved(), [2])
        self.assertEqual(list(vault.bodies(self.folder).values()), ["second", "the first line"])

    def test_a_header_from_the_future(self):
        for name in ("vault.hdr", "vault.hdr.2"):
            header = bytearray(self.only(name).read_bytes())
            header[OLDEST_READER_AT] += 1
            checksum = hashlib.blake2b(header[:CHECKSUM_AT], digest_size=CHECKSUM_BYTES).digest()
            header[CHECKSUM_AT:CHECKSUM_AT + CHECKSUM_BYTES] = checksum
            self.only(name).write_bytes(header)
        self.assert_left_alone(("list", "verify", "add", "change-passphrase"), vault.NEWER)

    def test_a_store_from_the_future(self):
        subprocess.run([NEWER_STORE, str(self.folder)], input=vault.PASSPHRASE + "\n", text=True, check=True)
        self.assert_left_alone(("list", "search", "verify", "add", "erase", "change-passphrase"), vault.NEWER)

    def test_a_header_and_a_database_cut_short(self):
        for name in ("vault.hdr", "vault.hdr.2"):
            self.only(name).write_bytes(self.only(name).read_bytes()[:700])
        self.assert_left_alone(("list", "add"), vault.CORRUPT)

    def test_a_database_of_another_profile(self):
        other = self.place / "other"
        other.mkdir()
        vault.make(other, ["not mine"])
        found, = other.rglob("vault.db")
        shutil.copy(found, self.only("vault.db"))
        self.assert_left_alone(("list", "add"), vault.CORRUPT, but=("attempts",))

    def test_a_database_that_is_not_encrypted(self):
        self.only("vault.db").write_bytes(b"SQLite format 3\0" + bytes(4080))
        self.assert_left_alone(("list", "add"), vault.CORRUPT, but=("attempts",))

    def assert_left_alone(self, commands, code, but=()):
        """Each is refused with that code, and no file changes."""
        before = vault.contents(self.folder)
        for command in commands:
            refused = vault.run(self.folder, command, typed="words", secrets=(vault.PASSPHRASE, "another long one"))
            self.explains(refused, code)
            after = {path: data for path, data in vault.contents(self.folder).items() if path.name not in but}
            self.assertEqual(after, before, command)

    def test_a_folder_and_a_file_that_may_not_be_written(self):
        """As someone who minds permissions: root would not."""
        setpriv = ["setpriv", "--bounding-set=-dac_override,-dac_read_search,-fowner",
                   "--inh-caps=-dac_override,-dac_read_search,-fowner"]
        vault_folder = self.only("vault.db").parent
        for path, mode in ((self.only("vault.db"), 0o400), (vault_folder, 0o500)):
            path.chmod(mode)
            self.explains(vault.run(self.folder, "add", typed="words", before=setpriv), vault.READ_ONLY)
            path.chmod(0o700)
            self.assertEqual(list(vault.bodies(self.folder).values()), ["the first line"])


if __name__ == "__main__":
    unittest.main()
