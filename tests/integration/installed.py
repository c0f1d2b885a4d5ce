#!/usr/bin/env python3
"""The app as it starts and ends, installed and built: installed.py CMAKE BUILD-FOLDER APP PLUGIN-TEST...

It reads no library from the folder it is started in and none for cameras, sound, voices or maps before it needs them; it
finds its plugins; and it ends in order when the system asks it to.
"""

import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile

CMAKE, BUILD, APP, PLUGIN_TESTS = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3]), sys.argv[4:]
PATIENCE = 30 # seconds


def libraries_of(process):
    lines = pathlib.Path(f"/proc/{process.pid}/maps").read_text(encoding="utf-8").splitlines()
    return {pathlib.Path(line.split(maxsplit=5)[5]) for line in lines if ".so" in line}


def trap_in(folder):
    """Files that stop a program which takes them for the libraries whose names they have."""
    process = subprocess.run(["ldd", APP], stdout=subprocess.PIPE, text=True, check=True)
    for line in process.stdout.splitlines():
        if "=>" in line:
            (folder / line.split()[0]).write_text("no library\n", encoding="utf-8")
    return len(list(folder.iterdir()))


def troubles(program, folder):
    """What is wrong with PROGRAM, started in FOLDER and ended as systems end programs."""
    command = [program, "--say-first-frame", "--data-dir", folder / "data"]
    with subprocess.Popen(command, cwd=folder, stderr=subprocess.PIPE, text=True) as process:
        said = process.stderr.readline()
        if said != "first frame\n":
            process.kill()
            yield f"it said '{said}' for the first frame"
            return
        read = libraries_of(process)
        yield from (f"it read {path}" for path in read if re.search("Multimedia|TextToSpeech|Location", path.name) or path.is_relative_to(folder))
        process.send_signal(signal.SIGTERM)
        try:
            if process.wait(PATIENCE) != 0:
                yield f"asked to end, it ended with {process.returncode}"
        except subprocess.TimeoutExpired:
            process.kill()
            yield "asked to end, it went on"


def main():
    with tempfile.TemporaryDirectory() as name:
        scratch = pathlib.Path(name).resolve()
        subprocess.run([CMAKE, "--install", BUILD, "--prefix", scratch / "prefix"],
                       stdout=subprocess.DEVNULL, check=True)
        programs = scratch / "prefix" / "bin"
        works_in = scratch / "work"
        works_in.mkdir()
        if not trap_in(works_in):
            print("the app needs no library, which cannot be")
            return 1
        wrong = [f"{program}: {trouble}" for program in (APP, programs / APP.name)
                 for trouble in troubles(program, works_in)]
        for test in PLUGIN_TESTS:
            if subprocess.run([shutil.copy(test, programs)], check=False).returncode != 0:
                wrong.append(f"the installed app does not find its plugin: {test}")
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
