#pragma once

#include "charts/ChartPicture.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace alongside {

/// One thing on the page for a visit: a sentence, or a small chart with a sentence below it.
struct BriefItem
{
    QString key; ///< Names it among all.
    QString text;
    std::optional<ChartPicture> chart = std::nullopt; ///< Its title stands above it.
};

/// Things that belong together, under a heading.
struct BriefPart
{
    QString heading;
    QList<BriefItem> items;
    QString note{};           ///< Stands below the heading: what the signs of charts mean.
    bool mattersMost = false; ///< Where there is no room for all, the others give way first.
};

/// What is to stand on the page for a visit, in the person's language.
struct BriefPage
{
    QString title;
    QString subtitle;
    QList<BriefPart> parts;                      ///< Without those that are empty.
    QString footer;                              ///< The last line.
    std::function<QString(int)> leftOutSentence; ///< Says how many things there was no room for.
};

} // namespace alongside
