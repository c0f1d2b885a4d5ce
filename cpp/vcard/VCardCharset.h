#pragma once

#include <QByteArray>
#include <QString>

namespace alongside::vcard {

/// \a file in UTF-8 where it is UTF-16, with or without a mark at its start; otherwise as it is,
/// without the mark.
[[nodiscard]] QByteArray inUtf8(const QByteArray &file);

/// The text in \a bytes. Many programs name another \a charset than they write, so what can be
/// UTF-8 is that, whatever is claimed. Otherwise the charset is believed where this device knows it,
/// and what is left is taken for Windows-1252, in which every byte is something.
/// Signs that cannot be seen and turn text round or break a line are left out.
[[nodiscard]] QString decoded(const QByteArray &bytes, const QString &charset);

} // namespace alongside::vcard
