#!/usr/bin/env python3
"""The articles, words, myths, organisations and questions say nothing that no fact holds: learn_content.py [FOLDER]

FOLDER is content/ when none is named. Prints the reading grade of every article, and on stderr what is wrong.
The format and the rules are in content/README.md.
"""

import functools
import json
import pathlib
import re
import sys

import json_schema
import learn_text
import translations

RULES = learn_text.rules("en")
HARDEST = RULES["reading"]["limit"] # Flesch-Kincaid grade of an article
WORDS = RULES["words"] # of an article
MOST_WORDS = RULES["longest_sentence"] # as tests/content/tst_Wording has it
FIRST, LAST = RULES["first"], RULES["last"]
REVIEWS = RULES["reviews"] # by whose review it needs
FORBIDDEN = RULES["unkind"]
# What may stand only behind the gate it belongs to.
GATED = RULES["gates"]
# A paragraph with one of these is medical, and names the facts it rests on.
MEDICAL = RULES["medical"]

# A magazine whose name says nothing of a cure.
NAMES = re.compile(r"\bCURE Today\b")


class Library:
    """All that the articles may point at."""

    def __init__(self, folder):
        self.folder, self.problems = folder, []
        self.facts_file = self.load("learn/facts.json", "learn-facts")
        self.sources = self.by_id(self.facts_file.get("sources", []), "learn/facts.json", "key")
        self.facts = self.by_id(self.facts_file.get("facts", []), "learn/facts.json")
        self.languages = self.by_id(self.facts_file.get("languages", []), "learn/facts.json")
        topics = self.load("learn/topics.json", "learn-topics")
        self.topics, self.gates, self.fits = (
            self.by_id(topics.get(what, []), "learn/topics.json") for what in ("topics", "gates", "fits"))
        self.terms = self.part("learn/glossary.json", "glossary", "terms")
        self.myths = self.part("learn/myths.json", "myths", "myths")
        self.organisations = self.part("learn/organisations.json", "organisations", "organisations")
        self.situations = self.part("questions/en.json", "questions", "situations")
        self.withdrawn = self.part("learn/withdrawn.json", "withdrawn", "withdrawn")
        self.prompts = self.by_id(self.read("journal/prompts.json").get("groups", []), "journal/prompts.json")
        self.tools = self.by_id(self.read("coping/tools.json").get("tools", []), "coping/tools.json", "key")
        self.articles = {}
        for path in sorted((folder / "learn/en").glob("*.md")):
            self.articles[path.stem] = learn_text.article(path.stem, path.read_text(encoding="utf-8"))

    def read(self, path):
        try:
            return json_schema.parsed((self.folder / path).read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            self.problems.append(f"{path}: {error}")
            return {}

    def load(self, path, schema):
        found = len(self.problems)
        value = self.read(path)
        if len(self.problems) == found:
            files = [(self.folder / name).read_text(encoding="utf-8") for name in (path, f"schema/{schema}.schema.json")]
            self.problems += [f"{path}: {text}" for text in json_schema.problems_of(*files)]
        return value

    def part(self, path, schema, key):
        return self.by_id(self.load(path, schema).get(key, []), path)

    def by_id(self, items, path, key="id"):
        found = {}
        for item in items:
            if item.get(key) in found:
                self.problems.append(f"{path}: {item.get(key)} is there twice")
            found[item.get(key)] = item
        return found

    def sources_of(self, facts):
        return sorted({key for fact in facts for key in self.facts.get(fact, {}).get("sources", [])})

    def numbers_of(self, facts):
        return {learn_text.normal(number) for fact in facts for number in self.facts.get(fact, {}).get("numbers", [])}

    def gates_behind(self, kind, name):
        """The gates of what a link leads to, or nothing if it leads nowhere."""
        if kind == "article":
            article = self.articles.get(name)
            return None if article is None else set(article.header.get("gate", []))
        shelf = {"term": self.terms, "org": self.organisations, "questions": self.situations,
                 "prompt": self.prompts, "tool": self.tools}.get(kind, {})
        return None if name not in shelf else set(shelf[name].get("gates", []))


def english(text):
    """A text that is the same in every language, or has one in each."""
    return text["en"] if isinstance(text, dict) else text


def gated(text, gates):
    """What stands in front of a gate that it belongs behind, with those gates around it."""
    return list(gated_between(text, frozenset(gates)))


@functools.cache
def gated_between(text, gates):
    return [f"says {match.group()!r} in front of the gate {gate}"
            for gate, pattern in GATED.items() if gate not in gates for match in pattern.finditer(text)]


def wording(text, gates=()):
    """What is wrong with a text whoever says it, with those gates around it."""
    return list(wording_between(text, frozenset(gates)))


@functools.cache
def wording_between(text, gates):
    found = [f"says {match.group()!r}" for match in FORBIDDEN.finditer(text)] + gated(text, gates)
    for line in text.split("\n"):
        found += [f"too long a sentence: {sentence}" for sentence in re.split(r"[.?:](?:\s|$)", line)
                  if len(sentence.split(" ")) > MOST_WORDS]
    return found + (["stray spaces"] if text != text.strip() or "  " in text else [])


def stated(library, text, facts, gates, allowed=None):
    """What a text says that its facts do not, or says in front of their gates."""
    found = [f"no fact {fact}" for fact in facts if fact not in library.facts]
    allowed = library.numbers_of(facts) if allowed is None else allowed
    found += [f"no fact of its own has the number {number}" for number in learn_text.english_numbers_in(text)
              if number not in allowed]
    for fact in facts:
        missing = set(library.facts.get(fact, {}).get("gates", [])) - set(gates)
        found += [f"rests on {fact} in front of the gate {gate}" for gate in sorted(missing)]
    return found


def block_problems(library, article, block):
    # The gate of a whole article is around each of its blocks.
    gates = sorted({*block.gates, *article.header["gate"]})
    # A heading may say what any paragraph of its article says.
    facts = [] if block.heading else block.facts
    numbers = library.numbers_of(article.header["facts"] if block.heading else facts)
    # As in the file, where the mark of a list counts as a word.
    lines = [("- " if block.is_list else "") + learn_text.plain(line) for line in block.lines]
    found = wording("\n".join(lines), gates) + stated(library, block.text, facts, gates, numbers)
    if re.search(r"[*_<>`#|{}]|https?:", block.text) or (block.heading and block.facts):
        found.append("has marks other than links, lists, gates and the facts of a paragraph")
    medical = any(kind == "term" and "CLIN" in library.terms.get(name, {}).get("needs_review", [])
                  for kind, name in block.links) or MEDICAL.search(block.text)
    if medical and not block.facts and not block.heading:
        found.append("is medical and names no fact")
    for kind, name in block.links:
        behind = library.gates_behind(kind, name)
        if behind is None:
            found.append(f"the link {kind}:{name} leads nowhere")
        elif behind - set(gates):
            found.append(f"the link {kind}:{name} leads behind a gate that is not around it")
    return [f"line {block.line}: {text}" for text in found]


def header_problems(library, article):
    header, blocks = article.header, article.blocks
    facts = {fact for block in blocks for fact in block.facts}
    gates = {gate for block in blocks for gate in block.gates} - set(header.get("gate", []))
    found = []
    if header.get("id") != article.name:
        found.append("its id is not its file's name")
    for key, expected in (("facts", facts), ("gates", gates), ("sources", set(library.sources_of(facts)))):
        if set(header.get(key, [])) != expected:
            found.append(f"{key} in the header differ from the text: {sorted(set(header.get(key, [])) ^ expected)}")
    for key, shelf in (("topics", library.topics), ("fits", library.fits), ("gate", library.gates),
                       ("gates", library.gates), ("next", library.articles)):
        found += [f"{key}: there is no {name}" for name in header.get(key, []) if name not in shelf]
    needs = sorted(header.get("needs_review", []))
    review = REVIEWS.get("+".join(needs), REVIEWS["other"])
    if header.get("review") != review:
        found.append(f"review is to be: {review}")
    needed = {who for fact in facts for who in library.facts.get(fact, {}).get("needs_review", [])} - set(needs)
    if needed:
        found.append(f"its facts need review by {sorted(needed)}")
    for key in ("title", "summary"):
        found += [f"{key}: {text}" for text in wording(header.get(key, ""), header.get("gate", []))]
    return found


def shape_problems(article):
    headings = [block.heading for block in article.blocks if block.heading]
    found = []
    if headings[:1] != [FIRST] or headings[-2:] != LAST:
        found.append(f"begins with {FIRST}, ends with {' and '.join(LAST)}")
    found += [f"the heading {name} is there twice" for name in set(headings) if headings.count(name) > 1]
    short = [block for block in article.blocks if block.section == FIRST and block.is_list]
    lines = sum(len(block.lines) for block in short if set(block.gates) <= set(article.header.get("gate", [])))
    if not 3 <= sum(len(block.lines) for block in short) <= 5 or lines < 3:
        found.append(f"{FIRST} has 3 to 5 lines, 3 of them in front of any gate")
    for block in article.blocks:
        inside = [other for other in article.blocks if other.section == block.heading and not other.heading]
        if block.heading and not any(set(other.gates) <= set(block.gates) for other in inside):
            found.append(f"the section {block.heading} is empty while a gate is closed")
    longest = WORDS["most_long" if article.header.get("long") else "most"]
    if not WORDS["fewest"] <= article.words <= longest:
        found.append(f"has {article.words} words, not {WORDS['fewest']} to {longest}")
    if article.grade > HARDEST:
        found.append(f"is of grade {article.grade:.1f}, above {HARDEST}")
    return found


def article_problems(library, article):
    shape = library.read("schema/learn-article.schema.json")
    found = article.problems + [f"header {text}" for text in json_schema.problems(article.header, shape)]
    if not found:
        found = header_problems(library, article) + shape_problems(article)
        for block in article.blocks:
            found += block_problems(library, article, block)
    return [f"learn/en/{article.name}.md: {text}" for text in found]


def entry_problems(library, path, entry, texts):
    """An entry of a JSON file that has facts, sources and gates of its own."""
    gates, facts = entry.get("gates", []), entry.get("facts", [])
    found = [text for words in texts for text in wording(words, gates)]
    found += stated(library, " ".join(texts), facts, gates)
    expected = library.sources_of(facts) or ["COMMON"]
    if sorted(entry.get("sources", [])) != expected:
        found.append(f"its sources are {expected}")
    return [f"{path}: {entry.get('id')}: {text}" for text in found]


def shelf_problems(library):
    found = []
    for fact in library.facts.values():
        statement = fact["statement"]["en"]
        wrong = [f"no source {key}" for key in fact["sources"] if key not in library.sources]
        wrong += wording(statement, GATED) + stated(library, statement, [fact["id"]], GATED)
        found += [f"learn/facts.json: {fact['id']}: {text}" for text in wrong]
    for source in library.sources.values():
        if "url" not in source and source["kind"] in ("page", "paper", "book"):
            found.append(f"learn/facts.json: {source['key']}: has no address")
        if ("language" in source) == (source["kind"] in ("own", "common")):
            found.append(f"learn/facts.json: {source['key']}: a source has a language, and what is ours has none")
        if source.get("language", "en") not in library.languages:
            found.append(f"learn/facts.json: {source['key']}: no words for the language {source['language']}")
        names = [english(source[key]) for key in ("title", "note", "publisher", "url") if key in source]
        named = NAMES.sub("", " ".join(names))
        found += [f"learn/facts.json: {source['key']}: {text}" for text in gated(named, source.get("gates", []))]
    for term in library.terms.values():
        found += entry_problems(library, "learn/glossary.json", term, [term["meaning"]["en"]])
    for myth in library.myths.values():
        found += entry_problems(library, "learn/myths.json", myth, [myth["truth"]["en"], myth["myth"]["en"]])
    for place in library.organisations.values():
        texts = [place["offers"]["en"]] + ([place["note"]["en"]] if "note" in place else [])
        found += [f"learn/organisations.json: {place['id']}: {text}" for words in texts for text in wording(words)]
    for situation in library.situations.values():
        found += situation_problems(library, situation)
    for gone in library.withdrawn.values():
        found += withdrawn_problems(library, gone)
    return found


def situation_problems(library, situation):
    found = entry_problems(library, "questions/en.json", situation, [situation["title"]["en"]])
    if situation["article"] not in library.articles:
        found.append(f"questions/en.json: {situation['id']}: there is no article {situation['article']}")
    for question in situation["questions"]:
        allowed = stated(library, question["text"]["en"], situation["facts"], question.get("gates", []))
        found += [f"questions/en.json: {question['id']}: {text}"
                  for text in wording(question["text"]["en"], question.get("gates", []))
                  + [text for text in allowed if text.startswith("no fact of")]]
    return found


def withdrawn_problems(library, gone):
    """It names no fact, so it says nothing that would need one."""
    title, reason, gates = gone["title"]["en"], gone["reason"]["en"], gone["gates"]
    found = wording(title, gates) + wording(reason, gates) + stated(library, reason, [], gates)
    if gone["id"] in library.articles:
        found.append("it is still there")
    if gone.get("instead", next(iter(library.articles))) not in library.articles:
        found.append(f"there is no article {gone['instead']}")
    if MEDICAL.search(reason):
        found.append("is medical and names no fact")
    return [f"learn/withdrawn.json: {gone['id']}: {text}" for text in found]


def repeated_ids(library):
    ids = [question["id"] for situation in library.situations.values() for question in situation["questions"]]
    orders = [article.header.get("order") for article in library.articles.values()]
    found = [f"questions/en.json: {name} is there twice" for name in sorted(set(ids)) if ids.count(name) > 1]
    return found + [f"learn/en: two articles have the order {order}"
                    for order in set(orders) if orders.count(order) > 1]


def coverage_problems(library):
    """The table of what is where, in the README: every article is in it, and nothing that is not there."""
    readme = (library.folder / "README.md").read_text(encoding="utf-8")
    table = readme[readme.find("\n### What is where\n"):]
    rows = [line.split("|")[2] for line in table.split("\n") if line.startswith("| ")]
    named = {name for row in rows for name in re.findall(r"`([^`]+)`", row)}
    found = [f"the article {name} is nowhere in the table" for name in library.articles if name not in named]
    found += [f"the table names {name}, which is not there" for name in sorted(named)
              if name not in library.articles and not (library.folder / name).is_file()]
    return [f"README.md: {text}" for text in found]


def main(folder):
    library = Library(folder)
    found = library.problems
    if not found:
        found = shelf_problems(library) + repeated_ids(library) + coverage_problems(library)
        for article in library.articles.values():
            found += article_problems(library, article)
        found += translations.problems(folder, library.articles)
        for article in sorted(library.articles.values(), key=lambda article: article.grade):
            print(f"grade {article.grade:4.1f}  {article.words:4d} words  {article.name}")
    for problem in found:
        print(problem, file=sys.stderr)
    return 1 if found or not library.articles else 0


if __name__ == "__main__":
    default = pathlib.Path(__file__).resolve().parents[2] / "content"
    sys.exit(main(pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else default))
