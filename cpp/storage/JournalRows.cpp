#include "storage/JournalRows.h"

namespace alongside::journalrows {

QStringList toTags(const QString &stored)
{
    return stored.split(u'\n', Qt::SkipEmptyParts);
}

std::optional<Mood> toMood(std::optional<int> stored)
{
    if (!stored)
        return std::nullopt;
    const auto mood = Mood::fromStep(*stored); // the table lets in no other
    return mood ? std::optional(*mood) : std::nullopt;
}

std::optional<int> stepOf(const std::optional<Mood> &mood)
{
    return mood ? std::optional(mood->step()) : std::nullopt;
}

Result<JournalSummary> toSummary(const sql::Statement &row)
{
    return JournalSummary{
        JournalEntryId(row.column<qint64>(0)),
        JournalPlace(row.column<qint64>(1)),
        LivedTime::fromStored(row.column<qint64>(2), row.column<QString>(3).toLatin1(), row.column<int>(4)),
        row.column<QString>(5),
        row.column<QString>(6),
        toMood(row.column<std::optional<int>>(7)),
        toTags(row.column<QString>(8)),
        row.column<int>(9) != 0,
        row.column<int>(10)};
}

} // namespace alongside::journalrows
