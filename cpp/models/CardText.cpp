#include "models/CardText.h"

#include <QCoreApplication>
#include <QLocale>

namespace alongside {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CardText", text);
}

} // namespace

CardWords cardWords()
{
    return {.home = tr("Home"),
            .work = tr("Work"),
            .fax = tr("Fax"),
            .pager = tr("Pager"),
            .nickname = tr("Nickname"),
            .birthday = tr("Birthday")};
}

QString toSentence(CardRefusal why)
{
    switch (why) {
    case CardRefusal::Unreadable:
        return tr("This file cannot be opened. Nothing was changed. Try another copy of it.");
    case CardRefusal::TooLarge:
        return tr("This file is larger than 64 MB. Save fewer people at a time, or people without photos, "
                  "then try again.");
    case CardRefusal::NoCard:
        return tr(
            "There are no people in this file. Files with people mostly end in .vcf; a picture with a QR "
            "code works too.");
    case CardRefusal::Nobody:
        return tr("Nobody in this file has a name, a number or an e-mail address. Nothing was changed.");
    case CardRefusal::TooMany:
        //: %1 is a number.
        return tr("There are more than %1 people in this file. Save fewer at a time, then try again.")
            .arg(QLocale().toString(kMostCards));
    case CardRefusal::OddPicture:
        return tr("This picture cannot be opened. A JPEG or PNG picture works best.");
    case CardRefusal::NoQrCode:
        return tr("No QR code was found in this picture. It works best when the code is large, sharp and all "
                  "in the picture.");
    case CardRefusal::OtherQrCode:
        return tr("The QR code in this picture is not of a person. Nothing was opened or changed.");
    }
    return {};
}

QString keepingSentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::StorageFull:
        return tr("This device has no room left, so nothing was changed. Make some room, then try again.");
    case ErrorCode::ReadOnly:
        return tr("Alongside may not write to its folder, so nothing was changed. Allow that in the device's "
                  "settings, then try again.");
    case ErrorCode::OutOfMemory:
        return tr("This device is short of memory now, so nothing was changed. Close another app, then try "
                  "again.");
    default: return tr("This did not work, and nothing was changed. Try again in a moment.");
    }
}

QString writingSentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound: return tr("This contact is no longer there, so no file was saved.");
    case ErrorCode::Unavailable: return tr("The file could not be saved there. Choose another place.");
    case ErrorCode::StorageFull: return tr("There is not enough room there. Another place may have some.");
    default: return tr("The file could not be saved. Try again in a moment.");
    }
}

QString cardRemark(const FoundContact &person)
{
    QStringList remarks;
    if (person.known)
        remarks += tr("Already in your care team.");
    if (person.card->isCut)
        remarks += tr("Some of this card is missing or was too long. Look it over once it is added.");
    if (person.card->hasOddNumber)
        remarks += tr("A number or address that cannot be called is in the note.");
    if (person.card->hasOddLink)
        remarks += tr("A link that is not safe to open was left out.");
    return remarks.join(QLatin1Char(' '));
}

} // namespace alongside
