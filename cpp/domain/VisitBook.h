#pragma once

#include "domain/VisitQuestion.h"

#include <QList>

namespace alongside {

/// All visits, the questions for them, and the scans that they can be about; none that are in a bin.
struct VisitBook
{
    QList<Visit> visits;            ///< By time, the earliest first.
    QList<VisitQuestion> questions; ///< In the person's order.
    QList<Scan> scans;              ///< By day, the earliest first.

    [[nodiscard]] std::optional<Visit> find(VisitId id) const;
    [[nodiscard]] std::optional<Scan> findScan(ScanId id) const;
    [[nodiscard]] std::optional<VisitQuestion> findQuestion(VisitQuestionId id) const;
    /// Those that are not over at \a now, the next one first.
    [[nodiscard]] QList<Visit> toCome(const QDateTime &now) const;
    /// Those that are, the last one first.
    [[nodiscard]] QList<Visit> past(const QDateTime &now) const;
    [[nodiscard]] std::optional<Visit> next(const QDateTime &now) const;
    /// Those for \a visit; nothing: those for no visit yet.
    [[nodiscard]] QList<VisitQuestion> questionsFor(std::optional<VisitId> visit) const;
};

} // namespace alongside
