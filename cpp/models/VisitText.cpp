#include "models/VisitText.h"

#include "models/DateText.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace alongside {

namespace {

constexpr std::array kLengths{0, 15, 30, 60, 120, 240}; // minutes

QString tr(const char *text)
{
    return QCoreApplication::translate("VisitText", text);
}

} // namespace

QString visitTitle(const Visit &visit)
{
    if (!visit.who.isEmpty())
        return visit.who;
    return visit.about.isEmpty() ? tr("Appointment") : visit.about;
}

QString visitAbout(const Visit &visit)
{
    return visit.who.isEmpty() ? QString() : visit.about;
}

QString visitWhenText(const Visit &visit, QDate today, const QTimeZone &here)
{
    QString planned = plannedText(visit.time, visit.hasTime, today, here);
    const auto end = visit::endOf(visit);
    if (!end)
        return planned;
    const bool sameDay = end->wallClock().date() == visit.day();
    const QString until = visit.hasTime && sameDay ? timeText(end->wallClock().time())
                                                   : plannedText(*end, visit.hasTime, today, here);
    //: From one day or time to another: "Monday 23 March at 10:30 am, until 11:15 am".
    return tr("%1, until %2").arg(planned, until);
}

QString visitHereText(const Visit &visit, QDate today, const QTimeZone &here)
{
    const LivedTime lived = LivedTime::at(visit.time.instant(), here);
    if (!visit.hasTime || lived.offset() == visit.time.offset())
        return {};
    //: %1 is a day and a time, as "Monday 23 March at 4:30 am".
    return tr("Where you are, that is %1.").arg(plannedText(lived, true, today, here));
}

QStringList visitLengthTexts()
{
    return {tr("Not said"), tr("15 minutes"), tr("Half an hour"),
            tr("1 hour"),   tr("2 hours"),    tr("Half a day")};
}

int visitLengthOf(int minutes)
{
    const auto found = std::ranges::find(kLengths, minutes);
    return found == kLengths.end() ? -1 : int(found - kLengths.begin());
}

int visitMinutesOf(int row)
{
    return row >= 0 && row < int(kLengths.size()) ? kLengths.at(std::size_t(row)) : 0;
}

} // namespace alongside
