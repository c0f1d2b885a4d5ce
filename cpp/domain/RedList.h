#pragma once

#include "domain/Measure.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace alongside {

/// How well a fact is attested.
enum class FactEvidence {
    Agreed,   ///< By two or more sources that do not know of each other.
    Single,   ///< By one.
    Unsourced ///< Known, but no page was read that says it, or not for all of it.
};

/// Where a fact was read.
struct FactSource
{
    QString key; ///< "CDC-INF".
    QString name;

    bool operator==(const FactSource &) const = default;
};

/// One sign that is worth a call: what it is like and what to do. Words only; nothing is computed of it.
struct RedListCard
{
    QString id; ///< "fever".
    QString fact;
    QString title;
    QStringList signs;         ///< What one may notice.
    QStringList deeds;         ///< Whom to call, and when.
    QList<MeasureId> measures; ///< Which of the app's own it is opened from.
    FactEvidence evidence = FactEvidence::Unsourced;
    QList<FactSource> sources;

    bool operator==(const RedListCard &) const = default;
};

/// Signs that are worth a call now, in the order of the file.
struct RedList
{
    QDate compiledOn;
    bool reviewedByClinician = false; ///< Whether one has read every line.
    QStringList about;                ///< Shown before the cards.
    RedListCard twoWeeks;             ///< What is not urgent, but stays.
    QList<RedListCard> cards;

    bool operator==(const RedList &) const = default;
};

} // namespace alongside
