#include "models/UpdateText.h"

#include "models/DateText.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

using Part = UpdateChange::Part;
using Kind = UpdateChange::Kind;

/// For the strings here.
struct UpdateText
{
    Q_DECLARE_TR_FUNCTIONS(UpdateText)
};

QString titleOf(Part part)
{
    switch (part) {
    case Part::Articles: return UpdateText::tr("Articles");
    case Part::Helplines: return UpdateText::tr("Helplines");
    case Part::Groups: return UpdateText::tr("Support groups");
    case Part::Words: return UpdateText::tr("Words explained");
    case Part::Myths: return UpdateText::tr("Myths and facts");
    case Part::Organisations: return UpdateText::tr("Who else can help");
    case Part::Questions: return UpdateText::tr("Questions to ask");
    case Part::Facts: break;
    }
    return UpdateText::tr("What the articles rest on");
}

QString nameLine(const UpdateChange &change)
{
    switch (change.kind) {
    case Kind::Added:
        //: %1 is the name of an article, a helpline or a group.
        return UpdateText::tr("New: %1").arg(change.name);
    case Kind::Gone:
        if (change.reason.isEmpty())
            return UpdateText::tr("No longer there: %1").arg(change.name);
        //: %1 is the name of an article, %2 a sentence.
        return UpdateText::tr("Taken out: %1. The reason: %2").arg(change.name, change.reason);
    case Kind::Changed: break;
    }
    if (change.numbers == change.numbersBefore)
        return UpdateText::tr("Renewed: %1").arg(change.name);
    if (change.numbers.isEmpty())
        //: %1 is a helpline, %2 its numbers.
        return UpdateText::tr("%1: no number any more. Before: %2")
            .arg(change.name, change.numbersBefore.join(u", "_s));
    if (change.numbersBefore.isEmpty())
        return UpdateText::tr("%1: now %2").arg(change.name, change.numbers.join(u", "_s));
    return UpdateText::tr("%1: now %2. Before: %3")
        .arg(change.name, change.numbers.join(u", "_s), change.numbersBefore.join(u", "_s));
}

QStringList nameLines(const QList<UpdateChange> &changes, Gates open)
{
    QStringList lines;
    int leftOut = 0;
    for (const UpdateChange &change : changes) {
        if (gate::shows(open, change.gates))
            lines += nameLine(change);
        else
            ++leftOut;
    }
    if (leftOut > 0 && lines.isEmpty())
        //: All that has changed in articles is about something a person does not want to read.
        lines += UpdateText::tr("%n, which Learn leaves out for you", nullptr, leftOut);
    else if (leftOut > 0)
        //: Below names of articles: what has changed in articles about something a person does not want to
        //: read.
        lines += UpdateText::tr("%n more, which Learn leaves out for you", nullptr, leftOut);
    return lines;
}

/// "3 phone numbers changed, 1 renewed, 2 new, 1 no longer there".
QString countText(const QList<UpdateChange> &changes)
{
    const auto hasOtherNumbers = [](const UpdateChange &change) {
        return change.numbers != change.numbersBefore;
    };
    const auto ofKind = [&changes](Kind kind) {
        return int(std::ranges::count(changes, kind, &UpdateChange::kind));
    };
    const int numbers = int(std::ranges::count_if(changes, hasOtherNumbers));
    const int renewed = ofKind(Kind::Changed) - numbers;
    QStringList counts;
    if (numbers > 0)
        counts += UpdateText::tr("%n phone numbers changed", nullptr, numbers);
    if (renewed > 0)
        counts += UpdateText::tr("%n renewed", nullptr, renewed);
    if (const int added = ofKind(Kind::Added); added > 0)
        counts += UpdateText::tr("%n new", nullptr, added);
    if (const int gone = ofKind(Kind::Gone); gone > 0)
        counts += UpdateText::tr("%n no longer there", nullptr, gone);
    return counts.join(u", "_s);
}

QString wholeFlawText(UpdateFlaw flaw)
{
    switch (flaw) {
    case UpdateFlaw::Unreadable: return UpdateText::tr("This file cannot be read.");
    case UpdateFlaw::TooLarge: return UpdateText::tr("This file is too large to be an update.");
    case UpdateFlaw::NotJson:
        return UpdateText::tr(
            "This file is not an update, or a part of it is missing. It may help to get it again.");
    case UpdateFlaw::NotAnUpdate: return UpdateText::tr("This file is something else, and not an update.");
    case UpdateFlaw::NewerFormat: return UpdateText::tr("This update is for a newer Alongside.");
    case UpdateFlaw::WrongSignature:
    case UpdateFlaw::TwiceTheSame:
        return UpdateText::tr("This update was changed on its way. It may help to get it again.");
    case UpdateFlaw::UnknownSigner:
        return UpdateText::tr(
            "This update is not from the people who make this app. Health texts are taken from nobody else.");
    case UpdateFlaw::Future:
        return UpdateText::tr(
            "This update is of a day that has not come yet. The clock of this device may be wrong.");
    case UpdateFlaw::Older: return UpdateText::tr("You have a newer update already.");
    case UpdateFlaw::Same: return UpdateText::tr("You have this update already.");
    case UpdateFlaw::OlderThanApp:
        return UpdateText::tr("What came with this app is newer than this update.");
    default: break;
    }
    return UpdateText::tr("This update is not whole.");
}

