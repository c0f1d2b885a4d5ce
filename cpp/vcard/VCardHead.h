#pragma once

#include "vcard/VCard.h"

#include <QByteArrayView>

#include <optional>

namespace alongside::vcard {

/// How the value of a line is written.
enum class VCardEncoding { Plain, QuotedPrintable, Base64 };

/// What stands before the colon of a line.
struct VCardHead
{
    VCardProperty property; ///< Without its value.
    VCardEncoding encoding = VCardEncoding::Plain;
    QString charset;          ///< As claimed; empty if nothing is.
    qsizetype valueStart = 0; ///< Where the value begins in the line.
};

/// Nothing if \a line is not the start of a property.
[[nodiscard]] std::optional<VCardHead> readHead(QByteArrayView line);

} // namespace alongside::vcard
