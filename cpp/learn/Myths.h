#pragma once

#include "core/Result.h"
#include "learn/Gate.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace alongside {

/// Something that people say; what is true is said first.
struct Myth
{
    QString id;
    QString truth;
    QString myth;
    QStringList sources; ///< Keys.
    Gates gates;

    bool operator==(const Myth &) const = default;
};

struct Myths
{
    QString about;     ///< What they are, and who has reviewed them.
    QList<Myth> myths; ///< In the order to show them.

    bool operator==(const Myths &) const = default;
};

/// Shape: content/schema/myths.schema.json. \returns ErrorCode::Corrupt.
[[nodiscard]] Result<Myths> readMyths(const QByteArray &json, const QString &language);

} // namespace alongside
