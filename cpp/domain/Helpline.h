#pragma once

#include "domain/PhoneNumber.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace alongside {

/// What a helpline is for, in the order of a bad moment: the most urgent first.
enum class HelplineKind {
    Emergency,    ///< Life is in danger: ambulance, police, fire.
    Crisis,       ///< Someone who listens when it is too much, thoughts of suicide included.
    BreastCancer, ///< Questions and support about breast cancer, metastatic included.
    Cancer,       ///< Questions and support about any cancer.
    MentalHealth, ///< Finding care for the mind.
};

/// What a call costs, as far as the source says.
enum class HelplineCost {
    Unknown,
    Free,
    LocalCall, ///< As much as a local call.
};

/// How well a helpline's number is attested.
enum class HelplineEvidence {
    Agreed, ///< The organisation's own page, or two independent pages that agree.
    Single, ///< One page, or several copies of one.
};

/// A number to call, perhaps with a word on who answers it.
struct HelplinePhone
{
    PhoneNumber number;
    QString label; ///< May be empty.

    bool operator==(const HelplinePhone &) const = default;
};

/// Where to send a text message.
struct HelplineText
{
    PhoneNumber number;
    QString word; ///< What to write, as "HOME"; empty if any words will do.

    bool operator==(const HelplineText &) const = default;
};

/// A date as exactly as its source gives it.
struct SourceDate
{
    int year = 0;
    int month = 0; ///< 1 to 12; 0 when the source does not say.
    int day = 0;   ///< 1 to 31; 0 when the source does not say.

    /// \param text  "2026", "2026-07" or "2026-07-09".
    /// \returns ErrorCode::InvalidValue for anything else.
    [[nodiscard]] static Result<SourceDate> fromText(const QString &text);

    bool operator==(const SourceDate &) const = default;
};

/// Someone to call, text or write to. Facts: content/help, sources: content/SOURCES.md.
///
/// At least one of phones, text and website is there.
struct Helpline
{
    /// A country code in `countries` that means every country (UN M49).
    static constexpr QStringView kWholeWorld = u"001";

    QString id; ///< Stable, as "gb-samaritans".
    HelplineKind kind = HelplineKind::Crisis;
    QList<QString> countries; ///< ISO 3166-1 alpha-2, or kWholeWorld.
    QString name;
    QList<HelplinePhone> phones; ///< The first is the main one.
    std::optional<HelplineText> text;
    QUrl chat;                      ///< https, may be empty. Needs the internet.
    QUrl website;                   ///< https, may be empty. Needs the internet.
    QString email;                  ///< May be empty.
    bool opensAlways = false;       ///< Day and night, every day.
    QString hours;                  ///< When it answers, in words; may be empty.
    QList<QString> languages;       ///< ISO 639 codes.
    bool hasOtherLanguages = false; ///< More languages or interpreters on request.
    HelplineCost cost = HelplineCost::Unknown;
    QString note;          ///< What else is good to know; may be empty.
    SourceDate sourceDate; ///< Of the newest source.
    QDate checkedOn;       ///< When the sources were last compared. Nobody dialled the number.
    HelplineEvidence evidence = HelplineEvidence::Single;

    bool operator==(const Helpline &) const = default;
};

} // namespace alongside
