#pragma once

#include <QString>

#include <expected>

namespace alongside {

/// Why an operation failed, in terms the layer above can act on.
enum class ErrorCode {
    WrongSecret,    ///< The passphrase or recovery code does not open this profile.
    TooSoon,        ///< Too many wrong tries; wait before the next one.
    NotFound,       ///< No row, file or profile has the given identity.
    InvalidValue,   ///< A value is outside its documented range.
    Conflict,       ///< A uniqueness or foreign-key rule was broken.
    StorageFull,    ///< The device has no room for the write.
    ReadOnly,       ///< The place can be read but not written.
    StorageTrouble, ///< The device could not read or write just now; trying again may help.
    Corrupt,        ///< The file is damaged: not what Alongside wrote.
    NewerVersion,   ///< The file was made by a newer Alongside; it was left untouched.
    AlreadyOpen,    ///< Another process has the profile open.
    OutOfMemory,    ///< Not enough memory just now.
    Cancelled,      ///< A newer request made this one pointless.
    Unavailable,    ///< The platform or library cannot do this (no app, no permission).
    Internal,       ///< A bug in Alongside; please report.
};

/// A failure. `detail` is for logs and developers: never shown, never user data.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString detail;
};

/// A value, or the reason there is none. Functions that return it do not throw.
template<typename T>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> fail(ErrorCode code, QString detail = {})
{
    return std::unexpected(Error{code, std::move(detail)});
}

} // namespace alongside
