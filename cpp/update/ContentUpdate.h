#pragma once

#include "catalogue/ContentFiles.h"
#include "pack/StrictJson.h"

#include <QDate>

#include <tuple>

namespace alongside {

/// Newer content than what came with the app. Shape: content/schema/content-pack.schema.json.
struct ContentUpdate
{
    static constexpr qsizetype kMostBytes = qsizetype(4) * 1024 * 1024;
    static constexpr qsizetype kMostFileBytes = qsizetype(512) * 1024; ///< Of one file in it.
    static constexpr qsizetype kMostFiles = 400;
    static constexpr int kNewestEdition = 1000;

    QDate issued{};
    int edition = 1;        ///< Of several of one day, the higher one is the newer one.
    ContentFiles content{}; ///< What is built in, with the files of the update over it.
    QByteArray file{};      ///< As it came.

    [[nodiscard]] bool isOlderThan(const ContentUpdate &other) const
    {
        return std::tie(issued, edition) < std::tie(other.issued, other.edition);
    }
};

inline const QString kUpdateFormat = QStringLiteral("alongside-content");
inline constexpr int kUpdateFormatVersion = 1;
inline constexpr JsonBounds kUpdateBounds{.bytes = ContentUpdate::kMostBytes, .depth = 12, .values = 400'000};

} // namespace alongside
