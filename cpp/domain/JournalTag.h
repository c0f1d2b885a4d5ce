#pragma once

#include <QString>
#include <QStringList>

namespace alongside {

/// The rules for a journal entry's tags: words of a person's own, to find entries by.
namespace journaltag {

inline constexpr int kLongest = 60; ///< Characters of one tag.
inline constexpr int kMost = 30;    ///< Tags of one entry.

/// \a typed as it is kept: on one line, without space around it, single spaces inside, and nothing
/// that cannot be seen.
[[nodiscard]] QString tidied(const QString &typed);

/// What two spellings of the same tag have in common: case and compatibility forms do not count.
[[nodiscard]] QString folded(const QString &tag);

/// True if \a tag can be kept: tidied, whole characters, not empty and not longer than kLongest.
[[nodiscard]] bool isValid(const QString &tag);

} // namespace journaltag

/// A tag and how many entries outside the bin have it.
struct JournalTagUse
{
    QString tag;
    int entries = 0;

    bool operator==(const JournalTagUse &) const = default;
};

} // namespace alongside
