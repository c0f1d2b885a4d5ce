#include "models/JournalSearchModel.h"

#include "models/ErrorText.h"
#include "models/JournalModel.h"
#include "models/KeptRows.h"
#include "services/WhenReady.h"

#include <algorithm>
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
    : QAbstractListModel(parent), m_journal(journal), m_clock(clock), m_filter(journal, clock)
{
    connect(&m_filter, &JournalFilterModel::changed, this, [this] {
        Q_EMIT activeChanged();
        startOver();
    });
}

void JournalSearchModel::setTyped(const QString &typed)
{
    if (m_typed == typed)
        return;
    m_typed = typed;
    const bool hadWords = hasWords();
    m_words = SearchWords::fromTyped(typed);
    Q_EMIT typedChanged();
    if (hadWords != hasWords())
        Q_EMIT activeChanged();
    startOver();
}

void JournalSearchModel::setBestFirst(bool bestFirst)
{
    if (m_bestFirst == bestFirst)
        return;
    m_bestFirst = bestFirst;
    Q_EMIT bestFirstChanged();
    startOver();
}

JournalQuestion JournalSearchModel::question() const
{
    return {.words = m_words,
            .filter = m_filter.filter(),
            .order = m_bestFirst ? JournalOrder::Best : JournalOrder::Newest,
            .most = kMost};
}

void JournalSearchModel::startOver()
{
    m_changed = true;
    repeat();
}

void JournalSearchModel::repeat()
{
    ++m_asked;
    if (!isActive()) {
        m_complete = true;
        replace({});
        return;
    }
    JournalQuestion again = question();
    if (!m_changed) // whole parts: one that was just written pushes none out
        again.most = std::clamp((count() + kMost - 1) / kMost * kMost, kMost, kMostRepeated);
    ask(again, &JournalSearchModel::replace);
}

void JournalSearchModel::ask(const JournalQuestion &question,
                             void (JournalSearchModel::*take)(const QList<JournalMatch> &))
{
    m_asking = true;
    // Words take the longest, and are typed faster than they are answered.
    auto answer = hasWords() ? m_journal.search(question) : m_journal.list(question);
    whenReady(answer, this, [this, take, asked = m_asked, most = question.most](const Answer &found) {
        if (asked != m_asked)
            return;
        m_asking = false;
        if (found) {
            m_complete = found->size() < most;
            (this->*take)(*found);
        }
        if (found || found.error().code != ErrorCode::Cancelled)
            setProblem(found ? QString() : toSentence(found.error(), Deed::Reading));
    });
}

void JournalSearchModel::replace(const QList<JournalMatch> &matches)
{
    const auto kept =
        KeptRows::of(m_matches, matches, [](const JournalMatch &match) { return match.entry.id; });
    m_answered = isActive();
    // Another question is answered from its top, unless the answer is the same.
    const bool another = std::exchange(m_changed, false) && kept.gone + kept.come > 0;
    if (another || kept.isNone()) {
        beginResetModel();
        m_matches = matches;
        endResetModel();
    } else {
        splice(kept, matches);
    }
    Q_EMIT countChanged();
}

void JournalSearchModel::splice(const KeptRows &kept, const QList<JournalMatch> &matches)
{
    const int first = int(kept.before);
    if (kept.gone > 0) {
        beginRemoveRows({}, first, first + int(kept.gone) - 1);
        m_matches.remove(first, kept.gone);
        endRemoveRows();
    }
    if (kept.come > 0) {
        beginInsertRows({}, first, first + int(kept.come) - 1);
        m_matches = matches;
        endInsertRows();
    }
    m_matches = matches;
    Q_EMIT dataChanged(index(0), index(count() - 1));
}

void JournalSearchModel::append(const QList<JournalMatch> &matches)
{
    if (!matches.isEmpty()) {
        beginInsertRows({}, count(), count() + int(matches.size()) - 1);
        m_matches.append(matches);
        endInsertRows();
    }
    Q_EMIT countChanged();
}

bool JournalSearchModel::canFetchMore(const QModelIndex &parent) const
{
    const bool byPlace = !m_bestFirst || !hasWords();
    return !parent.isValid() && hasMore() && byPlace && m_problem.isEmpty();
}

void JournalSearchModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    if (!m_asking) {
        askForMore();
        return;
    }
    // A view asks once, when it comes to its last row: were the same rows still its last ones after the
    // answer that is on its way, it would not ask again.
    const auto goOn = [this, rows = count()] {
        if (count() == rows)
            fetchMore({});
    };
    connect(this, &JournalSearchModel::countChanged, this, goOn, Qt::SingleShotConnection);
}

void JournalSearchModel::tryAgain()
{
    if (m_problem.isEmpty() || m_asking)
        return;
    if (hasMore())
        askForMore();
    else
        repeat();
}

void JournalSearchModel::turnDay()
{
    if (!m_matches.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {JournalModel::DayRole});
}

void JournalSearchModel::askForMore()
{
    JournalQuestion next = question();
    next.before = m_matches.last().entry.place;
    ask(next, &JournalSearchModel::append);
}

void JournalSearchModel::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
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
    switch (role) {
    case TitleRangesRole: return toVariant(match.inTitle);
    case TagRangesRole: return toVariant(match.inTags);
    case ExcerptRole: return match.excerpt;
    case ExcerptRangesRole: return toVariant(match.inExcerpt);
    default: return journalData(match.entry, role, LivedTime::now(m_clock).wallClock().date());
    }
}

QHash<int, QByteArray> JournalSearchModel::roleNames() const
{
    QHash<int, QByteArray> names = journalRoleNames();
    names.insert({{TitleRangesRole, "titleRanges"},
                  {TagRangesRole, "tagRanges"},
                  {ExcerptRole, "excerpt"},
                  {ExcerptRangesRole, "excerptRanges"}});
    return names;
}

} // namespace alongside
