#pragma once

#include "domain/JournalEntry.h"
#include "sql/Statement.h"

#include <limits>
#include <optional>

/// How what the journal keeps stands in its rows.
namespace alongside::journalrows {

/// Later than every entry.
inline constexpr JournalPlace kEnd{std::numeric_limits<qint64>::max()};

/// From journal_entry.tags.
[[nodiscard]] QStringList toTags(const QString &stored);
/// From a mood column, which may be empty; and for one.
[[nodiscard]] std::optional<Mood> toMood(std::optional<int> stored);
[[nodiscard]] std::optional<int> stepOf(const std::optional<Mood> &mood);

/// \a row has id, place, at_ms, zone, utc_offset_s, title, preview, mood, tags, starred, photos.
[[nodiscard]] Result<JournalSummary> toSummary(const sql::Statement &row);

} // namespace alongside::journalrows
