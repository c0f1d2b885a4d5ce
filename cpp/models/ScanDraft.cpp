#include "models/ScanDraft.h"

#include "models/DateText.h"
#include "models/ScanText.h"
#include "services/WhenReady.h"

namespace alongside {

namespace {

constexpr int kYearsAhead = 5;
constexpr int kDaysToNewOne = 7;
const QTime kNoon(12, 0);
const QTime kMorning(10, 0);

} // namespace

ScanDraft::ScanDraft(ScanKeeper &keeper, QObject *parent)
    : FormDraft(parent), m_keeper(keeper), m_moment(keeper.clock()),
      m_scan{.time = LivedTime::now(keeper.clock())}, m_former(m_scan)
{
    connect(&m_moment, &MomentModel::chosen, this,
            [this](const LivedTime &moment) { change(m_scan.time, moment); });
    connect(&m_resultMonth, &MonthModel::picked, this, [this](QDate day) {
        m_resultMonth.setSelected(day);
        change(m_scan.resultDay, day);
    });
}

void ScanDraft::begin()
{
    if (isOpen())
        return;
    const QTimeZone here = m_keeper.clock().zone();
    show({.time = LivedTime::onClock(m_keeper.today().addDays(kDaysToNewOne), kMorning, here)});
}

void ScanDraft::edit(qint64 id)
{
    if (const auto scan = m_keeper.book().find(ScanId(id)); scan && !isOpen())
        show(*scan);
}

void ScanDraft::show(const Scan &scan)
{
    m_scan = scan;
    m_former = scan;
    open();
}

void ScanDraft::beginMoment()
{
    m_moment.begin(m_scan.time, m_keeper.today().addYears(kYearsAhead));
}

void ScanDraft::beginResultDay()
{
    const QDate likely = m_scan.knowsResultDay() ? m_scan.resultDay : m_scan.day();
    const QDate last = isHeard() ? m_keeper.today() : m_scan.day().addYears(1);
    m_resultMonth.setRange(m_scan.day(), std::max(last, m_scan.day()));
    m_resultMonth.setToday(m_keeper.today());
    m_resultMonth.setSelected(m_scan.resultDay);
    m_resultMonth.show(std::max(likely, m_scan.day()));
}

void ScanDraft::forgetResultDay()
{
    change(m_scan.resultDay, QDate());
    m_resultMonth.setSelected({});
}

QStringList ScanDraft::kinds()
{
    QStringList names;
    for (int stored = int(ScanKind::Ct); stored <= int(ScanKind::Other); ++stored)
        names += scanKindText(ScanKind(stored));
    return names;
}

void ScanDraft::setKind(int kind)
{
    if (const auto known = scan::kindOf(kind + 1))
        change(m_scan.kind, *known);
}

void ScanDraft::setHasTime(bool hasTime)
{
    if (!hasTime && m_scan.hasTime)
        m_scan.time = LivedTime::onClock(m_scan.day(), kNoon, m_scan.time.zone());
    change(m_scan.hasTime, hasTime);
}

QString ScanDraft::when() const
{
    return scanWhenText(m_scan, m_keeper.today(), m_keeper.clock().zone());
}

QString ScanDraft::resultDay() const
{
    return m_scan.knowsResultDay() ? fullDayText(m_scan.resultDay) : tr("Not known yet");
}

QString ScanDraft::obstacle() const
{
    if (m_scan.knowsResultDay() && m_scan.resultDay < m_scan.day())
        //: %1 is a day.
        return tr("The result day, %1, is before the scan. Choose a later one, or say that it is not known "
                  "yet.")
            .arg(longDayText(m_scan.resultDay));
    if (m_scan.note.size() > scan::kLongestNote)
        return tr("The notes hold up to %1 letters. Please shorten them a little.")
            .arg(QLocale().toString(scan::kLongestNote));
    return {};
}

void ScanDraft::keep()
{
    whenReady(m_keeper.service().save(m_scan), this, [this](const Result<ScanId> &id) {
        if (id)
            m_keeper.load();
        answer(id.transform([](ScanId kept) { return qint64(kept); }));
    });
}

void ScanDraft::commitForLock()
{
    if (m_scan.knowsResultDay() && m_scan.resultDay < m_scan.day())
        m_scan.resultDay = {};
    m_scan.note.truncate(scan::kLongestNote);
    close();
}

QString ScanDraft::words()
{
    QStringList words{m_scan.name, m_scan.place, m_scan.companion, m_scan.note};
    words.removeAll(QString());
    return words.join(u'\n');
}

} // namespace alongside
