#pragma once

#include "domain/CallHours.h"
#include "domain/PhoneNumber.h"

#include <QStringList>
#include <QUrl>

#include <optional>

namespace alongside {

/// Identity of a stored contact. Distinct from every other id by type.
enum class ContactId : qint64 {};

/// What someone is to the person, in the order of lists. Stored: a number never changes its meaning.
enum class ContactRole : quint8 {
    Oncologist = 1,
    OncologyNurse = 2,
    NurseLine = 3,
    Radiologist = 4,
    Surgeon = 5,
    PalliativeCare = 6,
    SocialWorker = 7,
    Counsellor = 8, ///< Psychologists too.
    Pharmacist = 9,
    PrimaryCare = 10,
    Physiotherapist = 11,
    Dietitian = 12,
    Chaplain = 13,
    Navigator = 14, ///< Finds the way through care, for a patient.
    TrialNurse = 15,
    Insurance = 16,
    Family = 17,
    Friend = 18,
    Other = 19,
};

/// A telephone of a contact.
struct ContactPhone
{
    PhoneNumber number;
    QString label{}; ///< In own words, as "Ward 4, extension 12"; may be empty.
    CallHours hours{};
    bool takesTexts = false; ///< A text message reaches it.
    bool onLockCard = false; ///< Chosen for the card that is seen without the passphrase.

    bool operator==(const ContactPhone &) const = default;
};

/// Someone in the care team, or near to the person. The photo is kept beside it.
struct Contact
{
    ContactId id{};
    ContactRole role = ContactRole::Other;
    QString name{};  ///< Of a person or a desk, as "Oncology nurse line".
    QString title{}; ///< What they do, in own words; may be empty.
    QString organisation{};
    QList<ContactPhone> phones{}; ///< The first is the main one.
    QStringList emails{};
    QUrl portal{};       ///< https, or empty.
    QString address{};   ///< In lines.
    QString callAbout{}; ///< What to call them about; in lines.
    QString note{};
    bool starred = false;

    bool operator==(const Contact &) const = default;
};

/// The rules for contacts.
namespace contact {

inline constexpr int kLongestLine = 200;    ///< Characters of a name, title, organisation or label.
inline constexpr int kLongestText = 2'000;  ///< Characters of an address, or of what to call about.
inline constexpr int kLongestNote = 10'000; ///< Characters.
inline constexpr int kLongestLink = 2'000;  ///< Characters of a portal's address.
inline constexpr int kLongestEmail = 254;   ///< Characters. Source: RFC 5321, 4.5.3.1.3.
inline constexpr int kMostPhones = 20;
inline constexpr int kMostEmails = 20;

[[nodiscard]] std::optional<ContactRole> roleOf(int stored);

/// Whether \a role is someone to ask about the illness, not family, a friend or a payer.
[[nodiscard]] bool isCare(ContactRole role);

/// Whether \a text can be an e-mail address that a mail program takes: nothing in it that could add
/// a header or a second address.
[[nodiscard]] bool isEmail(const QString &text);
/// Whether \a link is one that a browser may be given: https, with a host, without a password.
[[nodiscard]] bool isPortal(const QUrl &link);

/// \returns ErrorCode::InvalidValue for no name, words too many or in lines where there is one, an
/// e-mail address or a portal that is none, or hours as callhours::checked().
[[nodiscard]] Result<void> checked(const Contact &contact);

} // namespace contact

} // namespace alongside
