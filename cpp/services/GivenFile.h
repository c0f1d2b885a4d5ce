#pragma once

#include <QUrl>

namespace alongside {

/// What a file that the system hands to the app is about.
enum class GivenFile {
    Groups, ///< Also whatever is none of the others: who reads it says so.
    People,
    Appointments,
    Update ///< Newer articles, helplines and groups, from whoever releases the app.
};

/// What the file \a url is about, as what is in it says, or else its name. It may be anything, and need
/// not be there. Slow: not for the thread that draws.
[[nodiscard]] GivenFile lookAtGivenFile(const QUrl &url);

} // namespace alongside
