#include "models/MonthModel.h"

#include "models/DateText.h"

#include <QLocale>

#include <algorithm>

namespace alongside {

namespace {

constexpr int kMonthsInYear = 12;

QDate monthOf(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

int firstColumn()
{
    return QLocale().firstDayOfWeek();
}

} // namespace

MonthModel::MonthModel(QObject *parent)
    : QAbstractListModel(parent), m_month(1970, 1, 1), m_first(m_month), m_last(9999, 12, 31)
{}

void MonthModel::show(QDate day)
{
    const QDate month = std::clamp(monthOf(day), monthOf(m_first), monthOf(m_last));
    if (m_month == month)
        return;
    m_month = month;
    Q_EMIT monthChanged();
    daysChanged();
}

void MonthModel::setRange(QDate first, QDate last)
{
    m_first = first;
    m_last = std::max(first, last);
    m_month = std::clamp(m_month, monthOf(m_first), monthOf(m_last));
    Q_EMIT monthChanged();
    daysChanged();
}

void MonthModel::setSelected(QDate day)
{
    m_selected = day;
    daysChanged();
}

void MonthModel::setToday(QDate day)
{
    m_today = day;
    daysChanged();
}

void MonthModel::setMarks(const QHash<QDate, QString> &marks)
{
    m_marks = marks;
    daysChanged();
}

void MonthModel::turn(int months)
{
    show(m_month.addMonths(months));
}

void MonthModel::pick(int number)
{
    const QDate day(m_month.year(), m_month.month(), number);
    if (day.isValid() && isOffered(day))
        Q_EMIT picked(day);
}

QString MonthModel::title() const
{
    return monthText(m_month);
}

QStringList MonthModel::weekdays()
{
    QStringList names;
    for (int column = 0; column < kColumns; ++column)
        names +=
            QLocale().standaloneDayName((firstColumn() - 1 + column) % kColumns + 1, QLocale::NarrowFormat);
    return names;
}

QString MonthModel::yearBefore() const
{
    const QDate month = m_month.addMonths(-kMonthsInYear);
    return month >= monthOf(m_first) ? yearText(month) : QString();
}

QString MonthModel::yearAfter() const
{
    const QDate month = m_month.addMonths(kMonthsInYear);
    return month <= monthOf(m_last) ? yearText(month) : QString();
}

int MonthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kRows;
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QDate day = dayAt(index.row());
    const bool inMonth = monthOf(day) == m_month;
    switch (role) {
    case NumberRole: return inMonth ? day.day() : 0;
    case LabelRole: return inMonth ? QLocale().toString(day.day()) : QString();
    case NameRole: return inMonth ? nameOf(day) : QString();
    case OfferedRole: return inMonth && isOffered(day);
    case SelectedRole: return inMonth && day == m_selected;
    case TodayRole: return inMonth && day == m_today;
    case MarkedRole: return inMonth && m_marks.contains(day);
    case EntranceRole: return inMonth && day == entrance();
    default: return {};
    }
}

QHash<int, QByteArray> MonthModel::roleNames() const
{
    return {{NumberRole, "number"},   {LabelRole, "label"},       {NameRole, "name"},
            {OfferedRole, "offered"}, {SelectedRole, "selected"}, {TodayRole, "today"},
            {MarkedRole, "marked"},   {EntranceRole, "entrance"}};
}

QDate MonthModel::dayAt(int row) const
{
    const int before = (m_month.dayOfWeek() - firstColumn() + kColumns) % kColumns;
    return m_month.addDays(row - before);
}

QString MonthModel::nameOf(QDate day) const
{
    QString name = fullDayText(day);
    if (day == m_today)
        //: %1 is a day.
        name = tr("%1, today").arg(name);
    if (const QString mark = m_marks.value(day); !mark.isEmpty())
        //: %1 is a day, %2 says what there is on it, as "2 entries".
        name = tr("%1, %2").arg(name, mark);
    return name;
}

QDate MonthModel::entrance() const
{
    for (const QDate day : {m_selected, m_today}) {
        if (day.isValid() && monthOf(day) == m_month && isOffered(day))
            return day;
    }
    return std::max(m_month, m_first);
}

void MonthModel::daysChanged()
{
    Q_EMIT dataChanged(index(0), index(kRows - 1));
}

} // namespace alongside
