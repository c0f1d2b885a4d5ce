#include "models/JournalCalendarModel.h"

#include "models/DateText.h"
#include "models/ErrorText.h"
#include "services/WhenReady.h"

namespace alongside {

JournalCalendarModel::JournalCalendarModel(JournalService &journal, const Clock &clock, QObject *parent)
    : QObject(parent), m_journal(journal), m_clock(clock), m_entries(journal, clock)
{
    connect(&m_month, &MonthModel::monthChanged, this, [this] {
        if (m_opened)
            readMonth();
    });
    connect(&m_month, &MonthModel::picked, this, &JournalCalendarModel::choose);
}

void JournalCalendarModel::open()
{
    const QDate day = today();
    m_month.setToday(day);
    if (!m_opened) {
        m_month.show(day);
        choose(day);
        m_opened = true;
    }
    repeat();
}

void JournalCalendarModel::repeat()
{
    if (!m_opened)
        return;
    readMonth();
    m_entries.repeat();
}

void JournalCalendarModel::turnDay()
{
    if (!m_opened)
        return;
    m_month.setToday(today());
    m_entries.turnDay();
    Q_EMIT dayChanged();
}

void JournalCalendarModel::choose(QDate day)
{
    m_month.setSelected(day);
    m_entries.filter()->showDay(day);
    Q_EMIT dayChanged();
}

QString JournalCalendarModel::day() const
{
    return m_month.selected().isValid() ? fullDayText(m_month.selected()) : QString();
}

QDate JournalCalendarModel::today() const
{
    return LivedTime::now(m_clock).wallClock().date();
}

bool JournalCalendarModel::isWritable() const
{
    return m_month.selected().isValid() && m_month.selected() <= today();
}

void JournalCalendarModel::write()
{
    if (isWritable())
        Q_EMIT entryWanted(m_month.selected());
}

void JournalCalendarModel::readMonth()
{
    const QDate first = m_month.month();
    whenReady(m_journal.days(first, first.addMonths(1).addDays(-1)), this,
              [this, first](const Result<QList<JournalDay>> &days) {
                  if (first == m_month.month())
                      mark(days);
              });
}

void JournalCalendarModel::mark(const Result<QList<JournalDay>> &days)
{
    QHash<QDate, QString> marks;
    for (const JournalDay &day : days.value_or(QList<JournalDay>{}))
        marks.insert(day.day, tr("%n entries", nullptr, day.entries));
    m_month.setMarks(marks);
    m_problem = days ? QString() : toSentence(days.error(), Deed::Reading);
    Q_EMIT problemChanged();
}

} // namespace alongside
