"""The app, and its developers' program, where no display answers: one line that says so and what to do, no crash,
nothing on the disk.

no_display.py PROGRAM..."""

import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

PROGRAMS = sys.argv[1:]
del sys.argv[1:]


class NoDisplay(unittest.TestCase):
    def start(self, said, **display):
        for program in PROGRAMS:
            with self.subTest(program):
                self.start_one(program, said, display)

    def start_one(self, program, said, display):
        environment = {name: value for name, value in os.environ.items()
                       if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")} | display
        with tempfile.TemporaryDirectory() as folder:
            ended = subprocess.run([program, "--data-dir", folder], env=environment, capture_output=True, text=True,
                                   timeout=30, check=False)
            self.assertEqual(list(pathlib.Path(folder).rglob("*")), [])
        self.assertEqual(ended.returncode, 1, ended)
        self.assertEqual(len(ended.stderr.splitlines()), 1, ended.stderr)
        self.assertIn(said, ended.stderr)
        self.assertIn(". Start Alongside ", ended.stderr)

    def test_one_that_does_not_answer(self):
        self.start("DISPLAY names does not answer", DISPLAY=":9876")

    def test_one_of_wayland_that_does_not_answer(self):
        self.start("DISPLAY names does not answer", WAYLAND_DISPLAY="wayland-9876", XDG_RUNTIME_DIR="/nonexistent")

    def test_none(self):
        self.start("neither DISPLAY nor WAYLAND_DISPLAY names a display")

    def test_a_way_to_draw_that_is_not_here(self):
        self.start("QT_QPA_PLATFORM asks for nonesuch", QT_QPA_PLATFORM="nonesuch", DISPLAY=":9876")


if __name__ == "__main__":
    unittest.main()
