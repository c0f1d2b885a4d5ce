#pragma once

#include "sql/Connection.h"

#include <QDateTime>

#include <optional>

namespace alongside {

/// One square of a map of streets, and which one it is. At level 0 one square is the world.
struct StreetSquare
{
    int level = 0;
    int x = 0;
    int y = 0;

    bool operator==(const StreetSquare &) const = default;
};

/// A picture of streets as its server sent it.
struct StoredStreet
{
    StreetSquare square{};
    QByteArray picture{};
    QByteArray tag{};  ///< Names this edition of the picture to the server; may be empty.
    QDateTime until{}; ///< When it is to be asked for again.

    bool operator==(const StoredStreet &) const = default;
};

/// Pictures of streets in an encrypted file of their own: they tell where somebody looked. Nothing in it is
/// the person's own, and all of it can be fetched again, so that a file that cannot be read gives way to a
/// new one. What was not looked at for longest makes room for what is new.
///
/// Synchronous, and used by one thread at a time.
class StreetFile
{
public:
    static constexpr qint64 kMostBytes = qint64(50) * 1000 * 1000;

    /// Opens the file at \a path, or makes it: anew if it is damaged, another one, or under another key.
    /// \param most  bytes that it may take up.
    /// \returns why there can be none.
    [[nodiscard]] static Result<std::unique_ptr<StreetFile>>
    open(const QString &path, const SecretBytes &key, const sql::Salt &salt, qint64 most = kMostBytes);
    /// Removes the file at \a path, which nobody may have open, and its log.
    [[nodiscard]] static Result<void> remove(const QString &path);

    /// Whether \a error says that the file is damaged, so that it is to give way to a new one.
    [[nodiscard]] static bool isDamage(const Error &error);

    /// The picture of \a square, which counts as looked at from now on. \returns why it could not be read;
    /// see isDamage().
    [[nodiscard]] Result<std::optional<StoredStreet>> find(const StreetSquare &square);
    /// Keeps \a street in place of the one of its square. Errors as find().
    [[nodiscard]] Result<void> put(const StoredStreet &street);
    /// The picture of \a square stays right until \a until, as the edition \a tag.
    [[nodiscard]] Result<void> renew(const StreetSquare &square, const QByteArray &tag,
                                     const QDateTime &until);
    /// How much the pictures are together.
    [[nodiscard]] Result<qint64> bytes();

private:
    StreetFile(sql::Connection connection, qint64 most) : m_connection(std::move(connection)), m_most(most) {}

    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> insert(const StoredStreet &street);
    [[nodiscard]] Result<void> makeRoom();
    [[nodiscard]] Result<qint64> number(QByteArrayView sql);
    [[nodiscard]] Result<qint64> usedBytes();

    sql::Connection m_connection;
    qint64 m_most;
    qint64 m_looks = 0; ///< Counts, so that it is known what was looked at last.
};

} // namespace alongside
