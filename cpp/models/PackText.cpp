#include "models/PackText.h"

#include "models/DateText.h"
#include "models/GroupText.h"
#include "pack/PassedOn.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

QString tr(const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate("PackText", text, comment);
}

QString sourceSentence(PackFlaw flaw)
{
    switch (flaw) {
    case PackFlaw::Unreadable: return tr("This file cannot be opened. Another copy of it may work.");
    case PackFlaw::OddPicture: return tr("This picture cannot be opened. A JPEG or PNG picture works best.");
    case PackFlaw::NoQrCode:
        return tr("No QR code was found in this picture. It works best large, sharp and whole.");
    case PackFlaw::OtherQrCode:
        return tr("The QR code in this picture is not about a group. It was not opened.");
    case PackFlaw::OddLink:
        return tr("This link is not whole, or was changed on its way. Please ask for it again.");
    case PackFlaw::StoreTrouble: return tr("What is kept here could not be read now. Please try again.");
    default: return {};
    }
}

QString wholeSentence(PackFlaw flaw)
{
    switch (flaw) {
    case PackFlaw::TooLarge: return tr("This is larger than 1 MB, more than any list of groups needs.");
    case PackFlaw::NotJson:
        return tr("There are no groups in this, or only a part of it came. Please ask for it again.");
    case PackFlaw::TwiceTheSame:
        return tr("One place in it says two things at once, so nobody can tell which is meant.");
    case PackFlaw::TooDeep: return tr("It is built in a way that no list of groups needs.");
    case PackFlaw::TooMany:
        //: %1 is a number.
        return tr("It holds more than the %1 groups that fit in one file.")
            .arg(QLocale().toString(GroupPack::kMostGroups));
    case PackFlaw::NotAPack: return tr("This is some other file. Files with groups end in .alongside-group.");
    case PackFlaw::NewerFormat: return tr("A newer Alongside made this. With an update it can be read.");
    case PackFlaw::WrongSignature:
        return tr("Its signature does not fit: it was changed after it was signed. Please ask for it again.");
    case PackFlaw::OddHeader: return tr("It does not say who gives it out, or which version it is.");
    case PackFlaw::Future:
        return tr("It says that it is from a day that has not come yet. The clock of this device may be "
                  "wrong.");
    case PackFlaw::NoGroups: return tr("There is no group in it.");
    case PackFlaw::SameIdTwice: return tr("Two groups in it cannot be told apart.");
    default: return {};
    }
}

QString groupSentence(PackFlaw flaw)
{
    switch (flaw) {
    case PackFlaw::HiddenCharacters:
        return tr("It has characters that cannot be seen, or that turn words around.");
    case PackFlaw::Missing: return tr("Its name, who runs it, whom it is for, or its language is missing.");
    case PackFlaw::TooLong:
        return tr("Something in it is longer than fits. Names hold 200 letters, other lines 300.");
    case PackFlaw::UnsafeLink:
        return tr(
            "Its web address is not a safe one. A safe one begins with https:// and has no password in it.");
    case PackFlaw::LookalikeHost:
        return tr("Its web or mail address has letters that look like others, or is no usual address.");
    case PackFlaw::OffTheGlobe: return tr("The place it gives is nowhere on the globe.");
    case PackFlaw::OddDate: return tr("A day in it is not one of our calendar.");
    case PackFlaw::OddTime:
        return tr("A time in it is not one of the clock, or only the beginning or the end is there.");
    case PackFlaw::OddPhone: return tr("A telephone number in it cannot be dialled.");
    case PackFlaw::OddEmail: return tr("Its e-mail address is not one.");
    case PackFlaw::OddField: return tr("Something in it is not filled in as it needs to be.");
    default: return {};
    }
}

QString sentenceOf(PackFlaw flaw)
{
    for (const QString &sentence : {sourceSentence(flaw), wholeSentence(flaw), groupSentence(flaw)}) {
        if (!sentence.isEmpty())
            return sentence;
    }
    return {};
}

QString updateText(bool isSigned, const QString &known, const QString &coming)
{
    if (isSigned)
        //: Both are numbers of versions.
        return tr("Version %1 is here. This is version %2, from the same sender.").arg(known, coming);
    //: Both are numbers of versions.
    return tr("Version %1 is here. This is version %2. Neither is signed: nobody can tell whether they are "
              "from the same sender.")
        .arg(known, coming);
}

/// What is passed on has days where others have numbers; empty where that makes no difference.
QString passedOnStandingText(const PackPreview &preview)
{
    const QDate known = passedOnDay(preview.knownVersion);
    const QDate coming = passedOnDay(preview.pack->version);
    if (!isPassedOn(*preview.pack) || !known.isValid() || !coming.isValid())
        return {};
    switch (preview.standing) {
    case PackStanding::Update:
        //: Both are days.
        return tr("What is here is as of %1. This is as of %2.").arg(dateText(known), dateText(coming));
    case PackStanding::Older:
        //: Both are days.
        return tr("What is here is as of %1. This is older, as of %2, so it stays out.")
            .arg(dateText(known), dateText(coming));
    case PackStanding::Clash:
        return tr("It is of the same day as the one here and says something else, so it stays out.");
    default: return {};
    }
}

} // namespace

