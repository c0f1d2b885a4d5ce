"""One flipped bit in every page and in every byte of the header, and files cut short."""

import random
import shutil
import unittest

import vault

ENTRIES = [f"entry {number} " + "some words of it " * 20 for number in range(60)]
PAGE = 4096


def flip(path, at, chance):
    data = bytearray(path.read_bytes())
    data[at] ^= 1 << chance.randrange(8)
    path.write_bytes(data)


class Flip(vault.VaultTest):
    below = vault.memory_folder()

    def setUp(self):
        super().setUp()
        vault.make(self.folder, ENTRIES)
        self.pristine = self.place / "pristine"
        shutil.copytree(self.folder, self.pristine)
        self.seed = random.randrange(1 << 32)
        self.chance = random.Random(self.seed)

    def assert_told(self, what):
        """Damage is said, and the database is not written to when it is."""
        before = self.only("vault.db").read_bytes()
        verified = vault.run(self.folder, "verify")
        self.assertEqual(verified.code, vault.CORRUPT, f"{what}, seed {self.seed}: {verified}")
        self.assertIn("damaged", verified.error.get("error", ""))
        self.assertEqual(self.only("vault.db").read_bytes(), before, what)

    def test_every_page(self):
        size = self.only("vault.db").stat().st_size
        for page in range(size // PAGE):
            self.restored(self.pristine)
            flip(self.only("vault.db"), page * PAGE + self.chance.randrange(PAGE), self.chance)
            self.assert_told(f"page {page}")
        print(f"{size // PAGE} pages, each with a flipped bit: all told")

    def test_pages_zeroed_swapped_and_missing(self):
        whole = self.only("vault.db").read_bytes()
        pages = [whole[at:at + PAGE] for at in range(0, len(whole), PAGE)]
        swapped = pages[:3] + [pages[4], pages[3]] + pages[5:]
        for what, damaged in {"zeroed": pages[:2] + [bytes(PAGE)] + pages[3:], "swapped": swapped,
                              "cut short": pages[:-2], "half a page": pages[:-1] + [pages[-1][:PAGE // 2]],
                              "empty": []}.items():
            with self.subTest(what):
                self.restored(self.pristine)
                self.only("vault.db").write_bytes(b"".join(damaged))
                self.assert_told(what)

    def test_every_byte_of_the_header_is_healed_from_its_copy(self):
        size = self.only("vault.hdr").stat().st_size
        for at in range(size):
            self.restored(self.pristine)
            flip(self.only("vault.hdr"), at, self.chance)
            listed = vault.run(self.folder, "--most", "1", "list")
            self.assertEqual(listed.code, vault.DONE, f"byte {at}, seed {self.seed}: {listed}")
            self.assertEqual(listed.lines[0]["body"], ENTRIES[-1].strip())
        print(f"{size} bytes of the header, each with a flipped bit: all opened from the copy")

    def test_both_copies_of_the_header_damaged(self):
        size = self.only("vault.hdr").stat().st_size
        for at in range(0, size, 16):
            self.restored(self.pristine)
            for name in ("vault.hdr", "vault.hdr.2"):
                flip(self.only(name), at, self.chance)
            before = vault.contents(self.folder)
            self.explains(vault.run(self.folder, "list"), vault.CORRUPT)
            self.assertEqual(vault.contents(self.folder)[self.only("vault.db").relative_to(self.folder)],
                             before[self.only("vault.db").relative_to(self.folder)])

    def test_header_half_written_by_a_power_cut(self):
        whole = self.only("vault.hdr").read_bytes()
        for length in (0, 1, 512, len(whole) - 1):
            with self.subTest(length=length):
                self.restored(self.pristine)
                self.only("vault.hdr").write_bytes(whole[:length])
                self.assertEqual(len(vault.bodies(self.folder)), len(ENTRIES))


if __name__ == "__main__":
    unittest.main()
