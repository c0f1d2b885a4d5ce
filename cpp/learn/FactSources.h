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
    QString title; ///< As it was published, or in our words if it has none.
    QString note;  ///< What to know of the copy that was read; may be empty.
    QString publisher;
    QString language;  ///< "in German"; empty for one in the language of its readers, and for our own.
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

/// For those who read \a language. Shape: content/schema/learn-facts.schema.json. \returns
/// ErrorCode::Corrupt, also for a source in a language that has no words for it.
[[nodiscard]] Result<FactSources> readFactSources(const QByteArray &json, const QString &language);

} // namespace alongside
