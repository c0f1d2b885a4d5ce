#include "learn/LearnIndex.h"

#include "learn/FoldedWords.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr float kInTitle = 10;
constexpr float kInName = 8;
constexpr float kInSummary = 4;
constexpr float kInHeading = 3;
constexpr float kInText = 2;

constexpr float kWhole = 1;
constexpr float kBegun = 0.7F;
constexpr float kOtherName = 0.5F;
constexpr float kSlip = 0.4F;

constexpr qsizetype kShortestBegun = 3; // letters of a word that is not the last one typed
constexpr qsizetype kLongestName = 3;   // words; longer names are no other word for anything
constexpr qsizetype kCommonWord = 10;   // a word in more than one of so many passages says nothing

// Words of a question that say nothing of what it is about.
constexpr std::array kEmptyWords{
    "a"_L1,    "an"_L1,   "and"_L1,   "are"_L1,   "at"_L1,  "be"_L1,  "can"_L1,  "do"_L1,   "does"_L1,
    "for"_L1,  "from"_L1, "have"_L1,  "how"_L1,   "i"_L1,   "if"_L1,  "in"_L1,   "is"_L1,   "it"_L1,
    "me"_L1,   "my"_L1,   "of"_L1,    "on"_L1,    "or"_L1,  "s"_L1,   "the"_L1,  "to"_L1,   "was"_L1,
    "what"_L1, "when"_L1, "where"_L1, "which"_L1, "who"_L1, "why"_L1, "will"_L1, "with"_L1, "you"_L1};

bool isEmptyWord(const QString &word)
{
    return std::ranges::any_of(kEmptyWords, [&word](QLatin1StringView empty) { return word == empty; });
}

// What to look for in what was typed: its words, without empty ones unless there is nothing else.
QStringList wordsToFind(const QString &typed)
{
    const QStringList all =
        foldedWords(typed.left(qsizetype(SearchWords::kMost) * SearchWords::kLongestWord));
    QStringList words = all;
    words.removeIf(isEmptyWord);
    if (words.isEmpty())
        words = all;
    return words.first(std::min<qsizetype>(words.size(), SearchWords::kMost));
}

// Where a name stands among typed words; -1 if it does not, or is too long to be another word for it.
qsizetype placeOf(const QStringList &name, const QStringList &typed)
{
    if (name.isEmpty() || name.size() > kLongestName)
        return -1;
    for (qsizetype at = 0; at + name.size() <= typed.size(); ++at) {
        if (typed.sliced(at, name.size()) == name)
            return at;
    }
    return -1;
}

QString textOf(const ArticleBlock &block)
{
    QStringList lines;
    for (const ArticleLine &line : block.lines)
        lines += line.text;
    return lines.join(u' ');
}

} // namespace

/// What one question adds up to.
struct LearnIndex::Tally
{
    std::vector<float> ofDocument; ///< Over all words.
    std::vector<int> wordsFound;   ///< How many words each document has.
    std::vector<float> ofPassage;
};

int LearnIndex::addDocument(const Document &document)
{
    m_documents.push_back(document);
    return int(m_documents.size()) - 1;
}

void LearnIndex::addPassage(const Passage &passage)
{
    const int index = int(m_passages.size());
    m_passages.push_back(passage);
    QStringList words = foldedWords(passage.text);
    words.removeDuplicates();
    for (const QString &word : std::as_const(words))
        m_gathered[word].push_back(index);
}

Result<LearnIndex> LearnIndex::build(const LearnFiles &files)
{
    LearnIndex index;
    if (auto added = index.addArticles(files); !added)
        return std::unexpected(added.error());
    if (auto added = index.addLists(files); !added)
        return std::unexpected(added.error());
    index.sortVocabulary();
    return index;
}

Result<void> LearnIndex::addArticles(const LearnFiles &files)
{
    const auto heads = files.heads();
    if (!heads)
        return std::unexpected(heads.error());
    for (const ArticleHead &head : *heads) {
        const auto blocks = files.blocks(head.id);
        if (!blocks)
            return std::unexpected(blocks.error());
        const int document = addDocument({LearnHit::Kind::Article, head.id, head.title, head.summary});
        addPassage({document, head.gates, kInTitle, false, head.title});
        addPassage({document, head.gates, kInSummary, false, head.summary});
        for (const ArticleBlock &block : *blocks) {
            const bool isHeading = block.kind == ArticleBlock::Kind::Heading;
            addPassage({document, head.gates | block.gates, isHeading ? kInHeading : kInText, !isHeading,
                        textOf(block)});
        }
    }
    return {};
}