QString fileFlawText(UpdateFlaw flaw)
{
    switch (flaw) {
    case UpdateFlaw::UnknownLanguage:
        return UpdateText::tr("This update has a language that this app does not have.");
    case UpdateFlaw::UnknownFile:
        return UpdateText::tr("This update has something in it that updates may not bring.");
    case UpdateFlaw::HiddenCharacters:
        return UpdateText::tr("This update has characters in it that cannot be seen.");
    case UpdateFlaw::OddHelplines: return UpdateText::tr("A helpline in this update is not right.");
    case UpdateFlaw::OddGroups: return UpdateText::tr("A support group in this update is not right.");
    case UpdateFlaw::OddArticle:
    case UpdateFlaw::OddList: return UpdateText::tr("A text in this update is not whole.");
    case UpdateFlaw::SameIdTwice: return UpdateText::tr("The same thing is in this update twice.");
    case UpdateFlaw::UnknownFact:
    case UpdateFlaw::UnknownNumber:
        return UpdateText::tr("A text in this update says something that no source stands behind.");
    case UpdateFlaw::UnfoundedMedicine:
        return UpdateText::tr("A text in this update speaks of medicine and names no source.");
    case UpdateFlaw::UnknownReview:
        return UpdateText::tr(
            "A text in this update says something about its review that is not known here.");
    case UpdateFlaw::HardToRead:
        return UpdateText::tr("A text in this update is harder to read than this app allows.");
    case UpdateFlaw::UnfitLength:
        return UpdateText::tr("An article in this update is too short or too long.");
    case UpdateFlaw::UnkindWords:
        return UpdateText::tr(
            "A text in this update has words that this app does not use, since they can hurt.");
    case UpdateFlaw::BroughtAndWithdrawn:
        return UpdateText::tr("This update brings an article and takes it out at once.");
    case UpdateFlaw::DeadLink: return UpdateText::tr("A link in this update leads nowhere.");
    case UpdateFlaw::UnsafeLink: return UpdateText::tr("An address in this update is not safe to open.");
    case UpdateFlaw::OpenGate:
        return UpdateText::tr("This update would show something that people may leave out.");
    default: break;
    }
    return wholeFlawText(flaw);
}

} // namespace

QString toSentence(const UpdateRefusal &refusal)
{
    //: %1 is a sentence that says what is wrong.
    return UpdateText::tr("%1 Nothing was changed.").arg(fileFlawText(refusal.flaw));
}

QString contentStandingText(const ContentStanding &standing)
{
    const QString date = dateText(standing.issued);
    switch (standing.source) {
    case ContentStanding::Source::Update: return UpdateText::tr("You read the update of %1.").arg(date);
    case ContentStanding::Source::OlderUpdate:
        return UpdateText::tr("You read what came with the app, of %1. It is newer than your update.")
            .arg(date);
    case ContentStanding::Source::OddUpdate:
        return UpdateText::tr("Your update cannot be used any more. You read what came with the app, of %1.")
            .arg(date);
    case ContentStanding::Source::BuiltIn: break;
    }
    return UpdateText::tr("You read what came with the app, of %1.").arg(date);
}

QString trustedKeyText(const Result<TrustedKey> &trusted)
{
    if (!trusted)
        return UpdateText::tr("This app takes no updates.");
    const QString fingerprint = trusted->key.fingerprint();
    if (trusted->isForDevelopers)
        //: %1 are digits.
        return UpdateText::tr("This is a build for developers. It takes updates that are signed with the "
                              "development key, %1, which anyone can use.")
            .arg(fingerprint);
    return UpdateText::tr("Only updates are taken that the people who make this app signed. Their key is %1.")
        .arg(fingerprint);
}

QList<UpdatePart> updateParts(const QList<UpdateChange> &changes, Gates open)
{
    constexpr std::array parts{Part::Articles, Part::Helplines,     Part::Groups,    Part::Words,
                               Part::Myths,    Part::Organisations, Part::Questions, Part::Facts};
    QList<UpdatePart> found;
    for (const Part part : parts) {
        QList<UpdateChange> ofPart = changes;
        ofPart.removeIf([part](const UpdateChange &change) { return change.part != part; });
        if (ofPart.isEmpty())
            continue;
        UpdatePart one{.title = titleOf(part), .line = countText(ofPart), .lines = {}};
        if (part != Part::Facts) // they have no names that say anything
            one.lines = nameLines(ofPart, open);
        found += one;
    }
    return found;
}

} // namespace alongside
