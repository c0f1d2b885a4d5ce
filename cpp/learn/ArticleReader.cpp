#include "learn/ArticleReader.h"

#include "learn/ContentObject.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr std::array<std::pair<QStringView, ArticleLink::Kind>, 6> kLinkKinds{{
    {u"term", ArticleLink::Kind::Term},
    {u"article", ArticleLink::Kind::Article},
    {u"org", ArticleLink::Kind::Organisation},
    {u"questions", ArticleLink::Kind::Questions},
    {u"prompt", ArticleLink::Kind::Prompts},
    {u"tool", ArticleLink::Kind::Tool},
}};
constexpr auto kHeading = "## "_L1;
constexpr auto kPoint = "- "_L1;
constexpr auto kFence = ":::"_L1;
constexpr auto kGate = ":::gate "_L1;
constexpr auto kFacts = "{facts: "_L1;

ArticleHead readHead(ContentObject &head)
{
    return {.id = head.text(u"id"_s),
            .title = head.text(u"title"_s),
            .summary = head.text(u"summary"_s),
            .order = head.number(u"order"_s),
            .topics = head.texts(u"topics"_s),
            .fits = head.texts(u"fits"_s),
            .next = head.texts(u"next"_s),
            .review = head.text(u"review"_s),
            .writtenOn = head.date(u"written_on"_s),
            .checkedOn = head.date(u"checked_on"_s),
            .gates = head.gates(u"gate"_s),
            .language = head.text(u"language"_s),
            .translationReviewed = head.optionalFlag(u"translation_reviewed"_s)};
}

/// Makes blocks of lines, one line after the other.
class BlockReader
{
public:
    [[nodiscard]] Result<QList<ArticleBlock>> read(QStringView text)
    {
        for (const QStringView line : text.split(u'\n')) {
            if (auto taken = take(line); !taken)
                return std::unexpected(taken.error());
        }
        finishBlock();
        if (m_gates)
            return fail(ErrorCode::Corrupt, u"a gate that is not closed"_s);
        if (!m_sound || m_blocks.isEmpty() || m_blocks.first().kind != ArticleBlock::Kind::Heading)
            return fail(ErrorCode::Corrupt, u"not the text of an article"_s);
        return std::move(m_blocks);
    }

private:
    [[nodiscard]] Result<void> take(QStringView line)
    {
        const bool isMark = line.startsWith(kFence) || line.startsWith(kHeading);
        if (!line.isEmpty() && !isMark) {
            m_pending += line;
            return {};
        }
        finishBlock();
        if (line.startsWith(kHeading)) {
            m_blocks += ArticleBlock{.kind = ArticleBlock::Kind::Heading,
                                     .lines = {readLine(line.sliced(kHeading.size()))},
                                     .facts = {},
                                     .gates = m_gates};
            return {};
        }
        return isMark ? turnGate(line) : Result<void>();
    }

    [[nodiscard]] Result<void> turnGate(QStringView line)
    {
        const bool opens = line.startsWith(kGate);
        if ((!opens && line != kFence) || opens == bool(m_gates))
            return fail(ErrorCode::Corrupt, u"not a gate, or one inside another: "_s + line.toString());
        m_gates = {};
        if (!opens)
            return {};
        for (const QStringView id : line.sliced(kGate.size()).split(u' ')) {
            const std::optional<Gate> known = gate::fromId(id);
            if (!known)
                return fail(ErrorCode::Corrupt, u"an unknown gate: "_s + line.toString());
            m_gates |= *known;
        }
        return {};
    }

    void finishBlock()
    {
        if (m_pending.isEmpty())
            return;
        ArticleBlock block{.lines = {}, .facts = takeFacts(), .gates = m_gates};
        const bool isList = !m_pending.isEmpty() && m_pending.first().startsWith(kPoint);
        if (isList) {
            block.kind = ArticleBlock::Kind::List;
            for (const QStringView line : std::as_const(m_pending)) {
                m_sound = m_sound && line.startsWith(kPoint);
                block.lines += readLine(line.sliced(std::min(line.size(), kPoint.size())));
            }
        } else {
            QStringList lines;
            for (const QStringView line : std::as_const(m_pending))
                lines += line.toString();
            block.lines += readLine(lines.join(u' '));
        }
        m_blocks += block;
        m_pending.clear();
    }

