#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace alongside {

/// The one way to write \a object that its signature is over: no blanks, keys in the order of their UTF-16
/// units, UTF-8, numbers as short as they are exact. As RFC 8785 for everything that readStrictJson()
/// takes, so that others can check a signature too.
[[nodiscard]] QByteArray canonicalJson(const QJsonObject &object);

} // namespace alongside
