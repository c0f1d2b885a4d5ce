#pragma once

#include "pack/SigningKey.h"
#include "update/ContentUpdate.h"
#include "update/UpdateRefusal.h"

#include <QJsonObject>

#include <expected>

namespace alongside {

/// How an update is read.
struct UpdateReading
{
    PublicKey trusted; ///< Whose updates are taken; no others are.
    QDate builtIn;     ///< Of which day the content is that was built in.
    QDate today{};     ///< Nothing in it may be later; null: that is not looked at, as it was before.
};

/// The update in \a file, which may be anything: all of it, checked whole, or nothing. Bounded time and
/// memory; nothing of it is looked at before its signature is.
[[nodiscard]] std::expected<ContentUpdate, UpdateRefusal> readUpdate(const QByteArray &file,
                                                                     const UpdateReading &reading);

/// The same of what is in an envelope that was opened.
[[nodiscard]] std::expected<ContentUpdate, UpdateRefusal> readUpdateContent(const QJsonObject &content,
                                                                            const UpdateReading &reading);

} // namespace alongside
