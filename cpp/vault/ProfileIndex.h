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
    int color = 0;      ///< 0 to kColors - 1, to tell profiles apart at a glance.
    bool listed = true; ///< False: opened by its passphrase only, never named.

    bool operator==(const ProfileListing &) const = default;
};

/// The list behind the lock screen, `<root>/profiles.idx`.
///
/// Only a list: a profile whose line is missing or damaged is still there and is shown without a
/// name, so nothing can be lost by losing this file.
class ProfileIndex
{
public:
    explicit ProfileIndex(QString root) : m_root(std::move(root)) {}

    /// Every profile on the device, in the order they were made.
    [[nodiscard]] QList<ProfileListing> read() const;

    /// Adds \a listing, or replaces the one with the same id. Over-long names are cut, and control
    /// characters left out.
    [[nodiscard]] Result<void> put(const ProfileListing &listing) const;

private:
    [[nodiscard]] QString path() const;

    QString m_root;
};

} // namespace alongside
