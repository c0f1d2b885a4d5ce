"""A hundred kills at random moments, while opening and while saving: what was said to be saved is there."""

import random
import unittest

import vault

KILLS = 100


class Kill(vault.VaultTest):
    def forget_tries(self):
        """A kill while the key is derived counts as a wrong try, and on a busy machine so many follow each other that
        one would have to wait."""
        for record in self.folder.rglob("attempts"):
            record.unlink()

    def test_what_was_acknowledged_survives(self):
        seed = random.randrange(1 << 32)
        chance = random.Random(seed)
        vault.make(self.folder, ["the first line"])
        promised, cut_short = {1: "the first line"}, 0
        for number in range(KILLS):
            words = [f"kill {number} line {line} {'word ' * chance.randrange(400)}".strip() for line in range(200)]
            acknowledged = dict(zip(vault.killed_while_adding(self.folder, words, chance), words))
            cut_short += 0 < len(acknowledged) < 200
            promised |= acknowledged
            self.forget_tries()
        verified = vault.run(self.folder, "verify")
        self.assertEqual(verified.code, vault.DONE, f"seed {seed}: {verified}")
        kept = vault.bodies(self.folder)
        lost = [number for number, text in promised.items() if kept.get(number) != text]
        self.assertEqual(lost, [], f"seed {seed}")
        self.assertGreater(cut_short, KILLS // 4, "the kills missed the saving")
        print(f"{KILLS} kills, {cut_short} of them amid saving, {len(promised)} acknowledged, {len(lost)} lost")


if __name__ == "__main__":
    unittest.main()
