"""Clocks that jump: entries keep their moment, their zone and their order, a wait cannot be set shorter, and what was
deleted is not erased before its time."""

import datetime
import os
import pathlib
import struct
import subprocess
import time
import unittest

import tst_screens
import vault

UTC = datetime.timezone.utc
FAR_TIMES = ["1970-01-01T00:00:05", "2016-02-29T23:59:58", "2038-01-19T03:14:06", "2106-02-07T06:28:14",
             "9999-12-31T23:59:00"]
WRONG = "not this one at all"


def utc(text):
    return datetime.datetime.fromisoformat(text).replace(tzinfo=UTC)


class Clock(vault.VaultTest):
    def setUp(self):
        super().setUp()
        vault.make(self.folder)
        self.clock = self.place / "clock"
        self.turn_by(0)

    def turn_by(self, seconds):
        """Sets the clock on the wall that much ahead of the true one, for programs that run already as well."""
        with open(self.clock, "r+b" if self.clock.exists() else "wb", buffering=0) as ahead:
            ahead.write(struct.pack("<q", int(seconds)))

    def turn_to(self, moment):
        self.turn_by((moment - datetime.datetime.now(UTC)).total_seconds())

    def environment(self, zone="UTC"):
        return vault.preloaded("clock", FAULT_CLOCK=str(self.clock), TZ=zone)

    def add(self, words, zone="UTC"):
        added = vault.run(self.folder, "add", typed=words, env=self.environment(zone))
        self.assertEqual(added.code, vault.DONE, f"{words}: {added}")

    def listed(self):
        """The entries, newest first, as told with the true clock; the vault is sound."""
        verified = vault.run(self.folder, "verify")
        self.assertEqual(verified.code, vault.DONE, verified)
        return vault.run(self.folder, "list").lines

    def assert_kept(self, expected):
        """These entries are there: words, moment, zone, in any order; and the list is in that of the moments."""
        lines = self.listed()
        moments = [datetime.datetime.fromisoformat(line["at"]) for line in lines]
        self.assertEqual(moments, sorted(moments, reverse=True))
        self.assertEqual(sorted((line["body"], line["zone"]) for line in lines),
                         sorted((words, zone) for words, _, zone in expected))
        wanted = {words: moment for words, moment, _ in expected}
        for line, moment in zip(lines, moments):
            self.assertLess(abs(moment - wanted[line["body"]]), datetime.timedelta(seconds=30), line)

    def test_far_times(self):
        expected = []
        for text in FAR_TIMES:
            self.turn_to(utc(text))
            self.add(text)
            time.sleep(1.1) # on to the other side of what it stands before
            self.add(f"then {text}")
            expected += [(text, utc(text), "UTC"), (f"then {text}", utc(text), "UTC")]
        self.assert_kept(expected)
        print(f"{len(expected)} entries from 1970 to 9999 kept in order")

    def test_a_time_before_the_epoch_of_computers(self):
        self.turn_to(utc("1960-06-01T12:00:00"))
        self.add("long ago")
        self.assert_kept([("long ago", utc("1960-06-01T12:00:00"), "UTC")])

    def test_ten_years_back_between_two_entries(self):
        now = datetime.datetime.now(UTC)
        self.add("first")
        self.turn_by(-10 * 365 * 86400)
        self.add("second")
        self.turn_by(0)
        self.add("third")
        self.assert_kept([("first", now, "UTC"), ("third", now, "UTC"),
                          ("second", now - datetime.timedelta(days=3650), "UTC")])

    def test_the_hour_that_is_missing_and_the_hour_that_comes_twice(self):
        moments = ["2026-03-29T00:59:50", "2026-03-29T01:00:10", "2026-10-25T00:30:00", "2026-10-25T01:30:00"]
        for text in moments:
            self.turn_to(utc(text))
            self.add(text, "Europe/Berlin")
        self.assert_kept([(text, utc(text), "Europe/Berlin") for text in moments])
        walls = [line["at"][11:16] + line["at"][-6:] for line in reversed(self.listed())]
        self.assertEqual(walls, ["01:59+01:00", "03:00+02:00", "02:30+02:00", "02:30+01:00"])

    def test_another_zone_with_every_call(self):
        zones = ["Pacific/Kiritimati", "America/St_Johns", "Asia/Kathmandu", "Pacific/Pago_Pago", "UTC"]
        now = datetime.datetime.now(UTC)
        for zone in zones:
            self.add(zone, zone)
        self.assert_kept([(zone, now, zone) for zone in zones])

    def test_jumps_while_it_is_open(self):
        descriptor = vault.passphrases(vault.PASSPHRASE)
        moments = [utc(text) for text in FAR_TIMES] + [utc(text) for text in reversed(FAR_TIMES)]
        with subprocess.Popen(vault.command(self.folder, "--lines", "add", descriptor=descriptor),
                              stdin=subprocess.PIPE, stdout=subprocess.PIPE, pass_fds=[descriptor], text=True,
                              env=self.environment()) as process:
            os.close(descriptor)
            for number, moment in enumerate(moments):
                self.turn_to(moment)
                process.stdin.write(f"jump {number}\n")
                process.stdin.flush()
                self.assertIn("saved", process.stdout.readline())
            process.stdin.close()
        self.assertEqual(process.returncode, vault.DONE)
        self.assert_kept([(f"jump {number}", moment, "UTC") for number, moment in enumerate(moments)])

    def test_a_wait_cannot_be_set_shorter_nor_longer(self):
        def attempt(secret):
            return vault.run(self.folder, "list", secrets=(secret,), env=self.environment()).code

        for _ in range(4):
            waiting_since = time.monotonic()
            self.assertEqual(attempt(WRONG), vault.WRONG_SECRET)
        refused = 0
        for years in (1, 100, -10, -56):
            self.turn_by(years * 365 * 86400)
            code = attempt(vault.PASSPHRASE)
            if time.monotonic() - waiting_since < 5: # or the wait was over, on a busy machine
                self.assertEqual(code, vault.TOO_SOON, f"{years} years on")
                refused += 1
            elif code == vault.DONE:
                break
        if refused == 0:
            self.skipTest("this machine is too busy to tell")
        time.sleep(max(0.0, 7 - (time.monotonic() - waiting_since))) # the wait itself
        self.assertEqual(attempt(vault.PASSPHRASE), vault.DONE)

    def test_ten_years_ahead_erase_nothing_from_the_bin(self):
        def opened():
            return tst_screens.HeldApp(self.folder, self.environment())

        with opened() as app:
            app.unlock()
            app.do("press write", "see editorScreen")
            app.type_into("words", "deleted by mistake")
            app.do("saved keeping", "press delete", "see todayScreen", "rest 500")
        for years in (10, 100, 0):
            self.turn_by(years * 365 * 86400)
            with opened() as app:
                app.unlock()
                app.do("press destination-journal", "press bin", "see binScreen", "see restore")
                if years == 0:
                    app.do("press restore", "rest 500")
        self.assertEqual([line["body"] for line in self.listed()], ["deleted by mistake"])

    def test_the_clock_is_one(self):
        """A control: without the clock in between, an entry is of today."""
        self.turn_to(utc("2038-01-19T03:14:06"))
        self.assertEqual(vault.run(self.folder, "add", typed="today").code, vault.DONE)
        self.assert_kept([("today", datetime.datetime.now(UTC), vault.run(self.folder, "list").lines[0]["zone"])])
        self.assertTrue(pathlib.Path(f"{vault.PRELOADS}/libfault_clock.so").exists())


if __name__ == "__main__":
    unittest.main()
