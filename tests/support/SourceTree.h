#pragma once

#include <QString>

namespace alongside {

/// The folder of the sources that a test was built from. One file of its own is compiled with the path, so
/// that what the compiler cache holds of all others serves every checkout.
[[nodiscard]] QString sourceTree();

/// The files kept for tests: stores of every version, cards, calendars and keys that others wrote.
[[nodiscard]] QString testData();

} // namespace alongside
