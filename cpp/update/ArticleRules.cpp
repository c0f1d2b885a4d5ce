#include "update/ArticleRules.h"

#include "learn/ArticleReader.h"
#include "learn/LearnFiles.h"
#include "pack/StrictJson.h"
#include "update/TextRules.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

using Flaw = std::optional<UpdateRefusal>;

const auto kEnglish = u"en"_s;
/// Lines of the first part: so many, and no fewer in front of any gate.
constexpr qsizetype kFewestShort = 3;
constexpr qsizetype kMostShort = 5;

Flaw flaw(UpdateFlaw what, const QString &detail = {})
{
    return UpdateRefusal{.flaw = what, .detail = detail};
}

QSet<QString> textsOf(const QJsonValue &list)
{
    QSet<QString> texts;
    for (const QJsonValue entry : list.toArray())
        texts.insert(entry.toString());
    return texts;
}

QString textOf(const ArticleBlock &block)
{
    QStringList lines;
    for (const ArticleLine &line : block.lines)
        lines += line.text;
    return lines.join(u'\n');
}

bool isHeading(const ArticleBlock &block)
{
    return block.kind == ArticleBlock::Kind::Heading;
}

/// As sentences and words are counted in them, where the mark of a list is a word.
QString listedTextOf(const ArticleBlock &block)
{
    const bool isList = block.kind == ArticleBlock::Kind::List;
    QStringList lines;
    for (const ArticleLine &line : block.lines)
        lines += isList ? u"- "_s + line.text : line.text;
    return lines.join(u'\n');
}

QStringList headingsOf(const QList<ArticleBlock> &blocks)
{
    QStringList headings;
    for (const ArticleBlock &block : blocks) {
        if (isHeading(block))
            headings += block.lines.first().text;
    }
    return headings;
}

/// What a translation has to share with the English block.
auto shapeOf(const ArticleBlock &block)
{
    QStringList links;
    for (const ArticleLine &line : block.lines) {
        for (const ArticleLink &link : line.links)
            links += QString::number(int(link.kind)) + link.target;
    }
    links.sort();
    QStringList facts = block.facts;
    facts.sort();
    return std::tuple(block.kind, block.lines.size(), block.gates.toInt(), links, facts);
}

// No link but to what is in the app, and no address.
Flaw addressFlaw(const QByteArray &markdown)
{
    static const QRegularExpression unsafe(
        u"\\]\\((?!(?:term|article|org|questions|prompt|tool):)|\\b(?:https?|javascript|data|file|mailto|tel):"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = unsafe.match(QString::fromUtf8(markdown));
    return match.hasMatch() ? flaw(UpdateFlaw::UnsafeLink, match.captured()) : std::nullopt;
}

} // namespace

ArticleCount countOf(const QList<ArticleBlock> &blocks)
{
    ArticleCount count;
    for (const ArticleBlock &block : blocks) {
        count.words += wordsIn(textOf(block)).size();
        if (isHeading(block))
            continue;
        for (const ArticleLine &line : block.lines)
            count.lines += line.text;
    }
    return count;
}

Flaw ArticleRules::flawOf(const QString &path, const UpdatePath &where, QDate today) const
{
    constexpr JsonBounds bounds{.bytes = 16'384, .depth = 4, .values = 1'000};
    constexpr QByteArrayView headEnd = "\n---\n";
    constexpr qsizetype headBegin = 8;
    const auto markdown = m_files.read(path);
    if (!markdown)
        return flaw(UpdateFlaw::OddArticle, markdown.error().detail);
    const auto head = readArticleHead(*markdown);
    if (!head || head->id != where.id || head->language != where.language)
        return flaw(UpdateFlaw::OddArticle, u"its head"_s);
    if (const Flaw found = addressFlaw(*markdown))
        return found;
    const auto header =
        readStrictJson(markdown->sliced(headBegin, markdown->indexOf(headEnd) - headBegin), bounds);
    const auto blocks = readArticleBlocks(*markdown);
    if (!header || !blocks)
        return flaw(UpdateFlaw::OddArticle, blocks ? u"its head is said twice"_s : blocks.error().detail);
    // The rest looks at it word by word: not at more of them than it may have.
    if (const Flaw found = easeFlaw(header->value(u"long"_s).toBool(), *blocks))
        return found;
    if (const Flaw found = headFlaw(*header, *head, today))
        return found;
    if (const Flaw found = reviewFlaw(*header, *head))
        return found;
    if (const Flaw found = factsFlaw(*header, *blocks))
        return found;
    if (const Flaw found = shapeFlaw(*head, *blocks))
        return found;
    if (where.language != kEnglish) {
        if (const Flaw found = translationFlaw(where.id, *head, *blocks))
            return found;
    }
    return blocksFlaw(*head, textsOf(header->value(u"facts"_s)).values(), *blocks);
}

