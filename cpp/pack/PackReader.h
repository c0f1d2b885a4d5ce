#pragma once

#include "pack/GroupPack.h"
#include "pack/StrictJson.h"

#include <QLocale>

#include <expected>

namespace alongside {

/// Why a pack is not taken, all of it.
enum class PackFlaw {
    // Where it came from.
    Unreadable,   ///< No file that can be read to its end.
    OddPicture,   ///< A picture that cannot be decoded.
    NoQrCode,     ///< A picture without a QR code.
    OtherQrCode,  ///< A QR code that is about something else.
    OddLink,      ///< A link, or what a QR code says, that is not whole or was changed on its way.
    StoreTrouble, ///< The vault could not be read just now.
    // The whole of it.
    TooLarge,
    NotJson,      ///< Cut off, or no such file at all.
    TwiceTheSame, ///< The same thing said twice in one place.
    TooDeep,
    TooMany,     ///< More groups, or more of anything, than there may be.
    NotAPack,    ///< Some other file.
    NewerFormat, ///< From a later Alongside.
    WrongSignature,
    OddHeader, ///< No name, no number, no day, or ones that are out of range.
    Future,    ///< Given out after today.
    NoGroups,
    SameIdTwice, ///< Two groups that cannot be told apart.
    // One of its groups.
    HiddenCharacters, ///< Characters that are not seen, or that turn the others around.
    Missing,          ///< No name, nobody who runs it, nobody whom it is for.
    TooLong,
    UnsafeLink,    ///< An address that is not https, or has a password in it.
    LookalikeHost, ///< An address that may be taken for another one.
    OffTheGlobe,
    OddDate,
    OddTime, ///< No such time of day, an end without a beginning, or no such zone.
    OddPhone,
    OddEmail,
    OddField, ///< Anything else that is out of its range.
};

struct PackRefusal
{
    PackFlaw flaw = PackFlaw::Unreadable;
    int position = 0; ///< Of the group, from 1; 0: it is about the whole.
    QString group{};  ///< What that is called, if that can be shown.
    QString detail{}; ///< For developers and the command line; never shown in the app.
};

/// How a pack is read.
struct PackReading
{
    QLocale locale{}; ///< Whose words to take where there are some in more languages.
    QDate today{};    ///< Nothing in it may be later; null: that is not looked at, as it was before.
};

inline const QString kPackFormat = QStringLiteral("alongside-pack");
inline constexpr int kPackFormatVersion = 1;
inline constexpr JsonBounds kPackBounds{.bytes = GroupPack::kMostBytes, .depth = 8, .values = 150'000};

/// The pack in \a file, which may be anything: all of it, or nothing. Bounded time and memory. As strict
/// as readGroups(), and stricter: it comes from strangers. Points are made as coarse as a town.
[[nodiscard]] std::expected<GroupPack, PackRefusal> readPack(const QByteArray &file,
                                                             const PackReading &reading);

} // namespace alongside
