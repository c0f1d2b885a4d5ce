#pragma once

#include "StoreFile.h"

#include <QTest>

namespace alongside {

/// When tests put an entry in the bin.
inline const QDateTime kDeleted{QDate(2026, 4, 1), QTime(12, 0), QTimeZone::UTC};

inline QStringList titlesOf(const QList<JournalSummary> &summaries)
{
    QStringList titles;
    for (const JournalSummary &summary : summaries)
        titles.append(summary.title);
    return titles;
}

/// What the tests of the stored journal have in common: a store in memory, and ways to fill and ask it.
class JournalShelf
{
protected:
    /// Begins with an empty store.
    void empty()
    {
        auto store = Store::openInMemory();
        QVERIFY(store);
        m_store = *std::move(store);
    }
    [[nodiscard]] JournalRepository &journal() { return m_store->journal(); }
    [[nodiscard]] JournalEntryId add(const QString &title, const QString &body, qint64 minutes = 0)
    {
        return journal().add(entryOf(title, body, evening(minutes))).value_or(JournalEntryId{});
    }
    /// The titles of what is found for \a typed.
    [[nodiscard]] QStringList found(const QString &typed)
    {
        const auto matches = journal().search({.words = SearchWords::fromTyped(typed), .most = 100});
        QStringList titles;
        for (const JournalMatch &match : matches.value_or(QList<JournalMatch>{}))
            titles.append(match.entry.title);
        return matches ? titles : QStringList{QStringLiteral("an error")};
    }

    std::unique_ptr<Store> m_store;
};

} // namespace alongside
