#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace alongside {

/// 2.1: versit, 1996. 3.0: RFC 2426. 4.0: RFC 6350.
enum class VCardVersion { V21, V30, V40 };

struct VCardParameter
{
    QString name; ///< In capital letters.
    QStringList values;

    bool operator==(const VCardParameter &) const = default;
};

/// One line of a card, whatever it means.
struct VCardProperty
{
    QString group{}; ///< What ties it to its label, as "item1"; in small letters, mostly empty.
    QString name{};  ///< In capital letters.
    QList<VCardParameter> parameters{};
    QString value{};   ///< Decoded, with its escapes still in place: VCardText.h takes them apart.
    QByteArray data{}; ///< What stood there in base64, in place of a value.

    /// All values of the parameters called \a parameter, in the order they were written.
    [[nodiscard]] QStringList values(QStringView parameter) const;
    /// True if \a type is among the types, in any case of letters.
    [[nodiscard]] bool hasType(QStringView type) const;
    /// True if the card names this one before others of its name (TYPE=pref, PREF=1).
    [[nodiscard]] bool isPreferred() const;

    bool operator==(const VCardProperty &) const = default;
};

/// One person's card, as a list of properties that no program's habits are left in.
struct VCard
{
    VCardVersion version = VCardVersion::V30;
    QList<VCardProperty> properties{};
    /// False if the file ended before the card did, or a line in it could not be read, or not all of it.
    bool isWhole = true;

    /// The first property called \a name (in capital letters); null if there is none.
    [[nodiscard]] const VCardProperty *find(QStringView name) const;
};

} // namespace alongside
