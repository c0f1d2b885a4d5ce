#include "models/ArticleModel.h"

#include "models/DateText.h"
#include "models/LearnText.h"
#include "models/TranslationNote.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr int kWordsAMinute = 200; // of an unhurried reader

// What leads somewhere in a block, each place once.
QList<ArticleLink> linksOf(const ArticleBlock &block)
{
    QList<ArticleLink> links;
    for (const ArticleLine &line : block.lines) {
        for (const ArticleLink &link : line.links) {
            const auto leadsThere = [&link](const ArticleLink &other) {
                return other.kind == link.kind && other.target == link.target;
            };
            if (std::ranges::none_of(links, leadsThere))
                links += link;
        }
    }
    return links;
}

QStringList linesOf(const ArticleBlock &block)
{
    QStringList lines;
    for (const ArticleLine &line : block.lines)
        lines += line.text;
    return lines;
}

ArticlePiece::Kind pieceKind(ArticleBlock::Kind kind)
{
    switch (kind) {
    case ArticleBlock::Kind::Heading: return ArticlePiece::Kind::Heading;
    case ArticleBlock::Kind::List: return ArticlePiece::Kind::Point;
    case ArticleBlock::Kind::Paragraph: break;
    }
    return ArticlePiece::Kind::Paragraph;
}

} // namespace

ArticleModel::ArticleModel(LearnKeeper &keeper, QObject *parent)
    : QAbstractListModel(parent), m_keeper(keeper)
{
    connect(&m_keeper, &LearnKeeper::marksChanged, this, &ArticleModel::marksChanged);
}

Result<void> ArticleModel::open(const QString &id)
{
    auto article = m_keeper.library().article(id);
    if (!article)
        return std::unexpected(article.error());
    if (article->blocks.isEmpty())
        return fail(ErrorCode::Corrupt, id);
    beginResetModel();
    m_article = *std::move(article);
    const auto isHeading = [](const ArticleBlock &block) {
        return block.kind == ArticleBlock::Kind::Heading;
    };
    const auto second = std::find_if(m_article.blocks.cbegin() + 1, m_article.blocks.cend(), isHeading);
    m_shortEnd = second - m_article.blocks.cbegin();
    endResetModel();
    QList<LearnRow> next;
    for (const ArticleHead &head : std::as_const(m_article.next))
        next += LearnRow::of(head);
    m_next.show(next);
    Q_EMIT opened();
    Q_EMIT marksChanged();
    return {};
}

void ArticleModel::close()
{
    beginResetModel();
    m_article = {};
    m_shortEnd = 0;
    endResetModel();
    m_next.show({});
    Q_EMIT opened();
    Q_EMIT marksChanged();
}

void ArticleModel::setKept(bool kept)
{
    m_keeper.change([id = articleId(), kept](LearnMarks &marks) {
        marks.kept.removeAll(id);
        if (kept)
            marks.kept.prepend(id);
        if (marks.kept.size() > LearnMarks::kMost)
            marks.kept.removeLast();
    });
}

void ArticleModel::notePlace(int row, bool end)
{
    m_keeper.change([id = articleId(), row, end](LearnMarks &marks) {
        if (end || row <= 0)
            marks.places.remove(id);
        else
            marks.places.insert(id, row);
        if (end && marks.last == id)
            marks.last.clear();
    });
}

QList<ArticlePiece> ArticleModel::pieces() const
{
    QList<ArticlePiece> pieces{{.kind = ArticlePiece::Kind::Title, .text = title()}};
    int shortLine = -1; // its heading is in no row
    for (qsizetype at = 0; at < m_article.blocks.size(); ++at) {
        const ArticleBlock &block = m_article.blocks[at];
        const bool isShort = at < m_shortEnd;
        for (qsizetype line = 0; line < block.lines.size(); ++line) {
            pieces += ArticlePiece{.kind = pieceKind(block.kind),
                                   .text = block.lines[line].text,
                                   .row = isShort ? ArticlePiece::kShort : int(at - m_shortEnd),
                                   .line = isShort ? shortLine++ : int(line)};
        }
    }
    pieces += {.kind = ArticlePiece::Kind::SourcesTitle, .text = tr("Sources")};
    for (const LearnSource &source : m_article.sources)
        pieces += {.kind = ArticlePiece::Kind::Source,
                   .text = (sourceText(source) + u' ' + source.page.toString()).trimmed()};
    pieces += {.kind = ArticlePiece::Kind::Closing,
               .text = tr("From Alongside. %1 It does not take the place of your team.").arg(review())};
    return pieces;
}

int ArticleModel::minutes() const
{
    qsizetype words = 0;
    for (const ArticleBlock &block : m_article.blocks) {
        for (const ArticleLine &line : block.lines)
            words += line.text.count(u' ') + 1;
    }
    return std::max(1, int((words + kWordsAMinute / 2) / kWordsAMinute));
}

QString ArticleModel::line() const
{
    //: %n: how long it takes to read; %1: a date.
    return tr("About %n minutes to read. Its sources were compared on %1.", nullptr, minutes())
        .arg(dateText(m_article.head.checkedOn));
}

QString ArticleModel::review() const
{
    const ArticleHead &head = m_article.head;
    return u"%1 %2"_s
        .arg(reviewText(head.review), TranslationNote::ofArticle(head.language, head.translationReviewed))
        .trimmed();
}

QString ArticleModel::shortTitle() const
{
    return m_article.blocks.isEmpty() ? QString() : linesOf(m_article.blocks.first()).join(u' ');
}

QStringList ArticleModel::shortLines() const
{
    QStringList lines;
    for (qsizetype at = 1; at < m_shortEnd; ++at)
        lines += linesOf(m_article.blocks[at]);
    return lines;
}

QStringList ArticleModel::sources() const
{
    QStringList texts;
    for (const LearnSource &source : m_article.sources)
        texts += sourceText(source);
    return texts;
}

QStringList ArticleModel::sourcePages() const
{
    QStringList pages;
    for (const LearnSource &source : m_article.sources)
        pages += source.page.toString();
    return pages;
}

int ArticleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_article.blocks.size() - m_shortEnd);
}

QVariant ArticleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ArticleBlock &block = m_article.blocks[m_shortEnd + index.row()];
    QStringList words;
    QStringList targets;
    QList<int> kinds;
    switch (role) {
    case KindRole: return int(block.kind);
    case LinesRole: return linesOf(block);
    case LinkWordsRole:
        for (const ArticleLink &link : linksOf(block))
            words += link.words;
        return words;
    case LinkKindsRole:
        for (const ArticleLink &link : linksOf(block))
            kinds += int(link.kind);
        return QVariant::fromValue(kinds);
    case LinkTargetsRole:
        for (const ArticleLink &link : linksOf(block))
            targets += link.target;
        return targets;
    default: return {};
    }
}

QHash<int, QByteArray> ArticleModel::roleNames() const
{
    return {{KindRole, "kind"},
            {LinesRole, "lines"},
            {LinkWordsRole, "linkWords"},
            {LinkKindsRole, "linkKinds"},
            {LinkTargetsRole, "linkTargets"}};
}

} // namespace alongside
