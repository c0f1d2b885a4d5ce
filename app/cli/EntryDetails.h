#pragma once

#include "storage/Store.h"

#include "core/Clock.h"

#include <QUrl>

#include <vector>

namespace alongside::cli {

/// What the options of `add` say of the new entries, besides their words; as typed.
struct EntryOptions
{
    QString title;
    QString mood; ///< 1 to 5; empty for none.
    QString at;   ///< "2024-02-29T21:30" on the clock here; empty for now.
    QStringList tags;
    QStringList photos; ///< Paths of files.
    bool starred = false;
    bool mayReturn = true;
};

/// The same, understood: adds entries that have all of it.
class EntryDetails
{
public:
    /// Reads the photos, once for all entries. Borrows the clock, which must outlive it. \returns
    /// ErrorCode::InvalidValue, and what is wrong, for what cannot be kept.
    [[nodiscard]] static Result<EntryDetails> read(const EntryOptions &options, const Clock &clock);

    /// Adds one entry with \a body, and its photos with it, in one transaction; of this moment, if no
    /// other was said.
    [[nodiscard]] Result<JournalEntryId> add(Store &store, const QString &body) const;

private:
    EntryDetails(JournalEntry entry, std::vector<PhotoContent> photos, const Clock *now)
        : m_entry(std::move(entry)), m_photos(std::move(photos)), m_now(now)
    {}

    JournalEntry m_entry; ///< Without a body.
    std::vector<PhotoContent> m_photos;
    const Clock *m_now; ///< What says the moment of each entry; null if it was said.
};

} // namespace alongside::cli
