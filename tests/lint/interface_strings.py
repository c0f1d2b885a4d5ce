#!/usr/bin/env python3
"""Every string of the interface is there in every language: interface_strings.py LUPDATE [--update]

Compares content/i18n/*.ts with what the code says: nothing is missing, left over or empty, and what stands
for numbers and names (%1, %n) is the same; no word is one that the language is not to say. With --update it writes the files instead: new strings
come as unfinished, and what is left over goes; English has its plurals alone.
"""

import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from xml.sax.saxutils import escape

import checkout
import translations

FOLDER = checkout.ROOT / "content/i18n"
UNSPOKEN = {"app/developer", "qml/Gallery"} # never in the app that people have
PLACES = re.compile(r"%(?:L?\d+|n)")
# A file that says tr(text) for QCoreApplication::translate("Context", text): lupdate takes it for
# a member of the namespace around it.
OWN_TR = re.compile(r'translate\("(\w+)", text')


def folders():
    """What lupdate is to look through: it cannot leave folders out, and finds headers only below a folder given."""
    yield "cpp"
    for top in ("app", "qml"):
        for path in sorted((checkout.ROOT / top).iterdir()):
            name = str(path.relative_to(checkout.ROOT))
            if name not in UNSPOKEN and (path.is_dir() or path.suffix in (".cpp", ".qml")):
                yield name


def strings_in_code(lupdate):
    """(context, text, comment) of each, and the note to translators, in the order of lupdate."""
    with tempfile.TemporaryDirectory() as folder:
        found = pathlib.Path(folder) / "found.ts"
        subprocess.run([lupdate, "-silent", "-locations", "absolute", "-source-language", "en",
                        "-target-language", "en", *folders(), "-ts", found],
                       cwd=checkout.ROOT, check=True, stderr=subprocess.DEVNULL)
        tree = ET.parse(found)
        files = {location.get("filename") for location in tree.iter("location")}
        own = {}
        for file in files:
            match = OWN_TR.search((found.parent / file).resolve().read_text(encoding="utf-8"))
            own[file] = match.group(1) if match else None
        strings = {}
        for context in tree.iter("context"):
            for message in context.iter("message"):
                names = {own[location.get("filename")] or context.findtext("name")
                         for location in message.iter("location")}
                for name in sorted(names):
                    key = (name, message.findtext("source"), message.findtext("comment") or "")
                    strings[key] = message.findtext("extracomment") or ""
        return dict(sorted(strings.items(), key=lambda item: item[0][0]))


def read(path):
    """{(context, text, comment): forms} of a file; forms that are not there are empty."""
    translations = {}
    if path.exists():
        for context in ET.parse(path).iter("context"):
            for message in context.iter("message"):
                translation = message.find("translation")
                forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
                key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
                translations[key] = ([""] if translation.get("type") == "unfinished" else []) + forms
    return translations


def wanted(strings, language):
    return {key: note for key, note in strings.items() if language != "en" or "%n" in key[1]}


def fits(form, text, one):
    """Every place once; of one thing the number may be left out."""
    missing = sorted(PLACES.findall(text))
    for place in PLACES.findall(form):
        if place not in missing:
            return False
        missing.remove(place)
    return not missing or (one and missing == ["%n"])


def problems(path, strings):
    language = path.stem.removeprefix("alongside_")
    there, needed = read(path), wanted(strings, language)
    rules = translations.rules_of(language)
    found = [f"not there: {key}" for key in needed if key not in there]
    found += [f"said nowhere: {key}" for key in there if key not in needed]
    for key, forms in there.items():
        text = key[1]
        if not all(forms):
            found.append(f"not translated: {key}")
        elif len(forms) != (2 if "%n" in text else 1):
            found.append(f"has {len(forms)} forms: {key}")
        elif not all(fits(form, text, one=number == 0 and len(forms) > 1) for number, form in enumerate(forms)):
            found.append(f"has other places than {PLACES.findall(text)}: {forms}")
        if rules:
            found += [f"says {match.group()!r}: {form}" for form in forms for match in rules.FORBIDDEN.finditer(form)]
    return [f"{path.relative_to(checkout.ROOT)}: {text}" for text in found]


def message(key, forms, note):
    _, text, comment = key
    lines = [f'    <message{" numerus=" + chr(34) + "yes" + chr(34) if "%n" in text else ""}>',
             f"        <source>{escape(text)}</source>"]
    if comment:
        lines.append(f"        <comment>{escape(comment)}</comment>")
    if note:
        lines.append(f"        <extracomment>{escape(note)}</extracomment>")
    mark = "" if all(forms) else ' type="unfinished"'
    if "%n" in text:
        forms = (forms + ["", ""])[:2]
        inside = "".join(f"\n            <numerusform>{escape(form)}</numerusform>" for form in forms)
        lines.append(f"        <translation{mark}>{inside}\n        </translation>")
    else:
        lines.append(f"        <translation{mark}>{escape(forms[0])}</translation>")
    return "\n".join([*lines, "    </message>"])


def in_order(needed, there):
    """Contexts stay where they are, and new ones come last: a change shows as what it is."""
    contexts = list(dict.fromkeys([key[0] for key in there] + [key[0] for key in needed]))
    texts = {key: number for number, key in enumerate(there)}
    return dict(sorted(needed.items(),
                       key=lambda item: (contexts.index(item[0][0]), texts.get(item[0], len(texts)))))


def write(path, needed, there):
    """needed: the note on each string, in the order of the file; there: its forms, as far as they are known."""
    language = path.stem.removeprefix("alongside_")
    out = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
           f'<TS version="2.1" language="{language}" sourcelanguage="en">']
    context = None
    for key, note in needed.items():
        if key[0] != context:
            out += ["</context>"] * (context is not None) + ["<context>", f"    <name>{key[0]}</name>"]
            context = key[0]
        out.append(message(key, there.get(key, [""]), "" if language == "en" else note))
    path.write_text("\n".join([*out, "</context>", "</TS>", ""]), encoding="utf-8")


def update(path, strings):
    there = read(path)
    # The same text says the same in most places, but what a language calls itself is not its name in others.
    elsewhere = {(text, comment): forms for (context, text, comment), forms in there.items()
                 if all(forms) and context != "UiLanguage"}
    needed = in_order(wanted(strings, path.stem.removeprefix("alongside_")), there)
    write(path, needed, {key: there.get(key) or elsewhere.get(key[1:]) or [""] for key in needed})


def main(lupdate, *options):
    strings = strings_in_code(lupdate)
    files = sorted(FOLDER.glob("alongside_*.ts"))
    if "--update" in options:
        for path in files:
            update(path, strings)
    found = [text for path in files for text in problems(path, strings)]
    print("\n".join(found))
    return 1 if found or not strings else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
