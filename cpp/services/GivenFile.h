#pragma once

#include <QUrl>

namespace alongside {

/// What a file that the system hands to the app is about.
enum class GivenFile {
    Groups, ///< Also whatever is none of the others: who reads it says so.
    People,
    Appointments
};

/// What the file \a url is about, as its first bytes say, or else its name. It may be anything, and need
/// not be there. Slow: not for the thread that draws.
[[nodiscard]] GivenFile lookAtGivenFile(const QUrl &url);

} // namespace alongside