QString toSentence(const PackRefusal &refusal)
{
    const QString nothing = tr("Nothing was changed.");
    const QString sentence = sentenceOf(refusal.flaw);
    if (refusal.position == 0)
        return sentence + u' ' + nothing;
    const QString which = refusal.group.trimmed().isEmpty()
                              //: %1 is a number: the first, the second group of a list.
                              ? tr("About group %1 in it:").arg(QLocale().toString(refusal.position))
                              //: %1 is the name of a group.
                              : tr("About “%1”:").arg(refusal.group.trimmed());
    return which + u' ' + sentence + u' ' + nothing;
}

QString cardSentence(const PackRefusal &refusal)
{
    switch (refusal.flaw) {
    case PackFlaw::OddHeader:
        return tr("Who gives this out is still missing: the name that members will know.");
    case PackFlaw::Missing: return tr("Still missing: the name, who runs it, whom it is for, or a language.");
    case PackFlaw::OddField: return tr("Still missing: the town, or that it is for people anywhere.");
    case PackFlaw::OddTime: return tr("Please write both times as 10:15, or leave both empty.");
    case PackFlaw::OddPhone:
        return tr("The telephone number cannot be dialled. Digits, spaces and a plus are fine.");
    default: return sentenceOf(refusal.flaw);
    }
}

QString packTitleText(const GroupPack &pack)
{
    return isPassedOn(pack) ? pack.groups.first().name : pack.from;
}

QString packFromText(const GroupPack &pack)
{
    return isPassedOn(pack) ? tr("Passed on from the directory of Alongside") : pack.from;
}

QString packSignerText(const GroupPack &pack)
{
    if (isPassedOn(pack))
        return tr(
            "Whoever leads the group did not make this. It is not signed: anybody could have made it, or "
            "changed it on its way.");
    if (!pack.signer)
        return tr("Not signed: anybody could have made it, or changed it on its way.");
    //: %1 is four groups of four digits that two people can compare.
    return tr("Signed. The number of its key is %1. Compare it with whoever gave it to you.")
        .arg(pack.signer->fingerprint());
}

QString packStandingText(const PackPreview &preview)
{
    if (const QString sentence = passedOnStandingText(preview); !sentence.isEmpty())
        return sentence;
    const QString known = QLocale().toString(preview.knownVersion);
    const QString coming = QLocale().toString(preview.pack->version);
    switch (preview.standing) {
    case PackStanding::New: return tr("This is new here.");
    case PackStanding::Update: return updateText(preview.pack->signer.has_value(), known, coming);
    case PackStanding::NowSigned:
        return tr("What is here is not signed. This is signed, so later changes can be told from a forgery.");
    case PackStanding::OtherSigner:
        return preview.pack->signer
                   ? tr("Careful: someone else signed this than the one before. Please ask the leader first.")
                   : tr("Careful: the one before was signed, this one is not. Please ask the leader first.");
    case PackStanding::Same: return tr("All of this is here already.");
    case PackStanding::MoreWords:
        return tr("This group is here already. This has words about it in one more language.");
    case PackStanding::Older:
        return tr("Version %1 is here. This is the older version %2, so it stays out.").arg(known, coming);
    case PackStanding::Clash:
        return tr("It has the same number as the one here and says something else, so it stays out.");
    case PackStanding::Unsigned: return tr("The one here is signed and this one is not, so it stays out.");
    case PackStanding::BuiltIn:
        //: %1 is a sentence: when that was compared with its sources.
        return tr("The directory here has this group already. %1 A file does not change it.")
            .arg(groupCheckedText(preview.builtIn.value_or(SupportGroup())));
    }
    return {};
}

QString packVersionText(const GroupPack &pack)
{
    if (isPassedOn(pack))
        //: %1 is a day.
        return tr("As it was there on %1").arg(dateText(pack.issued));
    //: %1 is a number, %2 a day.
    return tr("Version %1, given out on %2").arg(QLocale().toString(pack.version), dateText(pack.issued));
}

QString groupChangeText(GroupChange::Kind kind)
{
    switch (kind) {
    case GroupChange::Kind::Added: return tr("New", "A group");
    case GroupChange::Kind::Changed: return tr("Changed", "A group");
    case GroupChange::Kind::Gone: return tr("No longer in it", "A group");
    case GroupChange::Kind::Same: return tr("As before", "A group");
    }
    return {};
}

QStringList groupChangeLines(const GroupChange &change)
{
    if (change.kind == GroupChange::Kind::Added)
        return groupLines(change.now);
    if (change.kind != GroupChange::Kind::Changed)
        return {};
    const QStringList before = QStringList(change.before.name) + groupLines(change.before);
    const QStringList now = QStringList(change.now.name) + groupLines(change.now);
    QStringList lines;
    for (const QString &line : now) {
        if (!before.contains(line))
            //: %1 is something about a group that is new.
            lines += tr("Now: %1").arg(line);
    }
    for (const QString &line : before) {
        if (!now.contains(line))
            //: %1 is something about a group that is so no longer.
            lines += tr("No longer: %1").arg(line);
    }
    if (lines.isEmpty()) // a point, a day of the calendar
        lines += groupCheckedText(change.now);
    return lines;
}

} // namespace alongside
