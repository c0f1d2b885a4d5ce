#include "models/ScanSeasonModel.h"

#include "models/DateText.h"
#include "models/ScanText.h"

using namespace Qt::StringLiterals;

namespace alongside {

ScanSeasonModel::ScanSeasonModel(ScanKeeper &keeper, bool follows, QObject *parent)
    : QObject(parent), m_keeper(keeper), m_follows(follows)
{
    connect(&m_keeper, &ScanKeeper::changed, this, &ScanSeasonModel::show);
}

void ScanSeasonModel::open(qint64 id)
{
    m_id = ScanId(id);
    show();
}

void ScanSeasonModel::refresh()
{
    show();
}

void ScanSeasonModel::show()
{
    m_scan = m_follows ? m_keeper.book().current(m_keeper.today()) : m_keeper.book().find(m_id);
    Q_EMIT changed();
}

void ScanSeasonModel::hear(int outcome, bool onDueDay)
{
    const auto heard = scan::outcomeOf(outcome);
    if (!heard || !m_scan)
        return;
    if (!m_scan->outcome)
        m_unheard = m_scan;
    const QDate day = onDueDay && isOverdue() ? m_scan->resultDay : m_keeper.today();
    m_keeper.change(m_scan->id,
                    [said = *heard, day](const Scan &scan) { return scan::heard(scan, said, day); });
}

void ScanSeasonModel::unhear()
{
    if (!m_scan)
        return;
    const bool known = m_unheard && m_unheard->id == m_scan->id;
    const QDate due = known ? m_unheard->resultDay : m_scan->resultDay;
    m_keeper.change(m_scan->id, [due](Scan scan) {
        scan.outcome.reset();
        scan.resultDay = due;
        return scan;
    });
}

void ScanSeasonModel::setNotLooking(bool notLooking)
{
    if (!m_scan)
        return;
    m_keeper.change(m_scan->id, [notLooking](Scan scan) {
        scan.notLooking = notLooking;
        return scan;
    });
}

void ScanSeasonModel::setCancelled(bool cancelled)
{
    if (!m_scan)
        return;
    m_keeper.change(m_scan->id, [cancelled](Scan scan) {
        scan.cancelled = cancelled;
        return scan;
    });
}

ScanPhase ScanSeasonModel::standing() const
{
    return m_scan ? ScanSeason(*m_scan).standingOn(m_keeper.today()) : ScanPhase::Before;
}

QString ScanSeasonModel::title() const
{
    return m_scan ? scanTitle(*m_scan) : QString();
}

QString ScanSeasonModel::when() const
{
    return m_scan ? scanWhenText(*m_scan, m_keeper.today(), m_keeper.clock().zone()) : QString();
}

QString ScanSeasonModel::heading() const
{
    if (!m_scan)
        return {};
    if (m_scan->cancelled)
        //: %1 is a scan, as "CT scan".
        return tr("%1, cancelled").arg(title());
    const QDate today = m_keeper.today();
    switch (standing()) {
    case ScanPhase::Before: {
        const int days = int(today.daysTo(m_scan->day()));
        //: %1 is a scan, as "CT scan".
        return days == 1 ? tr("%1 tomorrow").arg(title()) : tr("%1 in %n days", nullptr, days).arg(title());
    }
    case ScanPhase::ScanDay:
        //: %1 is a scan, as "CT scan".
        return tr("%1 today").arg(title());
    case ScanPhase::Waiting:
        return today == m_scan->resultDay ? tr("The result is due today") : tr("Waiting for the result");
    case ScanPhase::After: return tr("After the result");
    }
    return {};
}

QString ScanSeasonModel::sentence() const
{
    if (!m_scan || m_scan->cancelled)
        return {};
    switch (standing()) {
    case ScanPhase::Before: return {};
    case ScanPhase::ScanDay: return tr("One thing at a time. Your list is here.");
    case ScanPhase::Waiting: return waitingSentence(*m_scan);
    case ScanPhase::After: break;
    }
    const QString said = outcome();
    //: %1 is what was said of a result, as "Stable".
    return said.isEmpty() ? tr("You kept the result to yourself.") : tr("You noted: %1.").arg(said);
}

QString ScanSeasonModel::waitingSentence(const Scan &scan) const
{
    const ScanSeason season(scan);
    const QDate today = m_keeper.today();
    const QString day = tr("Day %1 of waiting.").arg(QLocale().toString(season.fromScan(today)));
    if (today == scan.resultDay)
        return tr("It may come later than planned. You can move the day.");
    if (!season.promptsOn(today))
        return scan.knowsResultDay()
                   ? tr("The result day has passed. There is no hurry to write anything down.")
                   : tr("The result day is not known yet. Nothing asks by itself any more.");
    if (isOverdue())
        //: %1 is "Day 9 of waiting.", %2 a day.
        return tr("%1 The result was due %2.").arg(day, longDayText(scan.resultDay));
    if (scan.knowsResultDay())
        //: %1 is "Day 2 of waiting.", %2 a day.
        return tr("%1 The result is due %2.").arg(day, longDayText(scan.resultDay));
    //: %1 is "Day 2 of waiting.".
    return tr("%1 The result day is not known yet.").arg(day);
}

ScanSeasonModel::Next ScanSeasonModel::next() const
{
    if (!m_scan || m_scan->cancelled || m_scan->notLooking)
        return Nothing;
    switch (standing()) {
    case ScanPhase::Before: return Checklist;
    case ScanPhase::ScanDay: return isPlanned() && m_scan->resultDay == m_scan->day() ? OpenPlan : Checklist;
    case ScanPhase::Waiting:
        if (!ScanSeason(*m_scan).promptsOn(m_keeper.today()))
            return m_scan->knowsResultDay() ? Hear : EnterResultDay;
        return isPlanned() ? OpenPlan : MakePlan;
    case ScanPhase::After: break;
    }
    return hasLookedBack() ? Nothing : LookBack;
}

QString ScanSeasonModel::resultDay() const
{
    if (!m_scan)
        return {};
    return m_scan->knowsResultDay() ? longDayText(m_scan->resultDay) : tr("Not known yet");
}

QString ScanSeasonModel::dueDay() const
{
    return m_scan && isOverdue() ? longDayText(m_scan->resultDay) : QString();
}

QString ScanSeasonModel::outcome() const
{
    if (!m_scan || !m_scan->outcome || *m_scan->outcome == ScanOutcome::Unsaid)
        return {};
    return scanOutcomeText(*m_scan->outcome);
}

int ScanSeasonModel::outcomeStep() const
{
    return m_scan && m_scan->outcome ? int(*m_scan->outcome) : 0;
}

bool ScanSeasonModel::isPlanned() const
{
    return m_scan && m_keeper.book().planned.contains(m_scan->id);
}

bool ScanSeasonModel::hasLookedBack() const
{
    return m_scan && m_keeper.book().lookedBack.contains(m_scan->id);
}

bool ScanSeasonModel::isOverdue() const
{
    return m_scan && !m_scan->outcome && m_scan->knowsResultDay() && m_scan->resultDay < m_keeper.today();
}

QStringList ScanSeasonModel::moments() const
{
    if (!m_scan || m_scan->cancelled || m_keeper.book().isNotLooking())
        return {};
    if (isWaiting())
        return {u"waiting"_s};
    return standing() == ScanPhase::After ? QStringList() : QStringList{u"scan-ahead"_s};
}

bool ScanSeasonModel::isWaiting() const
{
    return m_scan && !m_scan->cancelled && !m_scan->outcome && m_keeper.today() >= m_scan->day();
}

bool ScanSeasonModel::hasLetter() const
{
    return m_scan && m_keeper.book().letterFor(*m_scan, m_keeper.today());
}

QString ScanSeasonModel::letter() const
{
    if (!m_scan || m_keeper.today() < m_scan->day())
        return {};
    const auto letter = m_keeper.book().letterFor(*m_scan, m_keeper.today());
    return letter ? letter->body : QString();
}

} // namespace alongside
