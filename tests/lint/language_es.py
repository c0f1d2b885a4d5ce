"""What the lint has to know of Spanish. Another language has a file of its own, language_<code>.py, with the same names."""

import functools
import re

import learn_text

RULES = learn_text.rules("es")
FIRST, LAST = RULES["first"], RULES["last"]
REVIEW = RULES["reviews"] # by the English one
MOST_WORDS = RULES["longest_sentence"] # Spanish takes about a fifth more of them than English
HARDEST = RULES["reading"]["limit"] # of an article, on the scale of readability(): "fairly easy"
WORDS = RULES["words"] # of an article
# War and courage, guilt and pressure, praise, what makes light of it, and the ways around "died".
FORBIDDEN = RULES["unkind"]
# What may stand only behind the gate it belongs to.
GATED = RULES["gates"]
SPELT, PARTS = RULES["numbers"], RULES["parts"]

STRONG, WEAK = "aeoáéóíú", "iuü"


@functools.cache
def syllables(word):
    """Groups of vowels; two strong ones, or a weak one with an accent, are two syllables."""
    word = re.sub(r"qu|gu(?=[eiéí])", "k", re.sub(r"[^a-záéíóúüñ]", "", word.lower()))
    word = re.sub(r"y$", "i", word)
    count, before = 0, ""
    for letter in word:
        if letter in STRONG + WEAK:
            count += not before or (letter in STRONG and before in STRONG)
            before = letter
        elif letter != "h":
            before = ""
    return max(1, count)


def readability(sentences, words):
    """Fernández Huerta, "Medidas sencillas de lecturabilidad", Consigna 214, 1959, as G. Law put it right in 2011:
    206.84 - 60 syllables a word - 1.02 words a sentence. 100 is very easy, 60 to 70 normal, below 30 very hard.
    """
    return 206.84 - 60 * sum(map(syllables, words)) / len(words) - 1.02 * len(words) / sentences
