#include "models/TrendTreatment.h"

#include <QCoreApplication>

#include <algorithm>

namespace alongside {

namespace {

QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("Trend", text, comment, n);
}

bool tells(const TreatmentCycle &cycle, const TreatmentStretch &stretch)
{
    return stretch.kind == TreatmentDay::Kind::Held
           || (stretch.kind == TreatmentDay::Kind::On && cycle.length > 1);
}

QList<TreatmentStretch> stretchesOf(const TrendOverview &overview)
{
    QList<TreatmentStretch> telling;
    for (const TreatmentCycle &cycle : overview.treatments) {
        for (const TreatmentStretch &stretch : treatment::stretches(cycle, overview.first, overview.last)) {
            if (tells(cycle, stretch))
                telling.append(stretch);
        }
    }
    return telling;
}

} // namespace

TrendTreatment::TrendTreatment(const TrendOverview &overview)
    : m_first(overview.first), m_stretches(stretchesOf(overview)),
      m_kinds(overview.first.daysTo(overview.last) + 1, TreatmentDay::Kind::Off)
{
    const auto isNotOn = [](TreatmentDay::Kind kind) {
        return kind != TreatmentDay::Kind::On;
    };
    for (const TreatmentStretch &stretch : std::as_const(m_stretches)) {
        const auto from = m_kinds.begin() + m_first.daysTo(stretch.first);
        const auto to = m_kinds.begin() + m_first.daysTo(stretch.last) + 1;
        std::replace_if(from, to, isNotOn, stretch.kind);
    }
}

QString TrendTreatment::within(const TrendPeriod &period) const
{
    const Days days = within(period.first, period.last);
    if (days.on + days.held == 0)
        return {};
    if (period.first != period.last)
        return toText(days);
    return days.on > 0 ? tr("on treatment") : tr("treatment held");
}

QString TrendTreatment::sentence() const
{
    const Days days = within(m_first, m_first.addDays(m_kinds.size() - 1));
    //: %1 says how many days, as "7 days on treatment, 2 days held".
    return days.on + days.held == 0 ? QString() : tr("%1.").arg(toText(days));
}

TrendTreatment::Days TrendTreatment::within(QDate first, QDate last) const
{
    const auto from = m_kinds.cbegin() + std::max<qint64>(0, m_first.daysTo(first));
    const auto to = m_kinds.cbegin() + std::min<qint64>(m_kinds.size(), m_first.daysTo(last) + 1);
    return {int(std::count(from, to, TreatmentDay::Kind::On)),
            int(std::count(from, to, TreatmentDay::Kind::Held))};
}

QString TrendTreatment::toText(const Days &days)
{
    QString on = tr("%n days on treatment", nullptr, days.on);
    if (days.held == 0)
        return on;
    const QString held = tr("%n days held", nullptr, days.held);
    return tr("%1, %2").arg(on, held);
}

} // namespace alongside
