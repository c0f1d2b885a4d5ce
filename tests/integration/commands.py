"""alongside-cli as somebody uses it whose screen is broken: every command from the terminal, where the passphrase is
not seen, and from a file descriptor.

commands.py ALONGSIDE_CLI"""

import json
import os
import pathlib
import pty
import shutil
import signal
import subprocess
import sys
import tempfile
import termios
import time
import unittest

PROGRAM = sys.argv.pop(1)
PASSPHRASE = "velvet harbour lantern meadow"
USAGE, WRONG_SECRET, NOT_FOUND, UNFIT = 2, 3, 5, 14


class Terminal:
    """The program with a terminal of its own; its answers and its errors go elsewhere."""

    def __init__(self, *arguments, typed=""):
        self.answers, self.entry = tempfile.TemporaryFile("w+"), tempfile.TemporaryFile("w+")
        self.entry.write(typed)
        self.entry.seek(0)
        self.program, self.master = pty.fork()
        if self.program == 0:
            os.dup2(self.entry.fileno(), 0)
            os.dup2(self.answers.fileno(), 1)
            os.execv(PROGRAM, [PROGRAM, *arguments])
        self.shown = ""

    def wait_for(self, text):
        while text not in self.shown:
            self.shown += os.read(self.master, 4096).decode()

    def echoes(self):
        return bool(termios.tcgetattr(self.master)[3] & termios.ECHO)

    def type(self, question, text):
        self.wait_for(question)
        while self.echoes(): # it is turned off right after the question
            time.sleep(0.001)
        os.write(self.master, (text + "\n").encode())
        self.shown = self.shown.split(question, 1)[1]

    def end(self):
        """The exit code, and what was answered. The rest of what the terminal showed is in `shown`."""
        while True:
            try:
                text = os.read(self.master, 4096).decode()
            except OSError: # nobody has the other end any more
                break
            if not text:
                break
            self.shown += text
        status = os.waitpid(self.program, 0)[1]
        self.answers.seek(0)
        answers = [json.loads(line) for line in self.answers]
        self.close()
        return os.waitstatus_to_exitcode(status), answers

    def close(self):
        self.answers.close()
        self.entry.close()
        os.close(self.master)


