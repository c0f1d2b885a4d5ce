#pragma once

#include "core/Result.h"
#include "learn/Gate.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace alongside {

/// An article that was taken out, and why.
struct WithdrawnArticle
{
    QString id;
    QString title;  ///< What it was called.
    QString reason; ///< In a sentence or two.
    QDate withdrawnOn;
    QString instead; ///< The id of an article to read in its place; may be empty.
    Gates gates;     ///< That all of it stood behind.

    bool operator==(const WithdrawnArticle &) const = default;
};

/// Shape: content/schema/withdrawn.schema.json. \returns ErrorCode::Corrupt, also if one is there twice.
[[nodiscard]] Result<QList<WithdrawnArticle>> readWithdrawnArticles(const QByteArray &json,
                                                                    const QString &language);

} // namespace alongside
