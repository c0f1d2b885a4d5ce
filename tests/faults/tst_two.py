"""A second process on the same profile is told so, and the first is not disturbed."""

import os
import subprocess
import unittest

import vault


class Two(vault.VaultTest):
    def test_the_second_is_told_and_the_first_goes_on(self):
        vault.make(self.folder, ["the first line"])
        descriptor = vault.passphrases(vault.PASSPHRASE)
        with subprocess.Popen(vault.command(self.folder, "hold", descriptor=descriptor), stdin=subprocess.PIPE,
                              stdout=subprocess.PIPE, pass_fds=[descriptor], text=True) as first:
            os.close(descriptor)
            self.assertIn('"open"', first.stdout.readline())
            for command in (("list",), ("--lines", "add"), ("verify",)):
                self.explains(vault.run(self.folder, *command, typed="mine\n"), vault.ALREADY_OPEN)
            first.stdin.write("\n")
            first.stdin.flush()
            self.assertIn('"locked"', first.stdout.readline())
            self.assertEqual(list(vault.bodies(self.folder).values()), ["the first line"])
            first.stdin.close()
        self.assertEqual(first.returncode, vault.DONE)

    def test_two_profiles_are_two_vaults(self):
        first = vault.make(self.folder, ["mine"], name="First")["profile"]
        second = vault.run(self.folder, "create", secrets=("quite another passphrase",))
        self.assertEqual(second.code, vault.DONE)
        other = second.lines[0]["profile"]
        self.explains(vault.run(self.folder, "--profile", other, "list"), vault.WRONG_SECRET)
        listed = vault.run(self.folder, "--profile", first, "list")
        self.assertEqual([line["body"] for line in listed.lines], ["mine"])


if __name__ == "__main__":
    unittest.main()
