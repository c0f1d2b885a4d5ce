#include "models/WorryModel.h"

#include "models/DateText.h"
#include "models/ErrorText.h"
#include "services/WhenReady.h"

#include <algorithm>
#include <utility>

namespace alongside {

namespace {

constexpr int kDaysAhead = 7;

QString dayAhead(QDate day, QDate today)
{
    if (day == today.addDays(1))
        return WorryModel::tr("Tomorrow");
    if (day > today && day < today.addDays(kDaysAhead))
        return QLocale().dayName(day.dayOfWeek());
    return dayText(day, today);
}

} // namespace

WorryModel::WorryModel(CopingService &service, const Clock &clock, List list, QObject *parent)
    : QAbstractListModel(parent), m_service(service), m_clock(clock), m_list(list)
{}

QDate WorryModel::today() const
{
    return LivedTime::now(m_clock).wallClock().date();
}

void WorryModel::load()
{
    whenReady(m_list == List::Waiting ? m_service.openWorries() : m_service.closedWorries(), this,
              [this](const Result<QList<Worry>> &worries) {
                  setProblem(worries ? QString() : toSentence(worries.error(), Deed::Reading));
                  if (!worries)
                      return;
                  beginResetModel();
                  m_worries = *worries;
                  endResetModel();
                  Q_EMIT listChanged();
              });
}

void WorryModel::add(const QString &body)
{
    if (body.trimmed().isEmpty())
        return;
    if (body.trimmed().size() > worry::kLongest) {
        setProblem(
            tr("That is a little long for one worry. Shorten it, or make two of it. It is still here."));
        return;
    }
    const Worry worry{{}, LivedTime::now(m_clock), body, WorrySort::None, {}, {}, false};
    whenReady(m_service.addWorry(worry), this, [this](const Result<Worry> &kept) {
        setProblem(kept ? QString() : toSentence(kept.error(), Deed::Saving));
        if (!kept)
            return;
        insert(*kept);
        Q_EMIT added();
    });
}

std::optional<Worry> WorryModel::latest(qint64 id) const
{
    if (const auto wanted = m_wanted.constFind(WorryId(id)); wanted != m_wanted.cend())
        return *wanted;
    const auto known = std::ranges::find(m_worries, WorryId(id), &Worry::id);
    return known == m_worries.end() ? std::nullopt : std::optional(*known);
}

void WorryModel::sort(qint64 id, int sort, const QString &answer)
{
    const auto known = latest(id);
    if (!known || sort < Unsorted || sort > Carry || std::to_underlying(known->sort) == sort)
        return;
    Worry worry = *known;
    if (worry.sort != WorrySort::None)
        m_aside.insert({worry.id, worry.sort}, {answer.left(worry::kLongest), worry.nextDay});
    worry.sort = WorrySort(sort);
    const Aside before = m_aside.value({worry.id, worry.sort});
    worry.answer = before.answer;
    worry.nextDay = before.nextDay;
    change(worry);
}

void WorryModel::answer(qint64 id, const QString &answer)
{
    const auto known = latest(id);
    if (!known || known->sort == WorrySort::None)
        return;
    Worry worry = *known;
    worry.answer = answer.left(worry::kLongest);
    if (worry != *known)
        change(worry);
}

void WorryModel::answerOn(qint64 id, const QString &answer, int day)
{
    const auto known = latest(id);
    if (!known || known->sort != WorrySort::Act)
        return;
    Worry worry = *known;
    worry.answer = answer.left(worry::kLongest);
    const bool dated = day >= 0 && day < kDaysAhead;
    worry.nextDay = dated ? std::optional(today().addDays(day)) : std::nullopt;
    if (worry != *known)
        change(worry);
}

void WorryModel::change(const Worry &worry)
{
    m_wanted.insert(worry.id, worry);
    whenReady(m_service.updateWorry(worry), this, [this, worry](const Result<Worry> &kept) {
        if (m_wanted.value(worry.id, worry) == worry)
            m_wanted.remove(worry.id);
        setProblem(kept ? QString() : toSentence(kept.error(), Deed::Saving));
        if (kept)
            show(*kept);
    });
}

void WorryModel::closeList()
{
    whenReady(m_service.closeSortedWorries(), this, [this](const Result<int> &put) {
        setProblem(put ? QString() : toSentence(put.error(), Deed::Changing));
        if (!put)
            return;
        load();
        Q_EMIT closed();
    });
}

void WorryModel::erase(qint64 id)
{
    const auto known = std::ranges::find(m_worries, WorryId(id), &Worry::id);
    if (known == m_worries.end())
        return;
    whenReady(m_service.eraseWorry(known->id), this, [this, worry = *known](const Result<void> &gone) {
        setProblem(gone ? QString() : toSentence(gone.error(), Deed::Changing));
        if (!gone)
            return;
        remove(worry.id);
        m_erased = worry;
        Q_EMIT erased();
    });
}

void WorryModel::undoErase()
{
    if (!m_erased)
        return;
    const Worry worry = *m_erased;
    m_erased.reset();
    whenReady(m_service.addWorry(worry), this, [this, worry](const Result<Worry> &kept) {
        setProblem(kept ? QString() : toSentence(kept.error(), Deed::Saving));
        if (kept)
            insert(*kept);
        else
            m_erased = worry; // it is not lost: the undo can be tried again
    });
}

void WorryModel::show(const Worry &worry)
{
    const auto known = std::ranges::find(m_worries, worry.id, &Worry::id);
    if (known == m_worries.end())
        return;
    *known = worry;
    const QModelIndex row = index(int(known - m_worries.begin()));
    Q_EMIT dataChanged(row, row);
    Q_EMIT listChanged();
}

void WorryModel::insert(const Worry &worry)
{
    const auto comesBefore = [this](const Worry &one, const Worry &other) {
        const auto moment = [](const Worry &each) {
            return std::pair(each.time.msSinceEpoch(), each.id);
        };
        return m_list == List::Waiting ? moment(one) < moment(other) : moment(one) > moment(other);
    };
    const auto place = std::ranges::upper_bound(m_worries, worry, comesBefore);
    const int row = int(place - m_worries.begin());
    beginInsertRows({}, row, row);
    m_worries.insert(row, worry);
    endInsertRows();
    Q_EMIT listChanged();
}

void WorryModel::remove(WorryId id)
{
    const auto known = std::ranges::find(m_worries, id, &Worry::id);
    if (known == m_worries.end())
        return;
    const int row = int(known - m_worries.begin());
    beginRemoveRows({}, row, row);
    m_worries.removeAt(row);
    endRemoveRows();
    Q_EMIT listChanged();
}

void WorryModel::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

int WorryModel::sortedCount() const
{
    return int(
        std::ranges::count_if(m_worries, [](const Worry &each) { return each.sort != WorrySort::None; }));
}

QStringList WorryModel::days() const
{
    QStringList days;
    for (int ahead = 0; ahead < kDaysAhead; ++ahead)
        days += dayAhead(today().addDays(ahead), today());
    return days;
}

int WorryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant WorryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Worry &worry = m_worries[index.row()];
    switch (role) {
    case WorryIdRole: return std::to_underlying(worry.id);
    case BodyRole: return worry.body;
    case WhenRole: return dayText(worry.time.wallClock().date(), today());
    case SortRole: return std::to_underlying(worry.sort);
    case AnswerRole: return worry.answer;
    case NextDayRole: return worry.nextDay ? dayAhead(*worry.nextDay, today()) : QString();
    case DayChoiceRole: {
        const qint64 ahead = worry.nextDay ? today().daysTo(*worry.nextDay) : -1;
        return ahead >= 0 && ahead < kDaysAhead ? int(ahead) : -1;
    }
    default: return {};
    }
}

QHash<int, QByteArray> WorryModel::roleNames() const
{
    return {{WorryIdRole, "worryId"},    {BodyRole, "body"},     {WhenRole, "when"},
            {SortRole, "sort"},          {AnswerRole, "answer"}, {NextDayRole, "nextDay"},
            {DayChoiceRole, "dayChoice"}};
}

} // namespace alongside
