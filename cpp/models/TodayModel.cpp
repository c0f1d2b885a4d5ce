#include "models/TodayModel.h"

#include "models/DateText.h"

namespace alongside {

namespace {

constexpr int kMorning = 5;
constexpr int kAfternoon = 12;
constexpr int kEvening = 17;

} // namespace

TodayModel::TodayModel(const JournalModel &journal, const ProfileSettingsModel &settings, const Clock &clock,
                       QObject *parent)
    : QObject(parent), m_journal(journal), m_settings(settings), m_clock(clock)
{
    connect(&m_journal, &JournalModel::newestChanged, this, &TodayModel::changed);
    connect(&m_settings, &ProfileSettingsModel::nameChanged, this, &TodayModel::changed);
}

void TodayModel::refresh()
{
    Q_EMIT changed();
}

QDateTime TodayModel::here() const
{
    return LivedTime::now(m_clock).wallClock();
}

int TodayModel::hour() const
{
    return here().time().hour();
}

QString TodayModel::greeting() const
{
    const int now = hour();
    const bool morning = now >= kMorning && now < kAfternoon;
    const bool afternoon = now >= kAfternoon && now < kEvening;
    const QString name = m_settings.name();
    if (now < kMorning) { // whoever is awake then may end a day or begin one
        //: In the middle of the night.
        if (name.isEmpty())
            return tr("Hello");
        //: In the middle of the night. %1 is the person's name.
        return tr("Hello, %1").arg(name);
    }
    if (name.isEmpty())
        return morning ? tr("Good morning") : afternoon ? tr("Good afternoon") : tr("Good evening");
    //: %1 is the person's name.
    return (morning     ? tr("Good morning, %1")
            : afternoon ? tr("Good afternoon, %1")
                        : tr("Good evening, %1"))
        .arg(name);
}

QString TodayModel::date() const
{
    return longDayText(here().date());
}

qint64 TodayModel::lastEntryId() const
{
    const auto entry = m_journal.newest();
    return entry ? qint64(entry->id) : 0;
}

QString TodayModel::lastTitle() const
{
    const auto entry = m_journal.newest();
    return entry ? entry->title : QString();
}

QString TodayModel::lastPreview() const
{
    const auto entry = m_journal.newest();
    return entry ? entry->preview : QString();
}

QString TodayModel::lastWhen() const
{
    const auto entry = m_journal.newest();
    if (!entry)
        return {};
    return dayTimeText(entry->time.wallClock(), here().date());
}

} // namespace alongside
