"""Translated content says what the English content says, as far as that can be counted.

content/learn/<language>/ has the same articles, each with the same blocks, facts, gates and links;
<name>.<language>.json has words for every English text. What is to be known of a language is in
language_<language>.py.
"""

import functools
import importlib
import json
import pathlib
import re

import json_schema
import learn_text

SAME = ["id", "order", "topics", "fits", "needs_review", "written_on", "checked_on", "gate", "gates", "facts", "sources",
        "next", "long"]
PLACES = re.compile(r"\{[a-z]+\}|\n\n")
# Not ours to translate.
ENGLISH_FOLDERS = {"questionnaires", "schema"}
# What of a file nobody is shown: facts are what articles rest on, in words of their own.
NOT_SHOWN = {"learn/facts.json": {"about", "facts"}}


def languages(folder):
    """Every language that some content is in, besides English."""
    names = {path.name for path in (folder / "learn").iterdir() if path.is_dir()}
    names |= {match.group(1) for path in folder.glob("*/*.json")
              if (match := re.search(r"(?:^|\.)([a-z]{2})\.json$", path.name))}
    return sorted(names - {"en"})


def rules_of(language):
    try:
        return importlib.import_module(f"language_{language}")
    except ModuleNotFoundError:
        return None


def is_translation(path):
    """Of a path in content/: whether it is in another language than English."""
    path = pathlib.PurePath(path)
    return bool(re.search(r"(?:^|\.)(?!en\.)[a-z]{2}\.json$", path.name)) or (
        len(path.parts) > 2 and path.parts[-3] == "learn" and path.parts[-2] != "en")


def translation_of(path, language):
    """questions/en.json -> questions/es.json, journal/prompts.json -> journal/prompts.es.json."""
    name = re.sub(r"(?:(?<=^)|(?<=\.))en\.json$", f"{language}.json", path.name)
    return path.with_name(name if name != path.name else path.stem + f".{language}.json")


def english_files(folder):
    for path in sorted(folder.glob("*/*.json")):
        name = path.relative_to(folder)
        if name.parts[0] not in ENGLISH_FOLDERS and not is_translation(name):
            yield path


def texts_in(value, gates=()):
    """(English text, whether it stands in a list, the gates around it) of every text by language."""
    if isinstance(value, list):
        for item in value:
            yield from texts_in(item, gates)
    elif isinstance(value, dict) and "en" in value:
        listed = isinstance(value["en"], list)
        for text in value["en"] if listed else [value["en"]]:
            yield text, listed, frozenset(gates)
    elif isinstance(value, dict):
        # In topics.json they are objects: what gates are called, which stands in front of them.
        inside = {*gates, *(gate for gate in value.get("gates", []) if isinstance(gate, str))}
        for item in value.values():
            yield from texts_in(item, inside)


def wording(rules, text, gates, free=()):
    return list(wording_between(rules, text, frozenset(gates), frozenset(free)))


@functools.cache
def wording_between(rules, text, gates, free):
    found = [f"says {match.group()!r}" for match in rules.FORBIDDEN.finditer(text)]
    found += [f"says {match.group()!r} in front of the gate {gate}" for gate, pattern in rules.GATED.items()
              if gate not in gates and gate not in free for match in pattern.finditer(text)]
    for line in text.split("\n"):
        found += [f"too long a sentence: {sentence}" for sentence in re.split(r"[.?:](?:\s|$)", line)
                  if len(sentence.split(" ")) > rules.MOST_WORDS]
    return found + (["stray spaces"] if text != text.strip() or "  " in text else [])


@functools.cache
def numbers(rules, text):
    return set(learn_text.numbers_in(text, rules.SPELT, rules.PARTS))


def file_problems(folder, path, language, rules):
    other = translation_of(path, language)
    if not other.exists():
        return []
    try:
        file = json_schema.parsed(other.read_text(encoding="utf-8"))
    except ValueError as error:
        return [f"{other.relative_to(folder)}: cannot be read: {error}"]
    shape = (folder / "schema/translation.schema.json").read_text(encoding="utf-8")
    found = list(json_schema.problems_of(other.read_text(encoding="utf-8"), shape))
    if found:
        return [f"{other.relative_to(folder)}: {text}" for text in found]
    words = file["words"]
    if file["language"] != language:
        found.append(f"is in {file['language']}")
    unseen = NOT_SHOWN.get(str(path.relative_to(folder)), set())
    english = json_schema.parsed(path.read_text(encoding="utf-8"))
    english = {key: value for key, value in english.items() if key not in unseen}
    needed = {}
    for text, listed, gates in texts_in(english):
        before = needed.get(text, (listed, gates))
        needed[text] = (listed and before[0], gates & before[1])
    found += [f"not translated: {text}" for text in needed if text not in words]
    found += [f"translates what is not there: {text}" for text in words if text not in needed]
    learn = path.parent.name in ("learn", "questions") and path.name != "topics.json"
    # Names of organisations, and what patients call a thing, are what they are.
    for text, own in words.items():
        listed, gates = needed.get(text, (True, frozenset()))
        if isinstance(own, list) and not listed:
            found.append(f"is a list: {text}")
            continue
        for form in own if isinstance(own, list) else [own]:
            if form == text:
                continue
            free = () if learn and not listed else rules.GATED
            found += [f"{problem}: {form}" for problem in wording(rules, form, gates, free)]
            if PLACES.findall(form) != PLACES.findall(text):
                found.append(f"has other places than the English: {form}")
            more = numbers(rules, form) - set(learn_text.english_numbers_in(text))
            if more:
                found.append(f"has numbers that the English has not, {sorted(more)}: {form}")
    return [f"{other.relative_to(folder)}: {text}" for text in found]


