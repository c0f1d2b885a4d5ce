#pragma once

#include "services/TrendService.h"

#include <QStringList>

namespace alongside {

/// The stretches of \a overview that lie behind its charts, of one treatment after the other: days on
/// treatment and days on which it was held. What is taken every day would lie behind every day, so of
/// that only what was held is there.
[[nodiscard]] QList<TreatmentStretch> treatmentStretches(const TrendOverview &overview);

/// What lies behind the charts of one overview in words, for whoever does not see it.
class TrendTreatment
{
public:
    explicit TrendTreatment(const TrendOverview &overview);

    /// \a text about \a period, and what of it was on treatment: "Okay, on treatment".
    [[nodiscard]] QString after(const QString &text, const TrendPeriod &period) const;
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
    QList<TreatmentDay::Kind> m_kinds; ///< Of each day. Of several treatments one that is on tells.
};

} // namespace alongside
