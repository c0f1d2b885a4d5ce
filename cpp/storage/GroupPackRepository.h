#pragma once

#include "core/Result.h"
#include "sql/Connection.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace alongside {

/// A pack of groups as it was taken in.
struct StoredPack
{
    QString id{};
    int version = 1;
    QByteArray file{}; ///< The whole of it, with its signature.

    bool operator==(const StoredPack &) const = default;
};

/// A card of a group that the person leads.
struct StoredCard
{
    QString id{};       ///< Of the pack that it becomes.
    QByteArray draft{}; ///< As it is filled in now.
    int version = 0;    ///< Of what was given out last; 0: nothing was.
    QByteArray file{};  ///< That.

    bool operator==(const StoredCard &) const = default;
};

/// Packs of groups from others, the keys they were signed with, and cards for others.
class GroupPackRepository
{
public:
    /// \a connection must be migrated and must outlive this.
    explicit GroupPackRepository(sql::Connection &connection) : m_connection(&connection) {}

    /// Keeps \a pack in place of the one with its id.
    /// \returns ErrorCode::Conflict or InvalidValue for one without an id or a version.
    [[nodiscard]] Result<void> put(const StoredPack &pack);
    /// \returns ErrorCode::NotFound.
    [[nodiscard]] Result<void> remove(const QString &id);
    [[nodiscard]] Result<std::optional<StoredPack>> find(const QString &id) const;
    /// By id.
    [[nodiscard]] Result<QList<StoredPack>> all() const;

    /// The key that is known of the pack \a id, whether that is here or not.
    [[nodiscard]] Result<std::optional<QByteArray>> key(const QString &id) const;
    /// Nothing: forgets it.
    [[nodiscard]] Result<void> putKey(const QString &id, const std::optional<QByteArray> &key);

    /// Keeps \a card in place of the one with its id.
    [[nodiscard]] Result<void> putCard(const StoredCard &card);
    /// \returns ErrorCode::NotFound.
    [[nodiscard]] Result<void> removeCard(const QString &id);
    [[nodiscard]] Result<std::optional<StoredCard>> findCard(const QString &id) const;
    /// By id.
    [[nodiscard]] Result<QList<StoredCard>> cards() const;

private:
    sql::Connection *m_connection;
};

} // namespace alongside
