#pragma once

#include "core/Result.h"
#include "domain/LockCard.h"

namespace alongside {

/// The one file of a profile that anyone who holds the device can read, because the person wanted
/// it: a LockCard, and nothing else.
class LockCardFile
{
public:
    static constexpr qsizetype kMostBytes = qsizetype(64) * 1024;

    explicit LockCardFile(QString path) : m_path(std::move(path)) {}

    /// \returns ErrorCode::NotFound if there is none, Corrupt for anything but such a card.
    [[nodiscard]] Result<LockCard> read() const;
    /// Replaces the card by \a card; no file for one without anything on it.
    /// \returns ErrorCode::InvalidValue for more than kMostBytes.
    [[nodiscard]] Result<void> put(const LockCard &card) const;
    [[nodiscard]] Result<void> erase() const;

private:
    QString m_path;
};

} // namespace alongside
