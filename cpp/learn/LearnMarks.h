#pragma once

#include "learn/Gate.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace alongside {

/// What a person chose and left behind while reading: kept in the vault, and nowhere else.
struct LearnMarks
{
    static constexpr QLatin1StringView kSetting{"learn"}; ///< What the vault keeps them as.
    static constexpr qsizetype kMost = 200;               ///< Articles kept, and places in articles.
    static constexpr qsizetype kMostReaders = 12;

    Gates open;                ///< What they want to be told. Nothing, before they said so.
    bool chosen = false;       ///< They said what they want to be told.
    QStringList readers;       ///< Who they said they are; ids of fits. Empty before they said so.
    QStringList kept;          ///< Ids of articles; the one kept last stands first.
    QString last;              ///< The article that was opened last; empty if none was.
    QMap<QString, int> places; ///< How far they read: by article, the block at the top of the screen.

    [[nodiscard]] QByteArray toStored() const;
    /// Whatever is no mark is left out.
    [[nodiscard]] static LearnMarks fromStored(const QByteArray &stored);

    bool operator==(const LearnMarks &) const = default;
};

} // namespace alongside
