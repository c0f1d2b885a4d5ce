#pragma once

#include "vault/ProfileFolder.h"

namespace alongside {

/// What the lock screen may say about a profile. Not secret: the name is the one the person chose
/// to have shown, and can be empty.
struct ProfileListing
{
    static constexpr int kLongestName = 60; ///< Characters.
    static constexpr int kColors = 5;

    ProfileId id;
    QString name;
    int color = 0; ///< 0 to kColors - 1, to tell profiles apart at a glance.

    /// \a name without what has no place on a lock screen, and no longer than kLongestName.
    [[nodiscard]] static QString fitName(const QString &name);

    bool operator==(const ProfileListing &) const = default;
};

/// The profiles on this device.
struct DeviceProfiles
{
    QList<ProfileListing> listed; ///< In the order they were made.
    QList<ProfileId> unlisted;    ///< Kept off the lock screen: a secret alone opens them.

    [[nodiscard]] bool isEmpty() const { return listed.isEmpty() && unlisted.isEmpty(); }
};

/// The list behind the lock screen, `<root>/profiles.idx`.
///
/// Only a list: a profile whose line is missing or damaged is still there and is shown without a
/// name, so nothing can be lost by losing this file. Of a profile that is not listed it says nothing.
class ProfileIndex
{
public:
    explicit ProfileIndex(QString root) : m_root(std::move(root)) {}

    /// A secret is tried on every unlisted profile in turn, and each try takes its time.
    static constexpr int kMostUnlisted = 4;

    /// Every profile on the device. More than kMostUnlisted are never unlisted, whatever the files
    /// say, so that each can be opened. Errors as ProfileFolder::findAll.
    [[nodiscard]] Result<DeviceProfiles> read() const;

    /// Adds \a listing, or replaces the one with the same id. Over-long names are cut, and control
    /// characters left out.
    [[nodiscard]] Result<void> put(const ProfileListing &listing) const;

    /// Keeps \a id off the lock screen, its name in no file but its vault. Nothing changes on failure.
    /// \returns ErrorCode::Conflict if kMostUnlisted are already.
    [[nodiscard]] Result<void> unlist(const ProfileId &id) const;
    /// Shows \a id on the lock screen again, as \a name.
    [[nodiscard]] Result<void> list(const ProfileId &id, const QString &name) const;

private:
    [[nodiscard]] QString path() const;
    [[nodiscard]] Result<void> write(const QList<ProfileListing> &listings) const;

    QString m_root;
};

} // namespace alongside
