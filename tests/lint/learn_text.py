"""An article of content/learn as header and blocks, and what can be counted in a text.

The format is described in content/README.md. What follows from a text alone is kept: learn_content_catches.py asks
about the same ones again and again.
"""

import functools
import json
import pathlib
import re

LEARN = pathlib.Path(__file__).resolve().parents[2] / "content" / "learn"

LINK = re.compile(r"\[([^\]]+)\]\(([a-z]+):([^)\s]+)\)")
FACTS = re.compile(r"\s*\{facts: ([^}]*)\}$")
GATE = re.compile(r"^:::gate ([a-z-]+(?: [a-z-]+)*)$")
ITEM = re.compile(r"^(?:- |\d+\. )")
# Names with a number in them, as HER2, CDK4/6 and PD-L1, say no number.
NAME = re.compile(r"\b[A-Za-z][A-Za-z-]*\d[\w/+]*")
PHONE = re.compile(r"\d[\d \u00a0()-]{6,}\d")
NUMBER = re.compile(r"\b\d+(?:[.,]\d+)*(?![A-Za-z\d])")


def rules(language):
    """What content/learn/<language>/rules.json says; the app checks updates by the same file."""
    file = json.loads((LEARN / language / "rules.json").read_text(encoding="utf-8"))
    for name in ("unkind", "medical"):
        if name in file:
            file[name] = re.compile(file[name], re.IGNORECASE)
    return file | {"gates": {gate: re.compile(pattern, re.IGNORECASE) for gate, pattern in file["gates"].items()},
                   "parts": {pattern: value for value, pattern in file["parts"].items()}}


ENGLISH = rules("en")
SPELT, PARTS = ENGLISH["numbers"], ENGLISH["parts"]


class Block:
    """A heading, a paragraph or a list: its lines, the gates around it, the facts it rests on."""

    def __init__(self, line, lines, gates, section):
        self.line, self.gates, self.section = line, gates, section
        stated = FACTS.search(lines[-1])
        self.facts = [fact.strip() for fact in stated.group(1).split(",")] if stated else []
        lines = [FACTS.sub("", text) for text in lines]
        self.heading = lines[0][3:] if lines[0].startswith("## ") else ""
        self.is_list = bool(ITEM.match(lines[0]))
        self.lines = [self.heading] if self.heading else [ITEM.sub("", text) for text in lines if text]
        self.links = [match.group(2, 3) for text in self.lines for match in LINK.finditer(text)]

    @property
    def text(self):
        return plain("\n".join(self.lines))


class Article:
    def __init__(self, name, text):
        self.name, self.problems, self.header, self.blocks = name, [], {}, []
        match = re.match(r"---json\n(\{\n.*?\n\})\n---\n(.*)\Z", text, re.DOTALL)
        if not match:
            self.problems.append("no header between ---json and ---")
            return
        try:
            self.header = json.loads(match.group(1))
        except ValueError as error:
            self.problems.append(f"the header cannot be read: {error}")
        self._read(match.group(2).split("\n"), match.group(1).count("\n") + 3)

    def _read(self, lines, before):
        gates, section, pending = [], "", []
        for number, line in enumerate(lines + [""], before + 1):
            opening = GATE.match(line)
            if line and not line.startswith((":::", "## ")):
                pending.append(line)
                continue
            if pending:
                self.blocks.append(Block(number - len(pending), pending, gates, section))
                pending = []
            if line.startswith("## "):
                section = line[3:]
                self.blocks.append(Block(number, [line], gates, section))
            elif opening:
                if gates:
                    self.problems.append(f"line {number}: a gate inside a gate")
                gates = opening.group(1).split()
            elif line == ":::":
                if not gates:
                    self.problems.append(f"line {number}: a gate is closed that was not opened")
                gates = []
            elif line:
                self.problems.append(f"line {number}: not understood: {line}")
        if gates:
            self.problems.append("a gate is not closed")

    @functools.cached_property
    def words(self):
        return sum(len(words_of(block.text)) for block in self.blocks)

    @functools.cached_property
    def grade(self):
        return grade([line for block in self.blocks if not block.heading for line in map(plain, block.lines)])


@functools.cache
def article(name, text):
    """Read once: nobody is to change it."""
    return Article(name, text)


def plain(text):
    """What a person reads: links as their words."""
    return LINK.sub(r"\1", text)


def words_of(text):
    return re.findall(r"[^\W_]+(?:['’./-][^\W_]+)*", text)


def sentences_of(line):
    return [part for part in re.split(r"[.?!](?:[”\"')]*)(?:\s|$)", line) if words_of(part)]


# Two vowels that are two sounds, letters that are none, and endings without a voice.
APART, SILENT, MUTE = (re.compile(ENGLISH["reading"][name]) for name in ("apart", "silent", "mute"))


@functools.cache
def syllables(word):
    """About how often a voice opens for it: groups of vowels, without a silent e."""
    word = re.sub(r"[^a-z]", "", word.lower())
    if len(word) <= 3:
        return 1
    short = MUTE.sub("", word)
    return max(1, len(re.findall(r"[aeiouy]+", short)) + len(APART.findall(word)) - len(SILENT.findall(word)))


def grade(lines):
    """The grade of Flesch and Kincaid, 1975: 0.39 words a sentence + 11.8 syllables a word - 15.59."""
    sentences = [sentence for line in lines for sentence in sentences_of(line)]
    words = [word for sentence in sentences for word in words_of(sentence)]
    if not words:
        return 0.0
    return (0.39 * len(words) / len(sentences)
            + 11.8 * sum(sum(map(syllables, re.split(r"[-/’']", word))) for word in words) / len(words) - 15.59)


def normal(number):
    """18004226237 for 1-800-422-6237, 8000 for 8,000, 38.0 as it is."""
    return re.sub(r"[^\d./]", "", number).strip(".")


@functools.cache
def english_numbers_in(text):
    return tuple(numbers_in(text, SPELT, PARTS))


def numbers_in(text, spelt, parts):
    """Every number that a text states, in digits or words from three on, by the words of its language."""
    text = NAME.sub("", text)
    found = []
    for part, value in parts.items():
        if re.search(part, text, re.IGNORECASE):
            found.append(value)
    found += [normal(match) for match in PHONE.findall(text)]
    text = PHONE.sub("", text)
    found += [normal(match) for match in NUMBER.findall(text)]
    return found + [spelt[word] for word in re.findall(r"[^\W\d_]+", text.lower()) if word in spelt]
