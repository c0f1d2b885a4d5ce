#pragma once

#include "core/Result.h"
#include "vault/FolderLock.h"

#include <QHashFunctions>
#include <QList>

#include <optional>

namespace alongside {

/// Identity of a profile on this device: 64 random bits, which say nothing about the person.
class ProfileId
{
public:
    [[nodiscard]] static ProfileId random();
    /// \returns nothing unless \a text is 16 lower-case hexadecimal digits.
    [[nodiscard]] static std::optional<ProfileId> fromText(const QString &text);

    [[nodiscard]] QString text() const { return m_text; }

    bool operator==(const ProfileId &) const = default;
    friend size_t qHash(const ProfileId &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    explicit ProfileId(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

/// Where one profile keeps its files: `<root>/p/<id>/` with `lock`, `attempts`, `current`, the
/// generation that `current` names, as `g0001/`, `unlisted` if it is kept off the lock screen, and
/// `lock-card` if the person wants some numbers at hand there.
class ProfileFolder
{
public:
    ProfileFolder(QString root, ProfileId id) : m_root(std::move(root)), m_id(std::move(id)) {}

    /// Every whole profile under \a root, by id. Removes what a profile half made left behind.
    /// \returns StorageTrouble, ReadOnly or OutOfMemory if that could not be read, which is not none.
    [[nodiscard]] static Result<QList<ProfileId>> findAll(const QString &root);

    /// Makes a folder for a new profile beside where it will live, locked; finish() moves it there.
    [[nodiscard]] static Result<ProfileFolder> stage(const QString &root);
    /// Puts a staged profile in its place, whole, for good.
    [[nodiscard]] Result<void> finish();
    /// Removes a profile that was staged here again, finished or not. Does nothing to any other.
    void abandon();

    /// Takes the profile's lock; of a staged one, hands over the lock held since it was staged.
    /// Errors as FolderLock::take.
    [[nodiscard]] Result<FolderLock> lock();

    [[nodiscard]] ProfileId id() const { return m_id; }
    [[nodiscard]] QString path() const;
    [[nodiscard]] QString lockPath() const;
    [[nodiscard]] QString attemptsPath() const;
    [[nodiscard]] QString lockCardPath() const;

    /// False if the person wants it kept off the lock screen. Beside the profile, so that it holds
    /// whatever becomes of the list of names.
    [[nodiscard]] Result<bool> isListed() const;
    [[nodiscard]] Result<void> setListed(bool listed) const;

    /// The folder of the generation in use.
    /// \returns ErrorCode::NotFound without such a profile, Corrupt if its pointer is damaged or gone.
    [[nodiscard]] Result<QString> generation() const;

private:
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> setStaged(bool staged);
    [[nodiscard]] QString unlistedPath() const;

    QString m_root;
    ProfileId m_id;
    std::optional<FolderLock> m_lock; ///< Of a staged profile, until somebody takes it.
    bool m_staged = false;
    bool m_new = false; ///< Made by this object.
};

} // namespace alongside
