#pragma once

#include "domain/JournalEntry.h"
#include "domain/SearchWords.h"

#include <QDate>

namespace alongside {

/// What a list of entries is narrowed by. Everything that is set has to hold.
struct JournalFilter
{
    // NOLINTBEGIN(readability-redundant-member-init): each may be left out of a list of values
    std::optional<Mood> mood{};
    QString tag{}; ///< In any spelling; empty for any.
    bool starred = false;
    bool withPhoto = false;
    QDate from{};  ///< First day, on the calendar where the entry was lived; invalid for no bound.
    QDate until{}; ///< Last day, as \c from.
    // NOLINTEND(readability-redundant-member-init)

    /// True if it lets every entry through.
    [[nodiscard]] bool isEmpty() const { return *this == JournalFilter{}; }

    bool operator==(const JournalFilter &) const = default;
};

/// In which order a search answers.
enum class JournalOrder {
    Newest, ///< By the moment they tell of.
    Best,   ///< By how well the words fit, of the newest entries that hold them.
};

/// A question to the journal. One that asks for nothing, no words and no filter, finds nothing.
struct JournalQuestion
{
    SearchWords words{}; ///< All have to be there; none for every entry that the filter lets through.
    JournalFilter filter{};
    JournalOrder order = JournalOrder::Newest; ///< Without words always the newest first.
    // NOLINTNEXTLINE(readability-redundant-member-init): may be left out of a list of values
    std::optional<JournalPlace> before{}; ///< Where to read on from; newest first only.
    int most = 60;
};

/// A day on which something was written, and how many entries tell of it.
struct JournalDay
{
    QDate day;
    int entries = 0;

    bool operator==(const JournalDay &) const = default;
};

} // namespace alongside
