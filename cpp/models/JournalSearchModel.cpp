#include "models/JournalSearchModel.h"

#include "models/ErrorText.h"
#include "models/JournalModel.h"
#include "services/WhenReady.h"

#include <utility>

namespace alongside {

namespace {

QVariant toVariant(const QList<TextRange> &ranges)
{
    QList<int> flat;
    for (const TextRange &range : ranges)
        flat << range.start << range.length;
    return QVariant::fromValue(flat);
}

} // namespace

JournalSearchModel::JournalSearchModel(JournalService &journal, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_journal(journal), m_clock(clock)
{}

void JournalSearchModel::setTyped(const QString &typed)
{
    if (m_typed == typed)
        return;
    m_typed = typed;
    Q_EMIT typedChanged();
    const bool active = !SearchWords::fromTyped(typed).isEmpty();
    if (std::exchange(m_active, active) != active)
        Q_EMIT activeChanged();
    repeat();
}

void JournalSearchModel::repeat()
{
    const SearchWords words = SearchWords::fromTyped(m_typed);
    if (words.isEmpty()) {
        show({}, false);
        return;
    }
    const QString asked = m_typed;
    whenReady(m_journal.search(words, kMost), this, [this, asked](const Result<QList<JournalMatch>> &found) {
        if (asked != m_typed)
            return;
        m_problem = found || found.error().code == ErrorCode::Cancelled
                        ? QString()
                        : toSentence(found.error(), Deed::Reading);
        Q_EMIT problemChanged();
        if (found)
            show(*found, true);
    });
}

void JournalSearchModel::show(const QList<JournalMatch> &matches, bool answered)
{
    beginResetModel();
    m_matches = matches;
    m_answered = answered;
    endResetModel();
    Q_EMIT countChanged();
}

int JournalSearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant JournalSearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JournalMatch &match = m_matches[index.row()];
    const QDate today = LivedTime::now(m_clock).wallClock().date();
    switch (role) {
    case EntryIdRole: return std::to_underlying(match.entry.id);
    case TitleRole: return match.entry.title;
    case TitleRangesRole: return toVariant(match.inTitle);
    case ExcerptRole: return match.excerpt;
    case ExcerptRangesRole: return toVariant(match.inExcerpt);
    case DayRole: return journalData(match.entry, JournalModel::DayRole, today);
    case TimeRole: return journalData(match.entry, JournalModel::TimeRole, today);
    default: return {};
    }
}

QHash<int, QByteArray> JournalSearchModel::roleNames() const
{
    return {{EntryIdRole, "entryId"},
            {TitleRole, "title"},
            {TitleRangesRole, "titleRanges"},
            {ExcerptRole, "excerpt"},
            {ExcerptRangesRole, "excerptRanges"},
            {DayRole, "day"},
            {TimeRole, "time"}};
}

} // namespace alongside
