#pragma once

#include <QString>

namespace alongside {

/// Whether \a written is an address that the content may name: https and nothing else, or for groups http,
/// which the app shows and never opens; of a host that is what it looks like.
[[nodiscard]] bool isFitAddress(const QString &written, bool mayBeHttp = false);

} // namespace alongside
