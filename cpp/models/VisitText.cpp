#include "models/VisitText.h"

#include "models/DateText.h"

#include <QCoreApplication>

namespace alongside {

namespace {

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
    return plannedText(visit.time, visit.hasTime, today, here);
}

QString visitHereText(const Visit &visit, QDate today, const QTimeZone &here)
{
    const LivedTime lived = LivedTime::at(visit.time.instant(), here);
    if (!visit.hasTime || lived.offset() == visit.time.offset())
        return {};
    //: %1 is a day and a time, as "Monday 23 March at 4:30 am".
    return tr("Where you are, that is %1.").arg(plannedText(lived, true, today, here));
}

} // namespace alongside