Flaw ArticleRules::headFlaw(const QJsonObject &header, const ArticleHead &head, QDate today) const
{
    const auto unknown = [](const QStringList &named, const auto &known) {
        return std::ranges::any_of(named, [&](const QString &one) { return !known.contains(one); });
    };
    if (unknown(head.topics, m_shelf.topics) || unknown(head.fits, m_shelf.fits) || head.topics.isEmpty())
        return flaw(UpdateFlaw::OddArticle, u"a topic, or whom it fits"_s);
    if (unknown(head.next, m_shelf.articles))
        return flaw(UpdateFlaw::DeadLink, u"next"_s);
    if (textsOf(header.value(u"sources"_s)).isEmpty())
        return flaw(UpdateFlaw::UnknownFact, u"no sources"_s);
    if (today.isValid() && std::max(head.writtenOn, head.checkedOn) > today.addDays(1))
        return flaw(UpdateFlaw::Future, u"written_on, checked_on"_s);
    return wordingFlaw(m_rules, head.title + u'\n' + head.summary, head.gates);
}

// It never says more than is so.
Flaw ArticleRules::reviewFlaw(const QJsonObject &header, const ArticleHead &head) const
{
    const QHash<QString, QString> &reviews = m_rules.article().reviews;
    if (head.language != kEnglish) {
        const auto english = LearnFiles(QLocale::c(), m_files).heads().value_or(QList<ArticleHead>());
        const auto from = std::ranges::find(english, head.id, &ArticleHead::id);
        const bool isIts = from != english.end() && head.review == reviews.value(from->review);
        return isIts ? Flaw() : flaw(UpdateFlaw::UnknownReview, head.review);
    }
    const QSet<QString> needed = textsOf(header.value(u"needs_review"_s));
    QStringList sorted = needed.values();
    sorted.sort();
    if (head.review != reviews.value(sorted.join(u'+'), reviews.value(u"other"_s)))
        return flaw(UpdateFlaw::UnknownReview, head.review);
    for (const QString &fact : textsOf(header.value(u"facts"_s))) {
        const QStringList reviewers = m_shelf.facts.value(fact).reviewers;
        if (!QSet<QString>(reviewers.begin(), reviewers.end()).subtract(needed).isEmpty())
            return flaw(UpdateFlaw::UnknownReview, u"fact "_s + fact);
    }
    return std::nullopt;
}

Flaw ArticleRules::easeFlaw(bool isLong, const QList<ArticleBlock> &blocks) const
{
    const LanguageRules::Article &rule = m_rules.article();
    const ArticleCount count = countOf(blocks);
    if (count.words < rule.fewestWords || count.words > (isLong ? rule.mostWordsLong : rule.mostWords))
        return flaw(UpdateFlaw::UnfitLength, u"%1 words"_s.arg(count.words));
    const double ease = m_rules.ease().of(count.lines);
    return m_rules.ease().isTooHard(ease) ? flaw(UpdateFlaw::HardToRead, QString::number(ease, 'f', 1))
                                          : Flaw();
}

Flaw ArticleRules::shapeFlaw(const ArticleHead &head, const QList<ArticleBlock> &blocks) const
{
    const LanguageRules::Article &rule = m_rules.article();
    const QStringList headings = headingsOf(blocks);
    const qsizetype fewest = rule.last.size() + 1;
    if (headings.size() < fewest || headings.first() != rule.first
        || headings.last(rule.last.size()) != rule.last
        || QSet<QString>(headings.begin(), headings.end()).size() != headings.size())
        return flaw(UpdateFlaw::OddArticle, u"its parts"_s);
    const auto second = std::find_if(blocks.begin() + 1, blocks.end(), isHeading);
    qsizetype lines = 0;
    qsizetype open = 0;
    for (auto block = blocks.begin() + 1; block != second; ++block) {
        const bool isList = block->kind == ArticleBlock::Kind::List;
        lines += isList ? block->lines.size() : 0;
        open += isList && gate::shows(head.gates, block->gates) ? block->lines.size() : 0;
    }
    if (lines < kFewestShort || lines > kMostShort || open < kFewestShort)
        return flaw(UpdateFlaw::OddArticle, u"its first part"_s);
    for (auto block = blocks.begin(); block != blocks.end();) {
        const auto next = std::find_if(block + 1, blocks.end(), isHeading);
        if (std::none_of(block + 1, next, [&block](const ArticleBlock &inside) {
                return gate::shows(block->gates, inside.gates);
            }))
            return flaw(UpdateFlaw::OddArticle, u"a part that is empty while a gate is closed"_s);
        block = next;
    }
    return std::nullopt;
}

