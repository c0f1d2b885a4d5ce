"""The app itself, used through its screens: after locking, nothing typed or shown is in its memory, nor is a key; and
what was answered survives a kill."""

import os
import pathlib
import random
import struct
import subprocess
import time
import unittest
import zlib

import remains
import vault

HELD_APP = os.environ["ALONGSIDE_HELD_APP"]
OTHER_PASSPHRASE = "zwiebackling okapitram cottonbeaver" # of no list of words
FRESH = "rest 400" # a screen that has just come takes no tap
PASSPHRASE_PARTS = vault.PASSPHRASE.split()
KEPT = ["an ocarina in the corner shop window", "marzipan hedgepiglets for Wednesday"]
TITLE, WORDS, SEARCH = "Xylophone morning", "The quokka at the clinic door wore a periwinkle scarf.", "hedgepiglet"
# Pieces that come from nowhere but what was written: no word list and no translation has them.
WRITTEN = ["ocarina", "marzipan", "hedgepiglet", "Xylophone", "xylophone", "quokka", "periwinkle"]


def hidden(text):
    """As held-app reads it: nothing of it is readable until it is typed."""
    return bytes(~byte & 0xff for byte in text.encode()).hex()


def needles(texts, key=b""):
    found = {f"{text} ({encoding})": text.encode(encoding) for text in texts for encoding in ("utf-8", "utf-16-le")}
    if key:
        found |= {"the key": key, "the key in digits": key.hex().encode(), "in large ones": key.hex().upper().encode()}
    return found


FIELDS = [(23, 171, 59), (211, 143, 19)] # colours that no part of the app has, side by side
TAGS, ALT, BINNED = ["zucchetto", "oboegarden"], "a narwhalet beside the persimmonry fence", "Flugelhorn in the gazebo."
DETAILS = ["zucchetto", "oboegarden", "narwhalet", "persimmonry", "Flugelhorn", "flugelhorn", "gazebo"]


def photo_file(path):
    """A PNG of noise, which makes its bytes its own wherever one looks, and two flat fields beside it."""
    wide, high = 900, 600
    noise = random.Random(20261125)
    rows = []
    for _ in range(high):
        rows.append(b"\0" + noise.randbytes(wide) + b"".join(bytes(field) * (wide // 3) for field in FIELDS))

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0))
                     + chunk(b"IDAT", zlib.compress(b"".join(rows))) + chunk(b"IEND", b""))
    return path


