"""Kills at random moments of saving entries with all that an entry can have: mood, tags, star, day, photos. What was
said to be saved is there whole; of what was not, there is all or nothing."""

import random
import struct
import unittest
import zlib

import vault

KILLS = 60
MOST_LINES = 60


def picture(path, side):
    """A small PNG; every side gives another picture."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + bytes((x * 7 + y * side) & 0xff for x in range(side * 3)) for y in range(side))
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0))
                     + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))
    return path


class KillDetails(vault.VaultTest):
    def setUp(self):
        super().setUp()
        self.photos = [picture(self.place / f"{side}.png", side) for side in (40, 60, 90)]

    def details(self, chance):
        """Options of add, and what list says of an entry that has them."""
        mood, star, back = chance.choice([None, 1, 2, 3, 4, 5]), chance.random() < 0.5, chance.random() < 0.5
        tags = [f"tag {number}" for number in chance.sample(range(30), chance.randrange(5))]
        at = f"20{chance.randrange(10, 26)}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}T12:{chance.randrange(60):02}"
        photos = chance.sample(self.photos, chance.randrange(3))
        options = ["--at", at, "--title", f"at {at}"]
        options += ["--mood", str(mood)] if mood else []
        options += ["--star"] if star else []
        options += [] if back else ["--not-brought-back"]
        options += [part for tag in tags for part in ("--tag", tag)]
        options += [part for photo in photos for part in ("--photo", str(photo))]
        told = {"title": f"at {at}", "tags": sorted(tags), "starred": star, "broughtBack": back,
                "photos": [self.sums[photo] for photo in photos], "at": f"{at}:00.000Z"}
        return options, told | ({"mood": mood} if mood else {})

    def listed(self):
        answer = vault.run(self.folder, "--most", "1000000", "list")
        self.assertEqual(answer.code, vault.DONE, answer)
        return {line["id"]: line for line in answer.lines}

    def learn_sums(self):
        """What each photo is kept as, from an undisturbed run."""
        self.sums = {}
        for photo in self.photos:
            added = vault.run(self.folder, "--photo", str(photo), "add", typed=photo.name)
            self.assertEqual(added.code, vault.DONE, added)
            kept, = self.listed()[added.saved()[0]]["photos"]
            self.sums[photo] = kept
        self.assertEqual(len({kept["sha256"] for kept in self.sums.values()}), len(self.photos))

    def assert_whole(self, line, told, seed):
        kept = {name: line.get(name) for name in told} | {"tags": sorted(line["tags"])}
        self.assertEqual(kept, told, f"seed {seed}, {line}")
        self.assertEqual("mood" in line, "mood" in told, f"seed {seed}, {line}")

    def test_what_was_acknowledged_survives_whole(self):
        seed = random.randrange(1 << 32)
        chance = random.Random(seed)
        vault.make(self.folder)
        self.learn_sums()
        promised, expected, cut_short = {}, {}, 0
        for number in range(KILLS):
            options, told = self.details(chance)
            words = [f"kill {number} line {line}" for line in range(MOST_LINES)]
            acknowledged = dict(zip(vault.killed_while_adding(self.folder, words, chance, *options), words))
            cut_short += 0 < len(acknowledged) < MOST_LINES
            promised |= acknowledged
            expected |= dict.fromkeys(words, told)
            for record in self.folder.rglob("attempts"): # a kill while the key is derived counts as a wrong try
                record.unlink()
        verified = vault.run(self.folder, "verify")
        self.assertEqual(verified.code, vault.DONE, f"seed {seed}: {verified}")
        kept = self.listed()
        lost = [number for number, words in promised.items() if kept.get(number, {}).get("body") != words]
        self.assertEqual(lost, [], f"seed {seed}")
        for line in kept.values():
            if line["body"] in expected:
                self.assert_whole(line, expected[line["body"]], seed)
        self.assertGreater(cut_short, KILLS // 4, "the kills missed the saving")
        print(f"{KILLS} kills, {cut_short} of them amid saving, {len(promised)} acknowledged, {len(lost)} lost")


if __name__ == "__main__":
    unittest.main()
