#include "models/TreatmentText.h"

#include "models/DateText.h"

#include <QCoreApplication>
#include <QLocale>

namespace alongside::treatmenttext {

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("Treatment", text, nullptr, n);
}

QString number(int value)
{
    return QLocale().toString(value);
}

} // namespace

QString rhythmOf(const TreatmentCycle &cycle)
{
    if (cycle.daysOn == cycle.length)
        return tr("Every %n days", cycle.length);
    //: %1 is a number of days of treatment, as "21 days on", %2 the number of days without.
    return tr("%1, %2 off").arg(tr("%n days on", cycle.daysOn), number(cycle.length - cycle.daysOn));
}

QString nameOf(const TreatmentCycle &cycle)
{
    return cycle.name.isEmpty() ? rhythmOf(cycle) : cycle.name;
}

QString datesOf(const TreatmentCycle &cycle)
{
    return cycle.last ? tr("From %1 to %2").arg(fullDayText(cycle.first), fullDayText(*cycle.last))
                      : tr("From %1").arg(fullDayText(cycle.first));
}

QString todayOf(const TreatmentCycle &cycle, QDate today)
{
    const auto day = treatment::dayOf(cycle, today);
    if (!day)
        return {};
    switch (day->kind) {
    case TreatmentDay::Kind::Held: return tr("Held today. The count waits.");
    case TreatmentDay::Kind::On:
        if (cycle.length == 1)
            return {}; // every day is the same
        return tr("Today is day %1 of %2, with treatment.").arg(number(day->day), number(cycle.length));
    case TreatmentDay::Kind::Off:
        return tr("Today is day %1 of %2, without treatment.").arg(number(day->day), number(cycle.length));
    }
    return {};
}

QString datesOf(const TreatmentNote &note)
{
    if (note.first && note.last)
        return tr("From %1 to %2").arg(fullDayText(*note.first), fullDayText(*note.last));
    if (note.first)
        return tr("Since %1").arg(fullDayText(*note.first));
    return note.last ? tr("Until %1").arg(fullDayText(*note.last)) : QString();
}

QStringList linesOf(const TreatmentCycle &cycle, QDate today)
{
    QStringList lines;
    if (!cycle.name.isEmpty())
        lines += rhythmOf(cycle);
    lines += datesOf(cycle);
    lines += todayOf(cycle, today);
    if (const TreatmentHold *hold = cycle.holds.isEmpty() ? nullptr : &cycle.holds.last()) {
        //: %1 says how long and since when, as "7 days from Monday 2 March 2026".
        lines += tr("Held for %1").arg(holdText(*hold));
        lines += hold->reason;
    }
    lines += cycle.reason;
    lines.removeAll(QString());
    return lines;
}

QString holdText(const TreatmentHold &hold)
{
    //: %1 is a number of days as "7 days", %2 the first of them.
    return tr("%1 from %2").arg(tr("%n days", hold.days), fullDayText(hold.first));
}

} // namespace alongside::treatmenttext
