#include "models/CallModel.h"

#include "domain/LivedTime.h"
#include "models/ContactText.h"
#include "models/DateText.h"

#include <QLocale>

using namespace std::chrono_literals;

namespace alongside {

namespace {

QList<Qt::DayOfWeek> weekendHere()
{
    const QList<Qt::DayOfWeek> weekdays = QLocale().weekdays();
    QList<Qt::DayOfWeek> weekend;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        if (!weekdays.contains(Qt::DayOfWeek(day)))
            weekend += Qt::DayOfWeek(day);
    }
    return weekend;
}

} // namespace

CallModel::CallModel(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_timer.setInterval(30s);
    connect(&m_timer, &QTimer::timeout, this, &CallModel::refresh);
}

void CallModel::show(const QList<CallLine> &lines, const QList<CallNote> &notes)
{
    m_lines = lines;
    m_notes = notes;
    if (isEmpty())
        m_timer.stop();
    else
        m_timer.start();
    refresh();
}

void CallModel::setHoliday(QDate day)
{
    m_holiday = day;
    refresh();
}

void CallModel::refresh()
{
    const QDateTime present = wallClock();
    const CallMoment moment = CallMoment::at(present, weekendHere(), m_holiday);
    const CallPlan plan = CallPlan::of(m_lines, moment);
    m_now.show(plan.now);
    m_unsaid.show(plan.unsaid);
    m_later.show(plan.later);
    const QString time = timeText(present.time());
    const QString day = QLocale().standaloneDayName(present.date().dayOfWeek());
    if (isHoliday())
        //: %1 is a day of the week, %2 a time.
        m_hour = tr("It is %1, %2. Today counts as a holiday.").arg(day, time);
    else if (moment.freeDay)
        //: %1 is a day of the week, %2 a time.
        m_hour = tr("It is %1, %2: the weekend.").arg(day, time);
    else
        //: %1 is a day of the week, %2 a time.
        m_hour = tr("It is %1, %2.").arg(day, time);
    Q_EMIT changed();
}

void CallModel::wantHoliday(bool holiday)
{
    m_holiday = holiday ? wallClock().date() : QDate();
    refresh();
    Q_EMIT holidayWanted(m_holiday);
}

bool CallModel::isHoliday() const
{
    return m_holiday.isValid() && m_holiday == wallClock().date();
}

QDateTime CallModel::wallClock() const
{
    return LivedTime::now(m_clock).wallClock();
}

QStringList CallModel::topics() const
{
    QStringList texts;
    for (const CallNote &note : m_notes)
        texts += callTopicText(note.topic);
    return texts;
}

QStringList CallModel::words() const
{
    QStringList texts;
    for (const CallNote &note : m_notes)
        texts += note.text;
    return texts;
}

} // namespace alongside