Flaw ArticleRules::factsFlaw(const QJsonObject &header, const QList<ArticleBlock> &blocks) const
{
    QSet<QString> named;
    for (const ArticleBlock &block : blocks) {
        for (const QString &fact : block.facts) {
            if (!m_shelf.facts.contains(fact))
                return flaw(UpdateFlaw::UnknownFact, fact);
            named.insert(fact);
        }
    }
    if (textsOf(header.value(u"facts"_s)) != named)
        return flaw(UpdateFlaw::UnknownFact, u"facts in its head differ from the text"_s);
    if (textsOf(header.value(u"sources"_s)) != m_shelf.sourcesOf(named.values()))
        return flaw(UpdateFlaw::UnknownFact, u"sources in its head differ from those of its facts"_s);
    return std::nullopt;
}

Flaw ArticleRules::blocksFlaw(const ArticleHead &head, const QStringList &facts,
                              const QList<ArticleBlock> &blocks) const
{
    const bool isEnglish = head.language == kEnglish;
    const auto english =
        isEnglish ? Result<QList<ArticleBlock>>(blocks) : LearnFiles(QLocale::c(), m_files).blocks(head.id);
    for (qsizetype at = 0; english && at < blocks.size(); ++at) {
        const ArticleBlock &block = blocks[at];
        QSet<QString> numbers = m_shelf.numbersOf(isHeading(block) ? facts : block.facts);
        if (!isEnglish) {
            const QStringList said = m_english.numbersIn(textOf((*english)[at]));
            numbers = QSet<QString>(said.begin(), said.end());
        }
        if (const Flaw found = blockFlaw(block, head.gates | block.gates, numbers))
            return found;
    }
    return std::nullopt;
}

Flaw ArticleRules::blockFlaw(const ArticleBlock &block, Gates around, const QSet<QString> &numbers) const
{
    static const QRegularExpression marks(u"[*_<>`#|{}]"_s);
    const QString text = textOf(block);
    if (text.contains(marks) || (isHeading(block) && !block.facts.isEmpty()))
        return flaw(UpdateFlaw::OddArticle, u"marks that there are not: "_s + text);
    if (const Flaw found = wordingFlaw(m_rules, listedTextOf(block), around))
        return found;
    if (const Flaw found = numberFlaw(m_rules, text, numbers))
        return found;
    if (const Flaw found = medicineFlaw(block))
        return found;
    for (const QString &fact : block.facts) {
        if (!gate::shows(around, m_shelf.facts.value(fact).gates))
            return flaw(UpdateFlaw::OpenGate, u"fact "_s + fact);
    }
    return linkFlaw(block, around);
}

// In a translation that is what English says: it has the same facts.
Flaw ArticleRules::medicineFlaw(const ArticleBlock &block) const
{
    if (isHeading(block) || !block.facts.isEmpty())
        return std::nullopt;
    if (const QString word = m_rules.medicalWordsIn(textOf(block)); !word.isEmpty())
        return flaw(UpdateFlaw::UnfoundedMedicine, word);
    for (const ArticleLine &line : block.lines) {
        for (const ArticleLink &link : line.links) {
            if (link.kind == ArticleLink::Kind::Term && m_shelf.clinicalTerms.contains(link.target))
                return flaw(UpdateFlaw::UnfoundedMedicine, link.words);
        }
    }
    return std::nullopt;
}

Flaw ArticleRules::linkFlaw(const ArticleBlock &block, Gates around) const
{
    for (const ArticleLine &line : block.lines) {
        for (const ArticleLink &link : line.links) {
            const auto behind = m_shelf.behind(link);
            if (!behind)
                return flaw(UpdateFlaw::DeadLink, link.target);
            if (!gate::shows(around, *behind))
                return flaw(UpdateFlaw::OpenGate, link.target);
        }
    }
    return std::nullopt;
}

Flaw ArticleRules::translationFlaw(const QString &id, const ArticleHead &head,
                                   const QList<ArticleBlock> &blocks) const
{
    const auto english = LearnFiles(QLocale::c(), m_files).blocks(id);
    if (!english || m_shelf.articles.value(id) != head.gates
        || !std::ranges::equal(*english, blocks, {}, shapeOf, shapeOf))
        return flaw(UpdateFlaw::OddArticle, u"it differs from the English one"_s);
    return std::nullopt;
}

} // namespace alongside