def pieces(name, data):
    """Some of the bytes, from places all over them but the beginning, which others have too."""
    return {f"{name}, from {at}": data[at:at + 24] for at in (len(data) * part // 8 for part in range(1, 8))}


def photo_needles(path):
    """The photo as it was given, as it is kept, and as it is drawn: of that a run of part of a row."""
    told = subprocess.run([HELD_APP, str(path), "photo"], capture_output=True, text=True, check=True,
                          env=os.environ | {"QT_QPA_PLATFORM": "offscreen"})
    image, thumbnail, middle = (bytes(~byte & 0xff for byte in bytes.fromhex(line)) for line in told.stdout.split())
    run = 16
    return (pieces("the file", path.read_bytes()) | pieces("the picture", image) | pieces("the thumbnail", thumbnail)
            | {"the middle drawn": (middle[::-1] + b"\xff") * run, "the middle in three bytes": middle * run})


class HeldApp:
    """The app in a process of its own, and a hand on its screens."""

    def __init__(self, folder, environment=os.environ):
        self.process = subprocess.Popen([HELD_APP, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        text=True, env=environment | {"QT_QPA_PLATFORM": "offscreen"})

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.process.stdin.close()
        except BrokenPipeError:
            pass # it was killed
        self.process.wait(60)
        self.process.stdout.close()

    def do(self, *steps):
        for step in steps:
            self.process.stdin.write(step + "\n")
            self.process.stdin.flush()
            answer = self.process.stdout.readline().strip()
            assert answer == "done", f"{step}: {answer}"

    def type_into(self, name, text):
        self.do(f"press {name}", f"type {hidden(text)}")

    def unlock(self):
        self.do("see unlockScreen")
        self.type_into("passphrase", vault.PASSPHRASE)
        self.do("press unlock", "see todayScreen")

    def lock(self):
        self.do("press lock", "see unlockScreen", "locked profile")


class Screens(vault.VaultTest):
    def key(self, passphrase=vault.PASSPHRASE):
        told = subprocess.run([HELD_APP, str(self.folder), "key"], input=hidden(passphrase) + "\n",
                              capture_output=True, text=True, check=True,
                              env=os.environ | {"QT_QPA_PLATFORM": "offscreen"})
        return bytes(~byte & 0xff for byte in bytes.fromhex(told.stdout))

    def times(self, app, wanted):
        return remains.times_in_memory(app.process.pid, wanted)

    def assert_nothing_left(self, app, wanted):
        """Soon: the pages are taken down after the lock."""
        left, patience = {"not looked": 1}, time.monotonic() + 20
        while left and time.monotonic() < patience:
            app.do("rest 500")
            left = {name: count for name, count in self.times(app, wanted).items() if count}
        self.assertEqual(left, {}, "still in memory after locking")

    def test_writing_reading_and_searching(self):
        vault.make(self.folder, KEPT)
        written, secret = needles(WRITTEN, self.key()), needles([vault.PASSPHRASE, *PASSPHRASE_PARTS])
        with HeldApp(self.folder) as app:
            app.do("see unlockScreen")
            words_before = self.times(app, secret) # some are in the list of words that are offered
            self.assert_nothing_left(app, written)
            for _ in range(2):
                app.unlock()
                app.do("press write", "see editorScreen")
                app.type_into("title", TITLE)
                app.type_into("words", WORDS)
                app.do("saved keeping", "press back", "see lastWritten", "press destination-journal", "see entry1",
                       "press entry1", "see editorScreen", "rest 300", "press back")
                app.type_into("search", SEARCH)
                app.do("see found0", "press clear", "see entry1", "press destination-today")
                open_now = self.times(app, written)
                for text in ("the key", "quokka (utf-16-le)", "Xylophone (utf-16-le)", "marzipan (utf-16-le)"):
                    self.assertGreater(open_now[text], 0, "what is on the screen should be found")
                app.lock()
                self.assert_nothing_left(app, written)
                self.assertEqual(self.times(app, secret), words_before)
        print(f"{len(written) + len(secret)} words and keys sought after locking, "
              f"{sum(open_now.values())} places before, none after")

    def leave_details(self, app, photo):
        """An entry with tags, a photo and words about it, and another in the bin, all looked at again."""
        app.do("press write", "see editorScreen", f"offer {photo}", "press addPhotos", "see photo1", "press details")
        app.do("press tags")
        for tag in TAGS:
            app.type_into("tagField", tag)
            app.do("press addTag")
        app.do("press tagsDone", "gone tagField", "press detailsDone", "gone detailsDone", "press photo1",
               "see photoScreen")
        app.type_into("description", ALT)
        app.do("rest 1500", "press back", "see editorScreen", "press back", "press write", "see editorScreen")
        app.type_into("words", BINNED)
        app.do("saved keeping", "press delete", "see todayScreen", "press destination-journal", "see entry0", "press bin",
               "see binScreen", "see restore", "rest 500", "press back", "press entry0", "see photo1", "press photo1",
               "see photoScreen", "rest 1000")

    def test_tags_photos_and_the_bin(self):
        vault.make(self.folder)
        photo = photo_file(self.place / "photo.png")
        written, seen = needles(DETAILS), photo_needles(photo)
        with HeldApp(self.folder) as app:
            app.do("see unlockScreen")
            self.assert_nothing_left(app, written | seen)
            app.unlock()
            self.leave_details(app, photo)
            open_now = self.times(app, written | seen)
            for text in ("zucchetto (utf-16-le)", "narwhalet (utf-16-le)", "gazebo (utf-16-le)", "the middle drawn"):
                self.assertGreater(open_now[text], 0, "what is on the screen should be found")
            app.do("press back", "press back", "press destination-today")
            app.lock()
            self.assert_nothing_left(app, written | seen)
            self.assert_not_on_disk(list(DETAILS), [needle for needle in seen.values()])
        print(f"{len(written) + len(seen)} words and pieces of a photo sought after locking, "
              f"{sum(open_now.values())} places before, none after")

    def assert_not_on_disk(self, texts, pictures):
        looked = vault.contents(self.place)
        own = looked.pop(pathlib.Path("photo.png"))
        self.assertTrue(any(needle in own for needle in pictures), "the search should find the file itself")
        self.assertGreater(len(looked), 1)
        for path, data in looked.items():
            self.assertEqual(remains.found_in(data, texts), [], path)
            self.assertFalse(any(needle in data for needle in pictures), path)

    def test_an_entry_with_all_it_can_have_survives_a_kill(self):
        vault.make(self.folder)
        photo = photo_file(self.place / "photo.png")
        with HeldApp(self.folder) as app:
            app.unlock()
            app.do("press write", "see editorScreen", f"offer {photo}", "press addPhotos", "see photo1",
                   "press details", "press mood3", "press starred", "press stays", "press tags")
            for tag in TAGS:
                app.type_into("tagField", tag)
                app.do("press addTag")
            app.do("press tagsDone", "gone tagField", "press detailsDone", "gone detailsDone")
            app.type_into("title", TITLE)
            app.type_into("words", WORDS)
            app.do("saved keeping")
            app.process.kill()
        entry, = vault.run(self.folder, "list").lines
        kept = {name: entry.get(name) for name in ("body", "title", "mood", "starred", "broughtBack")}
        self.assertEqual(kept, {"body": WORDS, "title": TITLE, "mood": 4, "starred": True, "broughtBack": False})
        self.assertEqual(sorted(entry["tags"]), sorted(TAGS))
        self.assertEqual(len(entry["photos"]), 1)
        self.assertEqual(vault.run(self.folder, "verify").code, vault.DONE)

    def test_a_check_in_survives_a_kill_and_leaves_memory_when_locked(self):
        vault.make(self.folder, KEPT)
        written = needles(["sasparilla", "Zugzwang", "zugzwang"])
        with HeldApp(self.folder) as app:
            app.unlock()
            app.do("press mood2", "see addMore", "press addMore", "see checkInScreen", "press measure2-4")
            app.type_into("note", "Cold sasparilla on the balcony")
            app.do("saved keeping", "press measures", "see measuresScreen")
            app.type_into("newMeasure", "Zugzwang")
            app.do("press addMeasure", "see remove7")
            app.process.kill()
        with HeldApp(self.folder) as app:
            app.unlock()
            app.do("press checkIns", "see checkIn0", "gone checkIn1", "press checkIn0", "see checkInScreen",
                   "see measure1000-3")
            there = self.times(app, written)
            self.assertGreater(there["sasparilla (utf-16-le)"], 0, "the note is lost")
            self.assertGreater(there["Zugzwang (utf-16-le)"], 0, "the symptom is lost")
            app.do("press done", "press back", "see todayScreen")
            app.lock()
            self.assert_nothing_left(app, written)

    def test_everything_locked_anew(self):
        vault.make(self.folder, KEPT)
        old_key = self.key()
        with HeldApp(self.folder) as app:
            app.unlock()
            app.do("press you", "press lockAnew", "see lockAnewScreen", FRESH, "press next", "see askPassphraseScreen")
            app.type_into("passphrase", vault.PASSPHRASE)
            app.do("press next", "see passphraseScreen", FRESH, "press ownInstead")
            app.type_into("own", OTHER_PASSPHRASE)
            app.do("press next", "see recoveryCodeScreen", FRESH, "press next", "see recoveryCheckScreen", FRESH,
                   "press later", "see youScreen", FRESH, "press back", "press destination-journal", "see entry1",
                   "press destination-today")
            app.lock()
            new_key = self.key(OTHER_PASSPHRASE)
            self.assertNotEqual(new_key, old_key)
            self.assert_nothing_left(app, needles(WRITTEN[:3]) | needles(OTHER_PASSPHRASE.split(), new_key)
                                     | {f"the old {name}": key for name, key in needles([], old_key).items()})

    def test_a_new_profile(self):
        secret = needles([vault.PASSPHRASE, "harbour lantern"])
        with HeldApp(self.folder) as app:
            app.do("see welcomeScreen")
            app.type_into("name", "Maya")
            app.do("press next", "see offeredWords", FRESH, "press ownInstead")
            app.type_into("own", vault.PASSPHRASE)
            app.do("press reveal", "rest 300")
            shown = self.times(app, secret)
            self.assertGreater(shown[f"{vault.PASSPHRASE} (utf-8)"], 0, "what is typed should be found")
            app.do("press next", "see recoveryCodeScreen", FRESH)
            app.do("press next", "see recoveryCheckScreen", FRESH)
            app.do("press later", "see todayScreen")
            app.lock()
            self.assert_nothing_left(app, secret)


if __name__ == "__main__":
    unittest.main()
