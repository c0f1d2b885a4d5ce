#!/usr/bin/env python3
"""learn_content.py passes the content as it stands, and notices each fault that it is there for."""

import contextlib
import io
import json
import pathlib
import shutil
import sys
import tempfile

import learn_content

CONTENT = pathlib.Path(__file__).resolve().parents[2] / "content"
ARTICLE = "learn/en/scanxiety-what.md"
SPANISH = "learn/es/scanxiety-what.md"
WORDS = "learn/glossary.es.json"
WITHDRAWN = "learn/withdrawn.json"
SOURCES = "learn/facts.es.json"
HARD = " ".join(["Multidisciplinary rehabilitation necessitates considerable institutional coordination."] * 70)


def put(old, new):
    return lambda text: text.replace(old, new, 1)


def add(words):
    """A paragraph more, before the first section after the short one."""
    return put("\n## What it is\n", f"\n{words}\n\n## What it is\n")


def edit(change):
    def edited(text):
        value = json.loads(text)
        change(value)
        return json.dumps(value)
    return edited


def withdraw(**other):
    return edit(lambda file: file["withdrawn"].append(
        {"id": "gone", "title": {"en": "Old advice"}, "reason": {"en": "One of its sources was taken back."},
         "withdrawn_on": "2026-12-01", "gates": [], **other}))


