#include "models/VisitShare.h"

#include "icalendar/CalendarWriter.h"
#include "models/HandOver.h"
#include "models/VisitText.h"
#include "services/WhenReady.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

// Of no meaning but to keep apart what is made from it.
constexpr QUuid kIdentities(0x1f0e4a52, 0x6c1d, 0x4b1e, 0x9d, 0x3a, 0x77, 0x25, 0xc4, 0x10, 0x8e, 0x6b);

QString notesOf(const Visit &visit)
{
    QStringList notes{visit.preparation, visit.companion, visit.note};
    notes.removeAll(QString());
    return notes.join(u"\n\n"_s);
}

} // namespace

VisitShare::VisitShare(VisitKeeper &keeper, const Ways &ways, const QString &profile, QObject *parent)
    : QObject(parent), m_keeper(keeper), m_calendars(ways.calendars), m_launcher(ways.launcher),
      m_profile(profile)
{}

void VisitShare::begin(qint64 id)
{
    const VisitBook &book = m_keeper.book();
    const auto visit = book.find(VisitId(id));
    m_one = id > 0;
    m_visits = !m_one ? book.toCome(m_keeper.now()) : visit ? QList{*visit} : QList<Visit>();
    m_withTitle = false;
    m_withPlace = false;
    m_withNotes = false;
    m_problem.clear();
    Q_EMIT changed();
}

void VisitShare::set(bool &choice, bool with)
{
    if (choice == with)
        return;
    choice = with;
    Q_EMIT changed();
}

// The same visit has the same identity in every file, so that a calendar changes it and has it once.
CalendarEvent VisitShare::toEvent(const Visit &visit) const
{
    const QString own = m_profile + u'/' + QString::number(qint64(visit.id));
    CalendarEvent event{.uid = visit.calendarUid.isEmpty()
                                   ? QUuid::createUuidV5(kIdentities, own).toString(QUuid::WithoutBraces)
                                   : visit.calendarUid,
                        .summary = tr("Appointment"),
                        .start = visit.time,
                        .hasTime = visit.hasTime,
                        .minutes = visit.minutes};
    if (m_withTitle)
        event.summary = visitAbout(visit).isEmpty() ? visitTitle(visit)
                                                    //: %1 is whom an appointment is with, %2 what it is for.
                                                    : tr("%1: %2").arg(visitTitle(visit), visitAbout(visit));
    if (m_withPlace)
        event.location = visit.place;
    if (m_withNotes)
        event.description = notesOf(visit);
    return event;
}

QString VisitShare::preview() const
{
    if (m_visits.isEmpty())
        return {};
    const CalendarEvent event = toEvent(m_visits.first());
    QStringList lines{event.summary, visitWhenText(m_visits.first(), m_keeper.today(), m_keeper.here()),
                      event.location, event.description};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QList<CalendarEvent> VisitShare::events() const
{
    QList<CalendarEvent> events;
    for (const Visit &visit : m_visits)
        events += toEvent(visit);
    return events;
}

void VisitShare::share()
{
    m_problem = handOver(m_launcher,
                         {calendarFileName(), u"text/calendar"_s, writeCalendar(events(), m_keeper.now())});
    Q_EMIT changed();
}

void VisitShare::save(const QUrl &place)
{
    whenReady(m_calendars.write(place, events()), this, [this, count = count()](const Result<void> &written) {
        m_problem.clear();
        if (!written)
            m_problem = written.error().code == ErrorCode::StorageFull
                            ? tr("There is not enough room there. Another place may have some.")
                            : tr("The file could not be written there. Another folder may work.");
        Q_EMIT changed();
        if (written)
            Q_EMIT saved(tr("%n appointments are in the file.", nullptr, count));
    });
}

} // namespace alongside
