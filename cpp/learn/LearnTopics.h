#pragma once

#include "core/Result.h"
#include "learn/Gate.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace alongside {

/// What articles stand under.
struct LearnTopic
{
    QString id;
    QString title;
    QString line; ///< What it is about, in a few words.

    bool operator==(const LearnTopic &) const = default;
};

/// What a person is told of a gate, to decide. The title names the subject, nothing else does.
struct GateWords
{
    Gate gate = Gate::Prognosis;
    QString title;
    QString about;
    QString open;   ///< "Tell me ...".
    QString closed; ///< "Leave out ...".

    bool operator==(const GateWords &) const = default;
};

/// What a person may have entered that brings articles to the front.
struct ArticleFit
{
    QString id;
    QString kind;   ///< "subtype", "site", "treatment", "moment", "reader" or "life".
    QString reason; ///< A sentence to show beside the article.
    QString choice; ///< How a person says it of themselves; empty for what nobody is asked.

    bool operator==(const ArticleFit &) const = default;
};

struct LearnTopics
{
    QList<LearnTopic> topics; ///< In the order to show them.
    QList<GateWords> gates;
    QList<ArticleFit> fits;

    bool operator==(const LearnTopics &) const = default;
};

/// Shape: content/schema/learn-topics.schema.json. \returns ErrorCode::Corrupt, also if a gate is missing.
[[nodiscard]] Result<LearnTopics> readLearnTopics(const QByteArray &json, const QString &language);

} // namespace alongside
