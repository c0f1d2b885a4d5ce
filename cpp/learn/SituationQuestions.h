#pragma once

#include "core/Result.h"
#include "learn/Gate.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace alongside {

/// A question to take along, as the content has it.
struct GivenQuestion
{
    QString text;
    Gates gates;

    bool operator==(const GivenQuestion &) const = default;
};

/// Questions for one situation, such as before a new medicine.
struct Situation
{
    QString id;
    QString title;
    QString article; ///< The one that belongs to it.
    QList<GivenQuestion> questions;

    bool operator==(const Situation &) const = default;
};

struct SituationQuestions
{
    QString about;                    ///< Whose they are, and who has reviewed them.
    bool reviewedByClinician = false; ///< Whether one has read every line.
    QList<Situation> situations;

    bool operator==(const SituationQuestions &) const = default;
};

/// Shape: content/schema/questions.schema.json. \returns ErrorCode::Corrupt.
[[nodiscard]] Result<SituationQuestions> readSituationQuestions(const QByteArray &json,
                                                                const QString &language);

} // namespace alongside
