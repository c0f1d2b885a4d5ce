#pragma once

#include "domain/LivedTime.h"
#include "domain/Mood.h"
#include "domain/TextRange.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace alongside {

/// Identity of a stored journal entry. Distinct from every other id by type.
enum class JournalEntryId : qint64 {};

/// Where an entry stands in the journal: larger is later. Unique, and in the order of the moments
/// the entries tell of, so that one number is both the sort key and the place to read on from.
enum class JournalPlace : qint64 {};

/// One page of the journal.
struct JournalEntry
{
    static constexpr int kLongestTitle = 1000;     ///< Characters.
    static constexpr int kLongestBody = 1'000'000; ///< Characters: a book of some 500 pages.

    JournalEntryId id{};
    LivedTime time;                          ///< The moment it tells of.
    QString title;                           ///< May be empty. One line.
    QString body;                            ///< May be empty. Plain text, lines ended by '\n'.
    std::optional<Mood> mood = std::nullopt; ///< If the person gave one.
    // NOLINTNEXTLINE(readability-redundant-member-init): may be left out of a list of values
    QStringList tags{}; ///< Valid by journaltag::isValid(), at most journaltag::kMost.
    bool starred = false;
    bool mayReturn = true; ///< False: "do not bring this back", neither on this day nor elsewhere.
    int photoCount = 0;    ///< Told by the store; not changed by saving the entry.

    /// True if there is nothing in it to keep: no word, no photo, no mood, no tag.
    [[nodiscard]] bool isBlank() const;
    /// True if it has more, or longer, words or tags than can be kept as one entry.
    [[nodiscard]] bool isTooLong() const;

    bool operator==(const JournalEntry &) const = default;
};

/// What a list shows of an entry.
struct JournalSummary
{
    JournalEntryId id{};
    JournalPlace place{};
    LivedTime time;
    QString title;
    QString preview; ///< The start of the body on one line, at most kPreviewLength characters.
    std::optional<Mood> mood = std::nullopt;
    // NOLINTNEXTLINE(readability-redundant-member-init): may be left out of a list of values
    QStringList tags{};
    bool starred = false;
    int photoCount = 0;

    bool operator==(const JournalSummary &) const = default;
};

/// An entry that a search found, with the part of it that matched.
struct JournalMatch
{
    JournalSummary entry;
    QList<TextRange> inTitle;
    QList<TextRange> inTags; ///< Of the tags as joined by joinedTags().
    QString excerpt;         ///< Of the body, around the first match; its start without one.
    QList<TextRange> inExcerpt;
};

/// \a tags as a list shows them, in one line.
[[nodiscard]] QString joinedTags(const QStringList &tags);

inline constexpr int kPreviewLength = 240;

/// The first kPreviewLength characters of \a body, white space folded to single spaces. Never cuts
/// a character in two.
[[nodiscard]] QString previewOf(const QString &body);

} // namespace alongside
