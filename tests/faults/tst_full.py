"""A disk without room: what was saved stays, what cannot be saved is said, and all is well with room again."""

import resource
import shutil
import unittest

import vault


def room_for(size):
    """No file may grow over so many bytes, as when the disk is full; a write then fails."""
    def limit():
        import signal
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    return limit


class Full(vault.VaultTest):
    def test_saving_until_there_is_no_room(self):
        vault.make(self.folder, ["the first line"])
        size = self.only("vault.db").stat().st_size
        lines = [f"line {number} " + "many words " * 300 for number in range(200)]
        stopped = vault.run(self.folder, "--lines", "add", typed="\n".join(lines) + "\n",
                            preexec_fn=room_for(size + 128 * 1024))
        self.assertIn(stopped.code, (vault.FULL, vault.STORAGE_TROUBLE), stopped)
        self.assertIn(" ", stopped.error.get("error", ""))
        self.assertLess(len(stopped.saved()), len(lines), "there was room for all")
        self.assertGreater(len(stopped.saved()), 0, "there was room for none")
        kept = vault.bodies(self.folder)
        for number, words in zip(stopped.saved(), lines):
            self.assertEqual(kept.get(number), words.strip())
        self.assertEqual(vault.run(self.folder, "verify").code, vault.DONE)
        again = vault.run(self.folder, "--lines", "add", typed="there is room again\n")
        self.assertEqual(again.code, vault.DONE, again)
        print(f"{len(stopped.saved())} saved before there was no room, {len(kept)} entries kept")

    def test_a_passphrase_is_not_half_changed(self):
        vault.make(self.folder, ["the first line"])
        refused = vault.run(self.folder, "change-passphrase", secrets=(vault.PASSPHRASE, "another long passphrase"),
                            preexec_fn=room_for(512))
        self.assertNotEqual(refused.code, vault.DONE, refused)
        self.assertIn(" ", refused.error.get("error", ""))
        self.assertEqual(list(vault.bodies(self.folder).values()), ["the first line"])
        wrong = vault.run(self.folder, "list", secrets=("another long passphrase",))
        self.explains(wrong, vault.WRONG_SECRET)

    def test_it_opens_where_nothing_can_be_written(self):
        vault.make(self.folder, ["the first line"])
        shutil.copytree(self.folder, self.place / "before")
        listed = vault.run(self.folder, "list", preexec_fn=room_for(0))
        self.assertEqual([line["body"] for line in listed.lines], ["the first line"], listed)


if __name__ == "__main__":
    unittest.main()