    // Away from the end of the last line; that line may have been nothing else.
    [[nodiscard]] QStringList takeFacts()
    {
        QStringView &last = m_pending.last();
        const qsizetype at = last.lastIndexOf(kFacts);
        if (at < 0 || !last.endsWith(u'}'))
            return {};
        const QStringView named = last.sliced(at + kFacts.size()).chopped(1);
        QStringList facts;
        for (const QStringView fact : named.split(u','))
            facts += fact.trimmed().toString();
        last = last.first(at).trimmed();
        if (last.isEmpty())
            m_pending.removeLast();
        m_sound = m_sound && !m_pending.isEmpty();
        return facts;
    }

    // "[words](kind:target)" becomes its words, and a link.
    [[nodiscard]] ArticleLine readLine(QStringView marked)
    {
        ArticleLine line;
        while (!marked.isEmpty()) {
            const qsizetype open = marked.indexOf(u'[');
            const qsizetype middle = open < 0 ? -1 : marked.indexOf("]("_L1, open);
            const qsizetype close = middle < 0 ? -1 : marked.indexOf(u')', middle);
            if (close < 0) {
                line.text += marked;
                break;
            }
            const QStringView words = marked.sliced(open + 1, middle - open - 1);
            line.text += marked.first(open);
            line.text += words;
            addLink(line, words, marked.sliced(middle + 2, close - middle - 2));
            marked = marked.sliced(close + 1);
        }
        m_sound = m_sound && !line.text.isEmpty();
        return line;
    }

    void addLink(ArticleLine &line, QStringView words, QStringView target)
    {
        const qsizetype colon = target.indexOf(u':');
        const auto *const known = std::ranges::find(kLinkKinds, target.first(std::max<qsizetype>(colon, 0)),
                                                    &std::pair<QStringView, ArticleLink::Kind>::first);
        m_sound = m_sound && known != kLinkKinds.end();
        if (known != kLinkKinds.end())
            line.links += ArticleLink{known->second, target.sliced(colon + 1).toString(), words.toString()};
    }

    QList<ArticleBlock> m_blocks;
    QList<QStringView> m_pending;
    Gates m_gates;
    bool m_sound = true;
};

struct Parts
{
    QByteArray head; ///< JSON.
    QByteArray text;
};

Result<Parts> partsOf(const QByteArray &markdown)
{
    constexpr QByteArrayView headBegin = "---json\n";
    constexpr QByteArrayView headEnd = "\n---\n";
    const qsizetype end = markdown.indexOf(headEnd);
    if (!markdown.startsWith(headBegin) || end < headBegin.size())
        return fail(ErrorCode::Corrupt, u"an article without a header"_s);
    return Parts{markdown.sliced(headBegin.size(), end - headBegin.size()),
                 markdown.sliced(end + headEnd.size())};
}

} // namespace

Result<QList<ArticleHead>> readArticleHeads(const QByteArray &json)
{
    const QString language = u"en"_s; // its texts are in the language of the file
    bool sound = true;
    ContentObject file(QJsonDocument::fromJson(json).object(), language, sound);
    QList<ArticleHead> heads = file.each(u"articles"_s, readHead);
    QSet<QString> ids;
    for (const ArticleHead &head : std::as_const(heads))
        ids.insert(head.id);
    if (!sound || ids.size() != heads.size())
        return fail(ErrorCode::Corrupt, u"not an index of articles"_s);
    std::ranges::sort(heads, {}, &ArticleHead::order);
    return heads;
}

Result<ArticleHead> readArticleHead(const QByteArray &markdown)
{
    const auto parts = partsOf(markdown);
    if (!parts)
        return std::unexpected(parts.error());
    const QString language = u"en"_s; // as above
    bool sound = true;
    ContentObject object(QJsonDocument::fromJson(parts->head).object(), language, sound);
    ArticleHead head = readHead(object);
    if (!sound)
        return fail(ErrorCode::Corrupt, u"not the head of an article"_s);
    return head;
}

Result<QList<ArticleBlock>> readArticleBlocks(const QByteArray &markdown)
{
    const auto parts = partsOf(markdown);
    if (!parts)
        return std::unexpected(parts.error());
    const QString text = QString::fromUtf8(parts->text);
    return BlockReader().read(text);
}

} // namespace alongside
