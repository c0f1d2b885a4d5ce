#pragma once

#include "domain/CirclePerson.h"

#include <QStringList>

namespace alongside {

/// Words to begin with, for one kind of people.
struct NewsDraft
{
    NewsAudience audience = NewsAudience::Friends;
    QString title;     ///< "A child under 6".
    QStringList hints; ///< What helps with them.
    QString words;     ///< kNewsPlace stands where the news itself goes, if it does.

    bool operator==(const NewsDraft &) const = default;
};

/// Drafts of the same news.
struct NewsDrafts
{
    bool reviewedByClinician = false; ///< Whether one has read every line.
    QStringList about;                ///< Shown first, in paragraphs.
    QList<NewsDraft> drafts;          ///< One for each audience but the person.

    bool operator==(const NewsDrafts &) const = default;
};

/// What stands in a draft where the news goes.
inline constexpr QLatin1StringView kNewsPlace("{news}");

} // namespace alongside
