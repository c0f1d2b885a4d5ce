#pragma once

#include "services/TrendService.h"

#include <QStringList>

namespace alongside {

/// What lies behind the charts of one overview: days on treatment and days on which it was held, of one
/// treatment after the other. What is taken every day would lie behind every day, so of that only what was
/// held is there.
class TrendTreatment
{
public:
    explicit TrendTreatment(const TrendOverview &overview);

    /// As it is drawn.
    [[nodiscard]] const QList<TreatmentStretch> &stretches() const { return m_stretches; }
    /// The same within \a period in words, for whoever does not see it: "7 days on treatment, 2 days held",
    /// of one day "on treatment"; empty if there was nothing.
    [[nodiscard]] QString within(const TrendPeriod &period) const;
    /// A sentence about the whole span; empty without treatment.
    [[nodiscard]] QString sentence() const;

private:
    /// How many days of a stretch were on treatment, and on how many it was held.
    struct Days
    {
        int on = 0;
        int held = 0;
    };

    [[nodiscard]] Days within(QDate first, QDate last) const;
    [[nodiscard]] static QString toText(const Days &days);

    QDate m_first;
    QList<TreatmentStretch> m_stretches;
    QList<TreatmentDay::Kind> m_kinds; ///< Of each day. Of several treatments one that is on tells.
};

} // namespace alongside
