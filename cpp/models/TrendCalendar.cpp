#include "models/TrendCalendar.h"

#include "models/DateText.h"

#include <QCoreApplication>

namespace alongside {

namespace {

QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("Trend", text, comment, n);
}

QString periodText(const TrendPeriod &period, TrendStep step)
{
    switch (step) {
    case TrendStep::Day: return fullDayText(period.first);
    case TrendStep::Week:
        if (period.first == period.last)
            return fullDayText(period.first);
        //: From one day to another.
        return tr("%1 to %2").arg(dateText(period.first), dateText(period.last));
    case TrendStep::Month: return monthText(period.first);
    case TrendStep::Year: return yearText(period.first);
    }
    return {};
}

QString endText(const TrendPeriod &period, TrendStep step, QDate today)
{
    if (step == TrendStep::Month || step == TrendStep::Year)
        return periodText(period, step);
    return period.last == today ? tr("Today") : dayText(period.first, today);
}

} // namespace

TrendCalendar::TrendCalendar(const TrendOverview &overview)
    : m_overview(overview), m_treatment(overview), m_joined(tr("%1, %2")), m_words(overview.periods.size())
{
    if (overview.periods.isEmpty())
        return;
    m_firstText = endText(overview.periods.first(), overview.step, overview.last);
    m_lastText = endText(overview.periods.last(), overview.step, overview.last);
}

QString TrendCalendar::nameOf(qsizetype period) const
{
    return wordsOf(period).name;
}

QString TrendCalendar::rowText(const QString &text, int checkIns, qsizetype period) const
{
    QString row = text;
    if (m_overview.step != TrendStep::Day || checkIns > 1)
        row = m_joined.arg(row, wordsOfCount(checkIns));
    const QString &treatment = wordsOf(period).treatment;
    return treatment.isEmpty() ? row : m_joined.arg(row, treatment);
}

const QString &TrendCalendar::wordsOfCount(int checkIns) const
{
    QString &words = m_counts[checkIns];
    if (words.isEmpty())
        words = tr("%n check-ins", nullptr, checkIns);
    return words;
}

const TrendCalendar::Words &TrendCalendar::wordsOf(qsizetype period) const
{
    std::optional<Words> &words = m_words[period];
    if (!words)
        words = {periodText(m_overview.periods[period], m_overview.step),
                 m_treatment.within(m_overview.periods[period])};
    return *words;
}

} // namespace alongside
