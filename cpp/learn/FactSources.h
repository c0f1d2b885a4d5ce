#pragma once

#include "core/Result.h"
#include "learn/Gate.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QStringList>
#include <QUrl>

namespace alongside {

/// Where a statement comes from.
struct LearnSource
{
    QString key;
    QString title;
    QString publisher;
    QUrl page;         ///< Empty if it has no address.
    QString published; ///< "2026-02", "2023 to 2024", "undated".
    QDate checkedOn;   ///< When a stored copy was compared.
    Gates gates;       ///< Its name says what stands behind them.

    bool operator==(const LearnSource &) const = default;
};

/// Every source, and which of them each fact rests on.
struct FactSources
{
    QHash<QString, LearnSource> sources;    ///< By key.
    QHash<QString, QStringList> keysOfFact; ///< By id.
};

/// Shape: content/schema/learn-facts.schema.json. \returns ErrorCode::Corrupt.
[[nodiscard]] Result<FactSources> readFactSources(const QByteArray &json, const QString &language);

} // namespace alongside
