"""What stays on the disk, in memory and on the network: nothing that was written, nothing secret."""

import os
import re
import subprocess
import unittest

from remains import found_in, regions
import vault

WORDS = ["a fish tank in the waiting room", "eleven striped ones again", "erased for good soon"]


class Remains(vault.VaultTest):
    def test_files(self):
        made = vault.make(self.folder, WORDS)
        erased = vault.run(self.folder, "erase", "3")
        self.assertEqual(erased.code, vault.DONE, erased)
        self.assertEqual(vault.run(self.folder, "search", "striped").lines[0]["id"], 2)
        secrets = [*WORDS, vault.PASSPHRASE, made["recoveryCode"], made["recoveryCode"].replace("-", "")]
        for path, data in vault.contents(self.folder).items():
            self.assertEqual(found_in(data, secrets), [], path)
        self.assertEqual(found_in(b"..." + WORDS[0].encode("utf-16-le"), WORDS), WORDS[:1]) # it can find

    def test_memory_after_locking(self):
        vault.make(self.folder, WORDS)
        descriptor = vault.passphrases(vault.PASSPHRASE)
        with subprocess.Popen(vault.command(self.folder, "hold", descriptor=descriptor), stdin=subprocess.PIPE,
                              stdout=subprocess.PIPE, pass_fds=[descriptor], text=True) as held:
            os.close(descriptor)
            held.stdout.readline()
            try:
                next(regions(held.pid))
            except PermissionError:
                held.stdin.close()
                self.skipTest("only root may read the memory of a hardened process")
            held.stdin.write("\n")
            held.stdin.flush()
            self.assertIn('"locked"', held.stdout.readline())
            sought = [*WORDS, vault.PASSPHRASE, "harbour", "lantern"]
            left = {place: found_in(data, sought) for place, data in regions(held.pid) if found_in(data, sought)}
            held.stdin.close()
        self.assertEqual(left, {})

    def test_network(self):
        vault.make(self.folder, WORDS)
        trace = self.place / "trace"
        traced = vault.run(self.folder, "search", "fish",
                           before=["strace", "-f", "-qq", "-e", "trace=network", "-o", str(trace)])
        self.assertEqual(len(traced.lines), 1, traced)
        self.assertEqual(re.findall(r"AF_\w+", trace.read_text(encoding="utf-8")), [])


if __name__ == "__main__":
    unittest.main()
