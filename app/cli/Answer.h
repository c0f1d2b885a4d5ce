#pragma once

#include "core/Result.h"

#include <QJsonObject>

namespace alongside::cli {

/// What a command hands back to the shell.
enum class ExitCode {
    Done = 0,
    Usage = 2, ///< The command was not understood.
    WrongSecret = 3,
    TooSoon = 4,
    NotFound = 5,
    StorageFull = 6,
    ReadOnly = 7,
    StorageTrouble = 8,
    Corrupt = 9,
    NewerVersion = 10,
    AlreadyOpen = 11,
    OutOfMemory = 12,
    Other = 13,
    Unfit = 14, ///< What was given is empty, too long or out of range.
};

/// Writes \a line to standard output as one line of JSON, and sees it leave this process: a line
/// that says "saved" is a promise.
void answer(const QJsonObject &line);

/// Tells standard error, as one line of JSON, what went wrong. \returns the code to exit with.
[[nodiscard]] ExitCode answerError(const Error &error);

} // namespace alongside::cli
