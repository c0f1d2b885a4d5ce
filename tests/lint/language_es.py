"""What the lint has to know of Spanish. Another language has a file of its own, language_<code>.py, with the same names."""

import re

import learn_text

FIRST, LAST = "En pocas palabras", ["Qué puedes hacer", "Cuándo llamar"]

REVIEW = {
    "not yet reviewed by a clinician": "todavía sin revisar por personal clínico",
    "not yet reviewed by a benefits or employment adviser":
        "todavía sin revisar por especialistas en prestaciones o empleo",
    "not yet reviewed by a clinician or a benefits or employment adviser":
        "todavía sin revisar por personal clínico ni por especialistas en prestaciones o empleo",
    "nobody has reviewed it yet": "nadie lo ha revisado todavía",
}

MOST_WORDS = 24     # of a sentence: Spanish takes about a fifth more of them than English
HARDEST = 70        # of an article, on the scale of readability(): "fairly easy"
SHORTEST, LONGEST, LONGEST_LONG = 380, 1150, 1600 # words of an article

# War and courage, guilt and pressure, praise, what makes light of it, and the ways around "died".
FORBIDDEN = re.compile(
    r"\b(?:batallas?|batallar\w*|luch(?:a|as|ar|o|an|ando|adora?s?)|combat\w+|guerr(?:a|as|er[oa]s?)|valient\w*|"
    r"heroí\w*|héroes?|venc(?:er|e|es|ió|imos|erá|ido)|derrot\w*|(?:super|sobre)vivientes?|víctimas?|armas?|"
    r"enemig[oa]s?|bombarde\w*|conquist\w*|rachas?|"
    r"deb(?:es|erías?|ías)|(?:tienes|tendrías) que|no te olvides|no olvides|olvidaste|te olvidaste|te perdiste|"
    r"sé fuerte|mantente (?:fuerte|positiv[oa])|actitud positiva|simplemente|al menos|por lo menos|"
    r"atrasad[oa]s?|te faltó|ponte al día|(?<!si )sigue así|no te rindas|(?<!\w )bien hecho|buen trabajo|"
    r"fracasaste|fallaste|terminal|sentencia de muerte|resilien\w+|todo pasa por algo|tú (?:sí )?puedes(?= ?[.,:])|"
    r"garantiz\w*|cometer suicidio|pas(?:ó|ar) a mejor vida|perdió la vida)\b|[!¡]", re.IGNORECASE)

RULES = learn_text.rules("es")
# What may stand only behind the gate it belongs to.
GATED = RULES["gates"]
SPELT, PARTS = RULES["numbers"], RULES["parts"]

STRONG, WEAK = "aeoáéóíú", "iuü"


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