Result<void> LearnIndex::addLists(const LearnFiles &files)
{
    const auto glossary = files.glossary();
    const auto myths = files.myths();
    const auto organisations = files.organisations();
    const auto questions = files.questions();
    if (!glossary || !myths || !organisations || !questions)
        return fail(ErrorCode::Corrupt, u"a list to learn from cannot be read"_s);

    for (const GlossaryTerm &term : glossary->terms) {
        const int document = addDocument({LearnHit::Kind::Term, term.id, term.term, term.meaning});
        addPassage({document, term.gates, kInTitle, false, term.term});
        addPassage({document, term.gates, kInName, false, term.also.join(u' ')});
        addPassage({document, term.gates, kInText, false, term.meaning});
        Names names{term.gates, {foldedWords(term.term)}};
        for (const QString &also : term.also)
            names.names += foldedWords(also);
        m_names.push_back(names);
    }
    for (const Myth &myth : myths->myths) {
        const int document = addDocument({LearnHit::Kind::Myth, myth.id, myth.truth, myth.myth});
        addPassage({document, myth.gates, kInSummary, false, myth.truth + u' ' + myth.myth});
    }
    for (const Organisation &one : organisations->organisations) {
        const int document = addDocument({LearnHit::Kind::Organisation, one.id, one.name, one.offers});
        addPassage({document, {}, kInTitle, false, one.name});
        addPassage({document, {}, kInName, false, one.also.join(u' ')});
        addPassage({document, {}, kInText, false, one.offers + u' ' + one.note});
    }
    for (const Situation &situation : questions->situations) {
        const int document =
            addDocument({LearnHit::Kind::Questions, situation.id, situation.title, QString()});
        addPassage({document, {}, kInSummary, false, situation.title});
        for (const GivenQuestion &question : situation.questions)
            addPassage({document, question.gates, kInText, true, question.text});
    }
    return {};
}

void LearnIndex::sortVocabulary()
{
    m_vocabulary = m_gathered.keys();
    m_vocabulary.sort();
    m_passagesOf.reserve(std::size_t(m_vocabulary.size()));
    for (const QString &word : std::as_const(m_vocabulary))
        m_passagesOf.push_back(std::move(m_gathered[word]));
    m_gathered.clear();
}

// The words of the vocabulary that begin so: from the first to before the second.
std::pair<int, int> LearnIndex::wordsFrom(const QString &start) const
{
    const auto first = std::ranges::lower_bound(m_vocabulary, start);
    const auto last = std::find_if(first, m_vocabulary.end(),
                                   [&start](const QString &word) { return !word.startsWith(start); });
    return {int(first - m_vocabulary.begin()), int(last - m_vocabulary.begin())};
}

bool LearnIndex::isFound(const std::vector<Way> &ways, Gates open) const
{
    return std::ranges::any_of(ways, [&](const Way &way) {
        return std::ranges::any_of(m_passagesOf[std::size_t(way.word)], [&](int passage) {
            return gate::shows(open, m_passages[std::size_t(passage)].gates);
        });
    });
}

std::vector<LearnIndex::Way> LearnIndex::waysOf(const QString &word, bool isLast, Gates open) const
{
    std::vector<Way> ways;
    const auto [first, last] = wordsFrom(word);
    for (int index = first; index < last; ++index) {
        if (m_vocabulary[index] == word)
            ways.push_back({index, kWhole});
        else if (isLast || word.size() >= kShortestBegun)
            ways.push_back({index, kBegun});
    }
    // A word that is there, if only where a gate is closed, was no slip.
    if (isFound(ways, open) || (first < last && m_vocabulary[first] == word))
        return ways;
    for (int index = 0; index < int(m_vocabulary.size()); ++index) {
        if (isSlipOf(word, m_vocabulary[index]))
            ways.push_back({index, kSlip});
    }
    return ways;
}

