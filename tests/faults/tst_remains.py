"""What stays on the disk, in memory and on the network: nothing that was written, nothing secret."""

import os
import re
import subprocess
import unittest

import vault

WORDS = ["a fish tank in the waiting room", "eleven striped ones again", "erased for good soon"]


def encoded(text):
    yield from (text.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))
    yield text.encode().hex().encode()


def found_in(data, texts):
    return [text for text in texts if any(needle in data for needle in encoded(text))]


def memory_of(process):
    """All that a process could read of its own memory."""
    data = bytearray()
    with open(f"/proc/{process}/maps", encoding="utf-8") as maps, open(f"/proc/{process}/mem", "rb", 0) as memory:
        for line in maps:
            if " r" not in line or "[v" in line:
                continue
            first, last = (int(end, 16) for end in line.split()[0].split("-"))
            try:
                memory.seek(first)
                data += memory.read(last - first)
            except (OSError, ValueError, OverflowError):
                continue
    return bytes(data)


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
                self.assertGreater(len(memory_of(held.pid)), 0)
            except PermissionError:
                held.stdin.close()
                self.skipTest("only root may read the memory of a hardened process")
            held.stdin.write("\n")
            held.stdin.flush()
            self.assertIn('"locked"', held.stdout.readline())
            remains = found_in(memory_of(held.pid), [*WORDS, vault.PASSPHRASE, "harbour", "lantern"])
            held.stdin.close()
        self.assertEqual(remains, [])

    def test_network(self):
        vault.make(self.folder, WORDS)
        trace = self.place / "trace"
        traced = vault.run(self.folder, "search", "fish",
                           before=["strace", "-f", "-qq", "-e", "trace=network", "-o", str(trace)])
        self.assertEqual(len(traced.lines), 1, traced)
        self.assertEqual(re.findall(r"AF_\w+", trace.read_text(encoding="utf-8")), [])


if __name__ == "__main__":
    unittest.main()