def block_problems(rules, block, other, gates):
    found = []
    for what, mine, theirs in (
            ("facts", sorted(other.facts), sorted(block.facts)), ("gates", sorted({*other.gates, *gates}), sorted({*block.gates, *gates})),
            ("links", sorted(other.links), sorted(block.links)),
            ("kind", (bool(other.heading), other.is_list), (bool(block.heading), block.is_list)),
            ("lines", len(other.lines), len(block.lines))):
        if mine != theirs:
            found.append(f"its {what} differ from the English: {mine}, not {theirs}")
    text = "\n".join(learn_text.plain(line) for line in other.lines)
    found += wording(rules, text, {*block.gates, *gates})
    more = numbers(rules, text) - set(learn_text.english_numbers_in(block.text))
    if more:
        found.append(f"has numbers that the English has not: {sorted(more)}")
    if re.search(r"[*_<>`#|{}]|https?:", text) or (other.heading and other.facts):
        found.append("has marks other than links, lists, gates and the facts of a paragraph")
    return [f"line {other.line}: {problem}" for problem in found]


@functools.cache
def ease(rules, article):
    lines = [line for block in article.blocks if not block.heading for line in map(learn_text.plain, block.lines)]
    sentences = [sentence for line in lines for sentence in learn_text.sentences_of(line)]
    words = [word for sentence in sentences for word in learn_text.words_of(sentence)]
    return rules.readability(len(sentences), words) if words else 0.0


def article_problems(rules, language, english, other):
    found = list(other.problems)
    if found:
        return found
    header = other.header
    found += [f"{key} differs from the English" for key in SAME if header.get(key) != english.header.get(key)]
    extra = set(header) - set(english.header) - {"translated_on", "translation_reviewed"}
    if extra or header.get("language") != language:
        found.append(f"its header is in {header.get('language')}, and has more than it may: {sorted(extra)}")
    if type(header.get("translation_reviewed")) is not bool or "translated_on" not in header:
        found.append("its header lacks translated_on or translation_reviewed")
    if header.get("review") != rules.REVIEW.get(english.header.get("review")):
        found.append(f"review is to be: {rules.REVIEW.get(english.header.get('review'))}")
    gates = english.header.get("gate", [])
    for key in ("title", "summary"):
        found += [f"{key}: {text}" for text in wording(rules, header.get(key, ""), gates)]
    headings = [block.heading for block in other.blocks if block.heading]
    if headings[:1] != [rules.FIRST] or headings[-2:] != rules.LAST:
        found.append(f"begins with {rules.FIRST}, ends with {' and '.join(rules.LAST)}")
    if len(other.blocks) != len(english.blocks):
        found.append(f"has {len(other.blocks)} blocks, not {len(english.blocks)}")
    else:
        for mine, theirs in zip(english.blocks, other.blocks):
            found += block_problems(rules, mine, theirs, gates)
    longest = rules.WORDS["most_long" if english.header.get("long") else "most"]
    if not rules.WORDS["fewest"] <= other.words <= longest:
        found.append(f"has {other.words} words, not {rules.WORDS['fewest']} to {longest}")
    if ease(rules, other) < rules.HARDEST:
        found.append(f"reads at {ease(rules, other):.0f}, below {rules.HARDEST}")
    return found


def problems(folder, articles):
    """What is wrong with all that is translated; \\a articles are the English ones, by name. Prints how easy each reads."""
    found = []
    for language in languages(folder):
        rules = rules_of(language)
        if rules is None:
            found.append(f"nothing is known of the language {language}: tests/lint/language_{language}.py is missing")
            continue
        for path in sorted((folder / "learn" / language).glob("*.md")):
            other = learn_text.article(path.stem, path.read_text(encoding="utf-8"))
            print(f"ease  {ease(rules, other):5.1f}  {other.words:4d} words  {language}/{path.stem}")
            wrong = ([f"there is no English article {path.stem}"] if path.stem not in articles
                     else article_problems(rules, language, articles[path.stem], other))
            found += [f"{path.relative_to(folder)}: {text}" for text in wrong]
        for path in english_files(folder):
            found += file_problems(folder, path, language, rules)
    return found
