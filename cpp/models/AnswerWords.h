#pragma once

#include "domain/Trend.h"

#include <QHash>
#include <QLocale>
#include <QStringList>

namespace alongside {

/// The answers to one measure, and what several of them come to, in words. For many at once: what does not
/// change from one to the next is looked up once.
class AnswerWords
{
public:
    explicit AnswerWords(const Measure &measure);

    [[nodiscard]] const Measure &measure() const { return m_measure; }
    /// What is written along its scale, from the lowest up.
    [[nodiscard]] const QStringList &scale() const { return m_scale; }

    /// "Okay", or "3 of 10".
    [[nodiscard]] QString textOf(int answer) const;
    /// "Okay (3.8 of 5)", or "3.2 of 10".
    [[nodiscard]] QString textOf(double mean) const;
    /// "Okay (3.8 of 5) on average, from Low to Good".
    [[nodiscard]] QString textOf(const TrendTotal &total) const;

private:
    Measure m_measure;
    QLocale m_locale;
    QStringList m_scale;
    QString m_mean; ///< Here and below, with places for numbers and words.
    QString m_alike;
    QString m_several;
    mutable QHash<int, QString> m_texts; ///< By the answer; made when first wanted.
    mutable QHash<double, QString> m_means;
};

} // namespace alongside
