#pragma once

#include "models/TrendTreatment.h"

#include <QHash>

#include <optional>

namespace alongside {

/// What all charts of one overview have in common, in words that are made once: what each of its stretches
/// of time is called, and what of it was on treatment.
class TrendCalendar
{
public:
    /// Borrows \a overview, which must outlive this.
    explicit TrendCalendar(const TrendOverview &overview);

    [[nodiscard]] const TrendOverview &overview() const { return m_overview; }
    [[nodiscard]] const TrendTreatment &treatment() const { return m_treatment; }
    /// The stretch of that number, as "Friday 13 March 2026" or "March 2026".
    [[nodiscard]] QString nameOf(qsizetype period) const;
    /// What stands at the ends of the time axis: days as short as they can be, the last one as "Today".
    [[nodiscard]] const QString &firstText() const { return m_firstText; }
    [[nodiscard]] const QString &lastText() const { return m_lastText; }
    /// \a text about \a checkIns in the stretch of that number, and what of it was on treatment: "Okay, 3
    /// check-ins, on treatment".
    [[nodiscard]] QString rowText(const QString &text, int checkIns, qsizetype period) const;

private:
    /// The words for a stretch; made when first wanted, as a measure is hardly ever answered in all of them.
    struct Words
    {
        QString name;
        QString treatment; ///< Empty if there was none.
    };
    [[nodiscard]] const Words &wordsOf(qsizetype period) const;
    [[nodiscard]] const QString &wordsOfCount(int checkIns) const;

    const TrendOverview &m_overview;
    TrendTreatment m_treatment;
    QString m_firstText;
    QString m_lastText;
    QString m_joined; ///< How two things are said one after the other.
    mutable QList<std::optional<Words>> m_words;
    mutable QHash<int, QString> m_counts;
};

} // namespace alongside