CASES = [
    ("nothing", ARTICLE, lambda text: text, None),
    ("a fact without a known source", "learn/facts.json",
     edit(lambda file: file["facts"][0].update(sources=["NOBODY"])), "no source NOBODY"),
    ("an article without its sources", ARTICLE, put('"sources": [', '"sources": ["COMMON"],"unused": ['), "unused"),
    ("a source left out", ARTICLE, put('"BMJ-SCAN",', ""), "sources in the header differ"),
    ("a source without an address", "learn/facts.json",
     edit(lambda file: next(s for s in file["sources"] if s["kind"] == "page").pop("url")), "has no address"),
    ("a source in front of its gate", "learn/facts.json",
     edit(lambda file: file["sources"][0].update(title="On hospice")), "OURS: says 'hospice'"),
    ("a source that does not say in which language it is", "learn/facts.json",
     edit(lambda file: next(s for s in file["sources"] if s["kind"] == "page").pop("language")), "a source has a language"),
    ("a language that has no words", "learn/facts.json",
     edit(lambda file: next(s for s in file["sources"] if s["kind"] == "page").update(language="fr")),
     "no words for the language fr"),
    ("a note on a source in front of its gate", "learn/facts.json",
     edit(lambda file: file["sources"][0].update(note={"en": "on hospice"})), "OURS: says 'hospice'"),
    ("an article without a date", ARTICLE, put('"checked_on": "2026-11-22",\n', ""), "lacks checked_on"),
    ("a source without a date", "learn/facts.json",
     edit(lambda file: file["sources"][0].pop("checked_on")), "lacks checked_on"),
    ("a review that was not", ARTICLE, put('"not yet reviewed by a clinician"', '"reviewed by a clinician"'),
     "$.review"),
    ("a review of another kind", ARTICLE, put('"not yet reviewed by a clinician"', '"nobody has reviewed it yet"'),
     "review is to be"),
    ("a word that is not explained", ARTICLE, put("(term:scanxiety)", "(term:nothing)"),
     "term:nothing leads nowhere"),
    ("an article that is not there", ARTICLE, put("(article:tests-results)", "(article:nothing)"), "leads nowhere"),
    ("prompts that are not there", ARTICLE, put("(prompt:scans)", "(prompt:nothing)"), "leads nowhere"),
    ("an organisation that is not there", ARTICLE, add("Ask [them](org:nothing)."), "org:nothing leads nowhere"),
    ("a fact that is not there", ARTICLE, add("It is so. {facts: 99.1}"), "no fact 99.1"),
    ("a fact that the header leaves out", ARTICLE, add("It is so. {facts: 8.8}"), "facts in the header differ"),
    ("a number of nobody", ARTICLE, add("It was so for 77 of them. {facts: 10.2}"), "has the number 77"),
    ("a number in words", ARTICLE, add("It was so for sixty of them. {facts: 10.2}"), "has the number 60"),
    ("medicine without a fact", ARTICLE, add("A fever can come with it."), "names no fact"),
    ("pressure", ARTICLE, add("You should rest."), "says 'should'"),
    ("war", ARTICLE, add("It is a battle."), "says 'battle'"),
    ("a shout", ARTICLE, add("Rest well!"), "says '!'"),
    ("a claim of a review", ARTICLE, add("It was reviewed by our doctors."), "says 'reviewed by our'"),
    ("a long sentence", ARTICLE, add(" ".join(["word"] * 21) + "."), "too long a sentence"),
    ("a gate left open", ARTICLE, add(":::gate prognosis\nIt may go on."), "a gate is not closed"),
    ("a gate closed twice", ARTICLE, add(":::\n"), "was not opened"),
    ("a gate in a gate", ARTICLE, add(":::gate prognosis\nIt may.\n:::gate recurrence\nIt may.\n:::"),
     "inside a gate"),
    ("a gate that the header leaves out", ARTICLE, add(":::gate prognosis\nIt may go on.\n:::"),
     "gates in the header"),
    ("a heading whose text is gated", ARTICLE, add("## Then\n\n:::gate prognosis\nIt may go on.\n:::"),
     "is empty while"),
    ("an unknown gate", ARTICLE, add(":::gate weather\nIt may go on.\n:::"), "['weather']"),
    ("a subject in front of its gate", ARTICLE, add("Ask about hospice. {facts: 8.4}"),
     "in front of the gate end-of-life"),
    ("a fact in front of its gate", ARTICLE, add("It is so. {facts: 1.6}"), "rests on 1.6 in front of"),
    ("a link around a gate", ARTICLE, add("See [this](article:basics-de-novo-recurrent)."), "leads behind a gate"),
    ("a title in front of its gate", ARTICLE, put('"title": "Scanxiety', '"title": "Prognosis'),
     "title: says 'Prognosis'"),
    ("too little", ARTICLE, lambda text: text[:text.index("\n## What it is")]
        + text[text.index("\n## What you can do"):],
     "words, not"),
    ("too much", ARTICLE, add("\n\n".join(["It goes on and on like this."] * 60)), "words, not"),
    ("too hard", ARTICLE, add(HARD), "is of grade"),
    ("no short part", ARTICLE, put("## In short", "## At first"), "begins with In short"),
    ("no call", ARTICLE, put("## When to call", "## At last"), "ends with"),
    ("an order that another has", ARTICLE, put('"order": 10,', '"order": 11,'), "two articles have the order"),
    ("another name than its file's", ARTICLE, put('"id": "scanxiety-what"', '"id": "scanxiety-why"'),
     "its file's name"),
    ("no header", ARTICLE, put("---json", "---"), "no header"),
    ("a word explained twice", "learn/glossary.json",
     edit(lambda file: file["terms"].append(dict(file["terms"][0]))), "is there twice"),
    ("a myth with a number of nobody", "learn/myths.json",
     edit(lambda file: file["myths"][0]["truth"].update(en="It is so for 77 of them.")), "has the number 77"),
    ("an organisation without a date", "learn/organisations.json",
     edit(lambda file: file["organisations"][0].pop("checked_on")), "lacks checked_on"),
    ("an address that is not https", "learn/organisations.json",
     edit(lambda file: file["organisations"][0].update(website="http://example.org")), "does not look right"),
    ("questions with no article", "questions/en.json",
     edit(lambda file: file["situations"][0].update(article="nothing")), "there is no article nothing"),
    ("another fact in Spanish", SPANISH, put("{facts: 10.2}", "{facts: 8.8}"), "its facts differ from the English"),
    ("a block more in Spanish", SPANISH, put("\n## Cuándo llamar\n", "\nUna cosa más.\n\n## Cuándo llamar\n"), "blocks, not"),
    ("a link left out in Spanish", SPANISH, put("(term:scanxiety)", "(term:ablation)"), "its links differ"),
    ("a review in Spanish that was not", SPANISH, put('"todavía sin revisar', '"revisado'), "review is to be"),
    ("a translation that does not say who reviewed it", SPANISH, put('"translation_reviewed": false,\n', ""),
     "lacks translated_on or translation_reviewed"),
    ("another source in Spanish", SPANISH, put('"BMJ-SCAN",', ""), "sources differs from the English"),
    ("war in Spanish", SPANISH, put("\n- ", "\n- Es una batalla. "), "says 'batalla'"),
    ("pressure in Spanish", SPANISH, put("\n- ", "\n- Deberías descansar. "), "says 'Deberías'"),
    ("a shout in Spanish", SPANISH, put("\n- ", "\n- ¡Descansa! "), "says '¡'"),
    ("a number of nobody in Spanish", SPANISH, put("\n- ", "\n- Les pasa a 77 personas. "), "numbers that the English has not"),
    ("a subject in front of its gate in Spanish", SPANISH, put("\n- ", "\n- Pregunta por el pronóstico. "),
     "in front of the gate prognosis"),
    ("figures in front of their gate in Spanish", SPANISH, put("\n- ", "\n- Mira las cifras de sobrevida. "),
     "in front of the gate survival-figures"),
    ("dying in front of its gate in Spanish", SPANISH, put("\n- ", "\n- Una compañera murió. "),
     "in front of the gate end-of-life"),
    ("a return in front of its gate in Spanish", SPANISH, put("\n- ", "\n- El cáncer puede volver a aparecer. "),
     "in front of the gate recurrence"),
    ("a cure in front of its gate in Spanish", SPANISH, put("\n- ", "\n- Es una enfermedad incurable. "),
     "in front of the gate prognosis"),
    ("a Spanish title in front of its gate", SPANISH, put('"title": "', '"title": "La muerte y '), "title: says 'muerte'"),
    ("a Spanish word in front of its gate", WORDS,
     edit(lambda file: file["words"].update({"Ablation": "Supervivencia"})), "in front of the gate survival-figures"),
    ("a Spanish source in front of its gate", SOURCES,
     edit(lambda file: file["words"].update({"On ctDNA, Archives of Pathology and Laboratory Medicine 145(6):678":
                                             "Sobre la recaída"})), "in front of the gate recurrence"),
    ("our words for a source left untranslated", SOURCES,
     edit(lambda file: file["words"].pop("in German")), "not translated: in German"),
    ("a long sentence in Spanish", SPANISH, put("\n- ", "\n- " + " ".join(["palabra"] * 25) + ". "), "too long a sentence"),
    ("an article in Spanish alone", SPANISH, put('"id": "scanxiety-what"', '"id": "scanxiety-why"'), "id differs"),
    ("a word left untranslated", WORDS, edit(lambda file: file["words"].pop("Ablation")), "not translated: Ablation"),
    ("a word that is not there", WORDS, edit(lambda file: file["words"].update({"Nothing": "Nada"})), "what is not there: Nothing"),
    ("a list for one text", WORDS, edit(lambda file: file["words"].update({"Ablation": ["Ablación"]})), "is a list: Ablation"),
    ("words of a language that nobody knows", "learn/myths.es.json",
     edit(lambda file: file.update(language="de")), "is in de"),
    ("an article that is there and taken out", WITHDRAWN, withdraw(id="trials-101"), "it is still there"),
    ("an article taken out, fitly", WITHDRAWN, withdraw(), None),
    ("an article taken out for another that is not there", WITHDRAWN, withdraw(instead="nothing"), "there is no article nothing"),
    ("an article taken out without a day", WITHDRAWN, withdraw(withdrawn_on="soon"), "withdrawn_on"),
    ("medicine in a reason", WITHDRAWN, withdraw(reason={"en": "It was wrong about fevers."}), "is medical"),
    ("a number in a reason", WITHDRAWN, withdraw(reason={"en": "It was wrong in 77 places."}), "has the number 77"),
    ("pressure in a reason", WITHDRAWN, withdraw(reason={"en": "You should not read it."}), "says 'should'"),
    ("a subject of a gate in a reason", WITHDRAWN, withdraw(reason={"en": "It spoke of dying."}), "front of the gate"),
    ("an article that the table of the README leaves out", "README.md", put("`trials-101`", "`team`"),
     "trials-101 is nowhere in the table"),
    ("an article in that table that is not there", "README.md", put("| `team` |", "| `team`, `nothing` |"),
     "the table names nothing"),
    ("a question twice", "questions/en.json",
     edit(lambda file: file["situations"][0]["questions"].append(dict(file["situations"][0]["questions"][0]))), "twice"),
]


def said_of(folder):
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        status = learn_content.main(folder)
    return status, said.getvalue()


wrong = []
with tempfile.TemporaryDirectory() as temporary:
    copy = pathlib.Path(temporary)
    for part in ("learn", "questions", "schema", "journal", "coping"):
        shutil.copytree(CONTENT / part, copy / part)
    shutil.copy(CONTENT / "README.md", copy)
    for name, path, change, expected in CASES:
        before = (copy / path).read_text(encoding="utf-8")
        after = change(before)
        (copy / path).write_text(after, encoding="utf-8")
        status, said = said_of(copy)
        (copy / path).write_text(before, encoding="utf-8")
        if expected is None and status:
            wrong.append(f"{name}: {said}")
        if expected is not None and (after == before or not status or expected not in said):
            wrong.append(f"{name}: not noticed as {expected!r}")
print("\n".join(wrong))
sys.exit(1 if wrong else 0)
