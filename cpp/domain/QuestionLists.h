#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace alongside {

/// Questions to ask in one situation.
struct QuestionList
{
    QString id; ///< "new-medicine".
    QString title;
    QStringList questions;

    bool operator==(const QuestionList &) const = default;
};

/// What can be picked to be asked at a visit.
struct QuestionLists
{
    bool reviewedByClinician = false; ///< Whether one has read every line.
    QList<QuestionList> lists;

    bool operator==(const QuestionLists &) const = default;
};

} // namespace alongside