class Commands(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        self.options = ["--data-dir", str(self.folder), "--derivation", "8,1"]

    def on_terminal(self, *arguments, typed="", question="Passphrase: ", secret=PASSPHRASE):
        terminal = Terminal(*self.options, *arguments, typed=typed)
        terminal.type(question, secret)
        code, answers = terminal.end()
        self.assertNotIn(secret, terminal.shown)
        return code, answers

    def by_descriptor(self, *arguments, typed="", secret=PASSPHRASE):
        reading, writing = os.pipe()
        os.write(writing, (secret + "\n").encode())
        os.close(writing)
        ended = subprocess.run([PROGRAM, *self.options, "--passphrase-fd", str(reading), *arguments],
                               input=typed, capture_output=True, text=True, pass_fds=[reading], check=False)
        os.close(reading)
        return ended.returncode, [json.loads(line) for line in ended.stdout.splitlines() if line.startswith("{")]

    def use(self, run, create):
        """Every command, one after the other."""
        code, made = create()
        self.assertEqual((code, set(made[0])), (0, {"profile", "recoveryCode"}))
        self.assertEqual(run("add", typed="the fish in the waiting room"), (0, [{"saved": 1}]))
        self.assertEqual(run("--lines", "add", typed="one\ntwo\n"), (0, [{"saved": 2}, {"saved": 3}]))
        code, listed = run("list")
        self.assertEqual([line["body"] for line in listed], ["two", "one", "the fish in the waiting room"])
        code, found = run("search", "waiting", "fish")
        self.assertEqual([line["id"] for line in found], [1])
        code, verified = run("verify")
        self.assertEqual((code, verified[0]["entries"], verified[0]["olderCopy"]), (0, 3, False))
        code, held = run("hold", typed="\n")
        self.assertEqual([line["state"] for line in held], ["open", "locked"])
        self.assertEqual(run("list", secret="not this one at all"), (WRONG_SECRET, []))

    def test_from_the_terminal(self):
        question = "New passphrase, 12 characters or more: "
        self.use(self.on_terminal, lambda: self.on_terminal("create", question=question))

    def test_from_a_descriptor(self):
        self.use(self.by_descriptor, lambda: self.by_descriptor("create"))

    def test_the_recovery_code_opens_it_too(self):
        made = self.by_descriptor("create")[1][0]
        self.by_descriptor("add", typed="words")
        code, listed = self.by_descriptor("--recovery-code", "list", secret=made["recoveryCode"].lower())
        self.assertEqual([line["body"] for line in listed], ["words"])
        code, listed = self.on_terminal("--recovery-code", "list", question="Recovery code: ",
                                        secret=made["recoveryCode"])
        self.assertEqual([line["body"] for line in listed], ["words"])

    def test_a_code_of_another_profile_is_not_called_a_passphrase(self):
        made = self.by_descriptor("create")[1][0]
        shutil.rmtree(self.folder / "p")
        self.by_descriptor("create")
        ended = subprocess.run([PROGRAM, *self.options, "--passphrase-fd", "0", "--recovery-code", "list"],
                               input=made["recoveryCode"] + "\n", capture_output=True, text=True, check=False)
        self.assertEqual(ended.returncode, WRONG_SECRET, ended)
        self.assertIn("recovery code", ended.stderr)

    def test_ended_while_it_asks_it_leaves_a_terminal_that_shows_what_is_typed(self):
        self.by_descriptor("create")
        for ending in (signal.SIGINT, signal.SIGTERM, signal.SIGQUIT):
            terminal = Terminal(*self.options, "list")
            terminal.wait_for("Passphrase: ")
            while terminal.echoes():
                time.sleep(0.001)
            kept = os.open(f"/proc/{terminal.program}/fd/2", os.O_RDWR | os.O_NOCTTY) # or it is gone with the program
            os.kill(terminal.program, ending)
            status = os.waitpid(terminal.program, 0)[1]
            self.assertEqual(os.waitstatus_to_exitcode(status), -ending)
            self.assertTrue(termios.tcgetattr(kept)[3] & termios.ECHO, ending)
            os.close(kept)
            terminal.close()

    def test_without_terminal_and_descriptor_it_says_so(self):
        self.by_descriptor("create")
        ended = subprocess.run([PROGRAM, *self.options, "list"], stdin=subprocess.DEVNULL, capture_output=True,
                               text=True, check=False, start_new_session=True)
        self.assertEqual(ended.returncode, NOT_FOUND)
        self.assertIn("--passphrase-fd", ended.stderr)

    def test_what_is_no_descriptor_is_refused_and_nothing_read(self):
        self.by_descriptor("create")
        for number in ("first", "", "-2", "3x"):
            ended = subprocess.run([PROGRAM, *self.options, "--passphrase-fd", number, "list"], input=PASSPHRASE + "\n",
                                   capture_output=True, text=True, check=False)
            self.assertEqual(ended.returncode, USAGE, number)

    def test_a_line_is_one_secret_however_long(self):
        longest = "w" * 1024
        self.assertEqual(self.by_descriptor("create", secret=longest)[0], 0)
        self.assertEqual(self.by_descriptor("change-passphrase", secret=longest + "\n" + PASSPHRASE)[0], 0)
        self.assertEqual(self.by_descriptor("list")[0], 0)
        # Not cut off, and the rest of it is not taken for the new one.
        self.assertEqual(self.by_descriptor("change-passphrase", secret=PASSPHRASE + "\n" + longest + "w")[0], UNFIT)
        self.assertEqual(self.by_descriptor("list", secret=longest + "w")[0], UNFIT)
        self.assertEqual(self.by_descriptor("list")[0], 0)

    def test_no_option_takes_a_passphrase(self):
        help_text = subprocess.run([PROGRAM, "--help"], capture_output=True, text=True, check=True).stdout
        self.assertNotIn("--passphrase ", help_text)
        self.assertEqual(subprocess.run([PROGRAM, "--passphrase", PASSPHRASE, "list"], capture_output=True,
                                        check=False).returncode, 1)

    def test_nothing_may_be_dumped(self):
        self.by_descriptor("create")
        terminal = Terminal(*self.options, "list")
        terminal.wait_for("Passphrase: ")
        limits = pathlib.Path(f"/proc/{terminal.program}/limits").read_text(encoding="utf-8")
        core, = (line.split()[4:6] for line in limits.splitlines() if line.startswith("Max core file size"))
        os.kill(terminal.program, signal.SIGKILL)
        terminal.end()
        self.assertEqual(core, ["0", "0"])


if __name__ == "__main__":
    unittest.main()
