#!/usr/bin/env python3
"""Updates of the content on the command line, as whoever releases the app uses it: updates.py ALONGSIDE_CLI SOURCE_TREE"""

import datetime
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

CLI, TREE = sys.argv[1], pathlib.Path(sys.argv[2])
sys.path.insert(0, str(TREE / "tests/lint"))
import language_es
import learn_text
import translations

KEY = TREE / "tests/data/updates/development-key"
PUBLIC = (TREE / "content/updates/development-key.pub").read_text(encoding="utf-8").split()[0]
TODAY = datetime.date.today()
ISSUED = json.loads((TREE / "content/updates/issued.json").read_text(encoding="utf-8"))["issued"]
# A device whose clock stands before the content was written takes none; neither does this test then.
DAY = max(TODAY.isoformat(), ISSUED)


def run(*words):
    done = subprocess.run([CLI, "content", *map(str, words)], capture_output=True, text=True, timeout=60)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    return done.returncode, lines, done.stderr


def expect(what, holds, saw):
    if not holds:
        sys.exit(f"{what}: {saw}")


with tempfile.TemporaryDirectory() as name:
    folder, out = pathlib.Path(name) / "renewed", pathlib.Path(name) / "new.alongside-content"
    (folder / "learn/en").mkdir(parents=True)
    (folder / "help").mkdir()
    article = (TREE / "content/learn/en/trials-101.md").read_text(encoding="utf-8")
    (folder / "learn/en/trials-101.md").write_text(
        article.replace("## When to call", "Ask who could explain it.\n\n## When to call"), encoding="utf-8")
    shutil.copy(TREE / "content/help/helplines.json", folder / "help")

    saw = run("key", KEY)
    expect("the key of the file is the one that is built in", saw[0] == 0 and saw[1][0]["key"] == PUBLIC, saw)
    saw = run("build", folder, "--key", KEY)
    expect("it has to be said where to", saw[0] == 14, saw)
    saw = run("build", folder, "--key", KEY, "--out", out, "--issued", DAY)
    expect("an update is made", saw[0] == 0 and saw[1][0]["articles"] == 1 and saw[1][0]["helplines"] == 0, saw)
    saw = run("validate", out)
    expect("and is taken", saw[0] == 0 and saw[1][0]["valid"] and saw[1][0]["files"] == 2, saw)

    text = out.read_text(encoding="utf-8")
    out.write_text(text.replace("Ask who could", "Never ask who could"), encoding="utf-8")
    saw = run("validate", out)
    expect("what was changed is noticed", saw[0] == 14 and saw[1][0]["flaw"] == "the signature does not fit", saw)
    out.unlink()

    saw = run("build", folder, "--key", pathlib.Path(name) / "other", "--out", out, "--issued", DAY)
    expect("another key is not taken", saw[0] == 14 and saw[1][0]["flaw"] == "not signed by whom this build trusts", saw)
    (folder / "learn/en/trials-101.md").write_text(
        article.replace("## When to call", "It helps 93 of 100 people.\n\n## When to call"), encoding="utf-8")
    saw = run("build", folder, "--key", KEY, "--out", out, "--issued", DAY)
    expect("a number without a fact is said, and where",
           saw[0] == 14 and saw[1][0]["flaw"] == "a number that none of its facts has"
           and saw[1][0]["file"] == "learn/en/trials-101.md", saw)
    (folder / "learn/en/trials-101.md").unlink()
    saw = run("build", folder, "--key", KEY, "--out", out, "--issued", "2026-01-01")
    expect("older than the app is said", saw[1][0]["flaw"] == "older than what came with the app", saw)
    (folder / "learn/withdrawn.json").write_text(json.dumps({"withdrawn": [
        {"id": "trials-101", "title": {"en": "Trials"}, "reason": {"en": "One of its sources was taken back."},
         "withdrawn_on": DAY, "gates": [], "instead": "team"}]}), encoding="utf-8")
    saw = run("build", folder, "--key", KEY, "--out", out, "--issued", DAY)
    expect("an article is taken out", saw[0] == 0 and saw[1][0]["withdrawn"] == 1 and saw[1][0]["articles"] == 1, saw)
    out.unlink()
    for path in sorted((TREE / "content/learn").glob("??/*.md")):
        counted, saw = learn_text.Article(path.stem, path.read_text(encoding="utf-8")), run("ease", path)
        ease = counted.grade if path.parent.name == "en" else translations.ease(language_es, counted)
        expect(f"{path.stem} reads as easily as the lint says", saw[0] == 0 and saw[1][0]["words"] == counted.words
               and abs(saw[1][0]["ease"] - ease) < 1e-9 and saw[1][0]["hard"] is False, (counted.words, ease, saw))
    (folder / "run.sh").write_text("x", encoding="utf-8")
    saw = run("build", folder, "--key", KEY, "--out", out, "--issued", DAY)
    expect("what is no content is said", saw[0] == 14, saw)
    expect("nothing was made", not out.exists(), saw)
    expect("a word that is none is said", run("burn", folder)[0] == 14, saw)
