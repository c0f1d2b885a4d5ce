#pragma once

#include <QByteArrayView>
#include <QJsonObject>

#include <expected>

namespace alongside {

/// What is wrong with bytes that are said to be JSON.
enum class JsonFlaw {
    TooLarge,     ///< More bytes than the bounds allow; nothing of it was read.
    NotJson,      ///< Not UTF-8, not JSON, not an object, cut off, or more after its end.
    TooDeep,      ///< Lists in lists, beyond the bounds.
    TooMany,      ///< More values than the bounds allow.
    TwiceTheSame, ///< An object has the same key twice: two readers may see two things in it.
    OddNumber,    ///< With an exponent, too long, or too large: two readers may see two numbers.
};

struct JsonBounds
{
    qsizetype bytes = 0;
    qsizetype depth = 0; ///< Of objects and lists in one another.
    qsizetype values = 0;
};

/// The object in \a json, which may be anything: as RFC 8259, but without what readers disagree on.
/// Bounded time and memory; stops at the first flaw.
[[nodiscard]] std::expected<QJsonObject, JsonFlaw> readStrictJson(QByteArrayView json,
                                                                  const JsonBounds &bounds);

} // namespace alongside
