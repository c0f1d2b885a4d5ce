#include "update/ArticleRules.h"

#include "learn/ArticleReader.h"
#include "learn/LearnFiles.h"
#include "pack/StrictJson.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

using Flaw = std::optional<UpdateRefusal>;

const auto kFirst = u"In short"_s;
const QStringList &lastHeadings()
{
    static const QStringList last{u"What you can do"_s, u"When to call"_s};
    return last;
}

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

QStringList headingsOf(const QList<ArticleBlock> &blocks)
{
    QStringList headings;
    for (const ArticleBlock &block : blocks) {
        if (block.kind == ArticleBlock::Kind::Heading)
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
    if (const Flaw found = headFlaw(*header, *head, today))
        return found;
    if (const Flaw found = factsFlaw(*header, *blocks))
        return found;
    if (where.language != u"en") {
        if (const Flaw found = translationFlaw(where.id, *head, *blocks))
            return found;
    } else if (const QStringList headings = headingsOf(*blocks);
               headings.size() < 3 || headings.first() != kFirst || headings.last(2) != lastHeadings()) {
        return flaw(UpdateFlaw::OddArticle, u"its parts"_s);
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
    const QString words = m_rules.wordsInFrontOf(head.gates, head.title + u'\n' + head.summary);
    return words.isEmpty() ? Flaw() : flaw(UpdateFlaw::OpenGate, words);
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
    const bool isEnglish = head.language == u"en";
    const auto english =
        isEnglish ? Result<QList<ArticleBlock>>(blocks) : LearnFiles(QLocale::c(), m_files).blocks(head.id);
    for (qsizetype at = 0; english && at < blocks.size(); ++at) {
        const ArticleBlock &block = blocks[at];
        QSet<QString> numbers =
            m_shelf.numbersOf(block.kind == ArticleBlock::Kind::Heading ? facts : block.facts);
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
    if (text.contains(marks) || (block.kind == ArticleBlock::Kind::Heading && !block.facts.isEmpty()))
        return flaw(UpdateFlaw::OddArticle, u"marks that there are not: "_s + text);
    if (const QString words = m_rules.wordsInFrontOf(around, text); !words.isEmpty())
        return flaw(UpdateFlaw::OpenGate, words);
    for (const QString &number : m_rules.numbersIn(text)) {
        if (!numbers.contains(number))
            return flaw(UpdateFlaw::UnknownNumber, number);
    }
    for (const QString &fact : block.facts) {
        if (!gate::shows(around, m_shelf.facts.value(fact).gates))
            return flaw(UpdateFlaw::OpenGate, u"fact "_s + fact);
    }
    return linkFlaw(block, around);
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