// Where the words of one name stand among the typed ones, its other names will do as well.
void LearnIndex::addOtherNames(const QStringList &typed, QList<std::vector<Way>> &ways, Gates open) const
{
    for (const Names &same : m_names) {
        if (!gate::shows(open, same.gates))
            continue;
        for (const QStringList &name : same.names) {
            const qsizetype at = placeOf(name, typed);
            if (at < 0)
                continue;
            const std::vector<Way> others = waysByName(same, name);
            for (qsizetype slot = at; slot < at + name.size(); ++slot)
                ways[slot].insert(ways[slot].end(), others.begin(), others.end());
        }
    }
}

// The words of all names of a thing but one, where they are short and say something.
std::vector<LearnIndex::Way> LearnIndex::waysByName(const Names &same, const QStringList &name) const
{
    const auto isCommon = [this](int word) {
        return m_passagesOf[std::size_t(word)].size() * std::size_t(kCommonWord) > m_passages.size();
    };
    std::vector<Way> ways;
    for (const QStringList &other : same.names) {
        if (other == name || other.size() > kLongestName)
            continue;
        for (const QString &word : other) {
            const auto found = std::ranges::lower_bound(m_vocabulary, word);
            const int index = int(found - m_vocabulary.begin());
            if (found != m_vocabulary.end() && *found == word && !isEmptyWord(word) && !isCommon(index))
                ways.push_back({index, kOtherName});
        }
    }
    return ways;
}

void LearnIndex::addUp(const std::vector<Way> &ways, Gates open, Tally &tally) const
{
    std::vector<float> best(m_documents.size(), 0);
    for (const Way &way : ways) {
        for (const int index : m_passagesOf[std::size_t(way.word)]) {
            const Passage &passage = m_passages[std::size_t(index)];
            if (!gate::shows(open, passage.gates))
                continue;
            const float worth = way.quality * passage.weight;
            tally.ofPassage[std::size_t(index)] += worth;
            best[std::size_t(passage.document)] = std::max(best[std::size_t(passage.document)], worth);
        }
    }
    for (std::size_t document = 0; document < best.size(); ++document) {
        tally.ofDocument[document] += best[document];
        tally.wordsFound[document] += best[document] > 0 ? 1 : 0;
    }
}

LearnHit LearnIndex::hit(int document, const Tally &tally, const SearchWords &marked) const
{
    const Document &found = m_documents[std::size_t(document)];
    const QString *line = &found.line;
    float most = 0;
    for (std::size_t index = 0; index < m_passages.size(); ++index) {
        const Passage &passage = m_passages[index];
        if (passage.document == document && passage.quotable && tally.ofPassage[index] > most) {
            most = tally.ofPassage[index];
            line = &passage.text;
        }
    }
    return {found.kind, found.id, found.title, Excerpt::around(*line, marked)};
}

QList<LearnHit> LearnIndex::find(const QString &typed, Gates open) const
{
    const QStringList words = wordsToFind(typed);
    if (words.isEmpty())
        return {};
    QList<std::vector<Way>> ways;
    for (qsizetype at = 0; at < words.size(); ++at)
        ways += waysOf(words[at], at == words.size() - 1, open);
    addOtherNames(words, ways, open);

    Tally tally{std::vector<float>(m_documents.size()), std::vector<int>(m_documents.size()),
                std::vector<float>(m_passages.size())};
    QStringList marked = words;
    for (const std::vector<Way> &ofWord : std::as_const(ways)) {
        addUp(ofWord, open, tally);
        for (const Way &way : ofWord) {
            if (way.quality < kBegun)
                marked += m_vocabulary[way.word];
        }
    }
    const int most = *std::ranges::max_element(tally.wordsFound);
    std::vector<int> found;
    for (int document = 0; most > 0 && document < int(m_documents.size()); ++document) {
        if (tally.wordsFound[std::size_t(document)] == most)
            found.push_back(document);
    }
    std::ranges::stable_sort(found, std::ranges::greater(),
                             [&tally](int document) { return tally.ofDocument[std::size_t(document)]; });
    QList<LearnHit> hits;
    const SearchWords toMark = SearchWords::fromTyped(marked.join(u' '));
    for (const int document : found) {
        if (hits.size() == kMost)
            break;
        hits += hit(document, tally, toMark);
    }
    return hits;
}

} // namespace alongside
