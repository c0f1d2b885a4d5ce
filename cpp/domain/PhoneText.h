#pragma once

#include "domain/PhoneNumber.h"

namespace alongside {

/// \a number for a line in which \a words stand as well. In words that are written from right to left its
/// groups would change places: "0101 7946 020".
[[nodiscard]] QString numberBeside(const PhoneNumber &number, const QString &words);

} // namespace alongside
