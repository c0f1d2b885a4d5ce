#include "models/TreatmentDraft.h"

#include "models/DateText.h"
#include "models/TreatmentText.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr int kUsualHold = 7;

struct Rhythm
{
    int length;
    int daysOn;
};
// Common ones: tablets for three weeks of four, an infusion every three weeks, and every second one, tablets
// for two weeks of three, and every day.
constexpr std::array kExamples{Rhythm{28, 21}, Rhythm{21, 1}, Rhythm{14, 1}, Rhythm{21, 14}, Rhythm{1, 1}};

} // namespace

TreatmentDraft::TreatmentDraft(QObject *parent) : QObject(parent)
{
    connect(&m_month, &MonthModel::picked, this, &TreatmentDraft::take);
}

void TreatmentDraft::show(const TreatmentCycle &cycle, QDate today)
{
    m_kept = cycle;
    m_cycle = cycle;
    m_today = today;
    m_holdDays = kUsualHold;
    m_problem.clear();
    m_busy = false;
    Q_EMIT changed();
}

bool TreatmentDraft::check()
{
    auto checked = treatment::checked(m_cycle);
    if (!checked && m_cycle.name.simplified().size() > treatment::kLongestName)
        setProblem(tr("That name is longer than %n characters. A shorter one is enough.", nullptr,
                      treatment::kLongestName));
    else if (!checked && m_cycle.last && *m_cycle.last < m_cycle.first)
        setProblem(tr("The last day comes before the first one. Choose one of the two anew."));
    else if (!checked)
        setProblem(tr("The held days lie over each other or outside the treatment. Take one of them away."));
    if (!checked)
        return false;
    m_cycle = *std::move(checked);
    setProblem({});
    return true;
}

void TreatmentDraft::makePossible()
{
    m_cycle.name = m_cycle.name.simplified().left(treatment::kLongestName);
    if (m_cycle.last && *m_cycle.last < m_cycle.first)
        m_cycle.last.reset();
    if (!treatment::checked(m_cycle))
        m_cycle.holds = m_kept.holds;
    if (!treatment::checked(m_cycle))
        m_cycle.holds.clear();
}

void TreatmentDraft::setProblem(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

void TreatmentDraft::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT changed();
}

void TreatmentDraft::setName(const QString &name)
{
    if (m_cycle.name == name)
        return;
    m_cycle.name = name;
    Q_EMIT changed();
}

void TreatmentDraft::setReason(const QString &reason)
{
    write(m_cycle.reason, reason, treatment::kLongestReason);
}

void TreatmentDraft::setHoldReason(int hold, const QString &reason)
{
    if (hold >= 0 && hold < m_cycle.holds.size())
        write(m_cycle.holds[hold].reason, reason, treatment::kLongestWhy);
}

void TreatmentDraft::write(QString &field, const QString &wanted, int most)
{
    if (field == wanted)
        return;
    if (wanted.size() > most) {
        m_problem = tr("There is room for %1 letters here. What you added last is more, so it was left out.")
                        .arg(QLocale().toString(most));
        QMetaObject::invokeMethod(this, &TreatmentDraft::changed, Qt::QueuedConnection);
        return;
    }
    m_problem.clear();
    field = wanted;
    Q_EMIT changed();
}

void TreatmentDraft::useExample(int example)
{
    const Rhythm &rhythm = kExamples.at(size_t(std::clamp<int>(example, 0, int(kExamples.size()) - 1)));
    m_cycle.length = rhythm.length;
    m_cycle.daysOn = rhythm.daysOn;
    Q_EMIT changed();
}

void TreatmentDraft::changeLength(int by)
{
    m_cycle.length = std::clamp(m_cycle.length + by, 1, treatment::kLongestCycle);
    m_cycle.daysOn = std::min(m_cycle.daysOn, m_cycle.length);
    Q_EMIT changed();
}

void TreatmentDraft::changeDaysOn(int by)
{
    m_cycle.daysOn = std::clamp(m_cycle.daysOn + by, 1, m_cycle.length);
    Q_EMIT changed();
}

void TreatmentDraft::changeHoldDays(int by)
{
    m_holdDays = std::clamp(m_holdDays + by, 1, treatment::kLongestHold);
    Q_EMIT changed();
}

void TreatmentDraft::choose(Day day)
{
    m_choosing = day;
    const QDate last = m_today.addYears(2);
    m_month.setRange(day == Day::First ? m_today.addYears(-40) : m_cycle.first,
                     day == Day::Hold ? m_cycle.last.value_or(last) : std::max(last, m_cycle.first));
    m_month.setToday(m_today);
    const QDate chosen = day == Day::First  ? m_cycle.first
                         : day == Day::Last ? m_cycle.last.value_or(QDate())
                                            : QDate();
    m_month.setSelected(chosen);
    m_month.show(chosen.isValid() ? chosen : std::max(m_today, m_cycle.first));
}

void TreatmentDraft::take(QDate day)
{
    switch (m_choosing) {
    case Day::First: m_cycle.first = day; break;
    case Day::Last: m_cycle.last = day; break;
    case Day::Hold:
        m_cycle.holds.append({day, m_holdDays, {}});
        std::ranges::sort(m_cycle.holds, {}, &TreatmentHold::first);
        break;
    }
    check();
    Q_EMIT picked();
}

void TreatmentDraft::goOn()
{
    m_cycle.last.reset();
    check();
}

void TreatmentDraft::removeHold(int hold)
{
    if (hold < 0 || hold >= m_cycle.holds.size())
        return;
    m_cycle.holds.removeAt(hold);
    check();
}

QString TreatmentDraft::lengthText() const
{
    return tr("%n days", nullptr, m_cycle.length);
}

QString TreatmentDraft::daysOnText() const
{
    return tr("%n days", nullptr, m_cycle.daysOn);
}

QString TreatmentDraft::holdDaysText() const
{
    return tr("%n days", nullptr, m_holdDays);
}

QString TreatmentDraft::rhythm() const
{
    return treatmenttext::rhythmOf(m_cycle);
}

QStringList TreatmentDraft::examples()
{
    QStringList texts;
    for (const Rhythm &rhythm : kExamples) {
        TreatmentCycle cycle;
        cycle.length = rhythm.length;
        cycle.daysOn = rhythm.daysOn;
        texts.append(treatmenttext::rhythmOf(cycle));
    }
    return texts;
}

QString TreatmentDraft::firstText() const
{
    return fullDayText(m_cycle.first);
}

QString TreatmentDraft::lastText() const
{
    return m_cycle.last ? fullDayText(*m_cycle.last) : QString();
}

QStringList TreatmentDraft::holdReasons() const
{
    QStringList reasons;
    for (const TreatmentHold &hold : m_cycle.holds)
        reasons.append(hold.reason);
    return reasons;
}

QStringList TreatmentDraft::holds() const
{
    QStringList texts;
    for (const TreatmentHold &hold : m_cycle.holds)
        texts.append(treatmenttext::holdText(hold));
    return texts;
}

} // namespace alongside
