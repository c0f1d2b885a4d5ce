#pragma once

#include "core/Result.h"

#include <QString>

namespace alongside {

/// The generations of one profile's vault, each a folder `g0001`, `g0002`, ..., and `current`, which names
/// the one in use. Any other is what a process that died left behind: a next one half made, or a former one.
/// What ends in `.gone` may be named by a pointer that could not be turned back, and is none any more.
///
/// Whoever changes anything must hold the profile's lock.
class Generations
{
public:
    /// \a profile: the profile's folder.
    explicit Generations(QString profile) : m_profile(std::move(profile)) {}

    /// The folder of the generation in use: the one that is named, or the only one if that is gone; what has
    /// no header left, and so opens for nobody, does not count beside another one.
    /// \returns ErrorCode::NotFound without such a profile, Corrupt if its pointer is damaged or gone.
    [[nodiscard]] Result<QString> current() const;

    /// Makes the folder of the first one, and points to it.
    [[nodiscard]] Result<QString> makeFirst() const;
    /// Makes the folder of the next one, empty. Nothing points to it, nor will after a power cut.
    [[nodiscard]] Result<QString> makeNext() const;

    /// From now on \a next is the one in use, for good: everything in it must be on the disk.
    /// \returns why not. The one before is in use then, whatever is pointed to, and \a next is none any more.
    [[nodiscard]] Result<void> moveOnTo(const QString &next) const;

    /// Removes a generation that is not in use; its headers are overwritten first.
    static void remove(const QString &folder);
    /// Removes all that are not in use.
    void removeOthers() const;

private:
    /// The folder that `current` names.
    [[nodiscard]] Result<QString> named() const;
    [[nodiscard]] QStringList folders() const;
    [[nodiscard]] Result<void> point(const QString &folder) const;

    QString m_profile;
};

} // namespace alongside
