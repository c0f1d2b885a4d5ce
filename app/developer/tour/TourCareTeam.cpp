#include "tour/Journeys.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

Hand::Done seePeople(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"destination-support"_s));
    ALONGSIDE_TRY(guide.hand().see(u"teamCalls"_s));
    ALONGSIDE_TRY(guide.take(u"support"_s));
    ALONGSIDE_TRY(guide.hand().press(u"careTeam"_s));
    ALONGSIDE_TRY(guide.hand().see(u"contact0"_s));
    ALONGSIDE_TRY(guide.take(u"care-team"_s));
    ALONGSIDE_TRY(guide.hand().typeInto(u"contactSearch"_s, u"pharm"_s));
    ALONGSIDE_TRY(guide.take(u"care-team-search"_s));
    return guide.hand().press(u"clear"_s);
}

Hand::Done seePerson(TourGuide &guide)
{
    if (const auto link = AppLink::fromText(u"support/1"_s))
        guide.app().follow(*link);
    ALONGSIDE_TRY(guide.hand().see(u"contactScreen"_s));
    ALONGSIDE_TRY(guide.take(u"contact"_s));
    ALONGSIDE_TRY(guide.hand().press(u"editContact"_s));
    ALONGSIDE_TRY(guide.hand().see(u"contactFormScreen"_s));
    ALONGSIDE_TRY(guide.take(u"contact-form"_s));
    ALONGSIDE_TRY(guide.hand().press(u"contactRole"_s));
    QTest::qWait(400); // the sheet comes up
    ALONGSIDE_TRY(guide.take(u"contact-role"_s));
    ALONGSIDE_TRY(guide.hand().press(u"close"_s));
    ALONGSIDE_TRY(guide.hand().seeGone(u"role0"_s));
    ALONGSIDE_TRY(guide.hand().typeInto(u"number1"_s, u" or 112"_s));
    ALONGSIDE_TRY(guide.hand().press(u"saveContact"_s));
    ALONGSIDE_TRY(guide.hand().see(u"formProblem"_s));
    ALONGSIDE_TRY(guide.take(u"contact-number-that-is-none"_s));
    ALONGSIDE_TRY(guide.hand().press(u"abandonContact"_s));
    return guide.hand().press(u"back"_s);
}

Hand::Done sharePerson(TourGuide &guide)
{
    if (const auto link = AppLink::fromText(u"support/1"_s))
        guide.app().follow(*link);
    ALONGSIDE_TRY(guide.hand().press(u"shareContact"_s));
    ALONGSIDE_TRY(guide.hand().see(u"qrCode"_s));
    ALONGSIDE_TRY(guide.take(u"contact-shared"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().press(u"careTeam"_s));
    ALONGSIDE_TRY(guide.hand().press(u"shareAll"_s));
    ALONGSIDE_TRY(guide.hand().see(u"careTeamShareScreen"_s));
    ALONGSIDE_TRY(guide.take(u"care-team-saved"_s));
    return guide.hand().press(u"back"_s);
}

// People in the ways of three programs, one with a number that is none, and a card of nobody.
QByteArray peopleOfOthers()
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Dr. Amara Osei\r\nORG:Northside Hospital;Breast unit\r\n"
           "TEL;TYPE=WORK:020 7946 0101\r\nEMAIL:a.osei@northside.example\r\nEND:VCARD\r\n"
           "BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB Brand\r\n"
           "TEL;CELL:07700 900102\r\nEND:VCARD\r\n"
           "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ward 4\r\nTEL:ask at the desk\r\nURL:javascript:void\r\n"
           "END:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nNOTE:nobody\r\nEND:VCARD\r\n";
}

Hand::Done addPeople(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"addContact"_s));
    QTest::qWait(400); // the sheet comes up
    ALONGSIDE_TRY(guide.take(u"add-someone"_s));
    ALONGSIDE_TRY(guide.hand().press(u"addFromFile"_s));
    ALONGSIDE_TRY(guide.hand().seeGone(u"addFromFile"_s));
    ALONGSIDE_TRY(guide.hand().see(u"careTeamImportScreen"_s));
    ALONGSIDE_TRY(guide.take(u"people-from-files"_s));
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"people.vcf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(peopleOfOthers()) < 0)
        return std::unexpected(u"no file with people could be written"_s);
    file.close();
    CareTeamImport *found = guide.opened()->careTeam()->found();
    found->read(QUrl::fromLocalFile(folder.path()));
    ALONGSIDE_TRY(guide.hand().see(u"importProblem"_s));
    ALONGSIDE_TRY(guide.take(u"people-from-nowhere"_s));
    found->read(QUrl::fromLocalFile(file.fileName()));
    ALONGSIDE_TRY(guide.hand().see(u"found0"_s));
    ALONGSIDE_TRY(guide.take(u"people-found"_s));
    ALONGSIDE_TRY(guide.hand().wait(u"three people"_s, [found] { return found->count() == 3; }));
    ALONGSIDE_TRY(guide.hand().press(u"choose2"_s));
    ALONGSIDE_TRY(guide.take(u"people-chosen"_s));
    ALONGSIDE_TRY(guide.hand().press(u"addPeople"_s));
    ALONGSIDE_TRY(guide.hand().see(u"undo"_s));
    ALONGSIDE_TRY(guide.take(u"people-added"_s));
    ALONGSIDE_TRY(guide.hand().press(u"undo"_s));
    ALONGSIDE_TRY(guide.hand().seeGone(u"undo"_s));
    return guide.hand().press(u"back"_s);
}

Hand::Done seeCalls(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"whoToCall"_s));
    ALONGSIDE_TRY(guide.hand().see(u"callScreen"_s));
    ALONGSIDE_TRY(guide.take(u"who-to-call"_s));
    ALONGSIDE_TRY(guide.hand().press(u"editNotes"_s));
    ALONGSIDE_TRY(guide.take(u"what-to-say"_s));
    return guide.hand().press(u"back"_s);
}

Hand::Done putOnTheLock(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"lockCard"_s));
    ALONGSIDE_TRY(guide.hand().see(u"lockCardScreen"_s));
    ALONGSIDE_TRY(guide.take(u"lock-card"_s));
    ALONGSIDE_TRY(guide.hand().press(u"showLockCard"_s));
    ALONGSIDE_TRY(guide.hand().press(u"choose0"_s));
    ALONGSIDE_TRY(guide.hand().press(u"choose1"_s));
    const CallModel *card = guide.opened()->careTeam()->lockCard()->preview();
    ALONGSIDE_TRY(guide.hand().wait(u"two numbers on the card"_s, [card] { return card->count() == 2; }));
    ALONGSIDE_TRY(guide.take(u"lock-card-chosen"_s));
    guide.session()->lock();
    ALONGSIDE_TRY(guide.hand().see(u"whoToCall"_s));
    ALONGSIDE_TRY(guide.take(u"locked-with-numbers"_s));
    ALONGSIDE_TRY(guide.hand().press(u"whoToCall"_s));
    ALONGSIDE_TRY(guide.hand().see(u"callScreen"_s));
    ALONGSIDE_TRY(guide.take(u"who-to-call-locked"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().typeInto(u"passphrase"_s, TourGuide::passphrase()));
    ALONGSIDE_TRY(guide.hand().press(u"unlock"_s));
    ALONGSIDE_TRY(guide.hand().see(u"supportScreen"_s));
    return guide.hand().press(u"destination-today"_s);
}

} // namespace

Hand::Done tourCareTeam(TourGuide &guide)
{
    ALONGSIDE_TRY(seePeople(guide));
    ALONGSIDE_TRY(seePerson(guide));
    ALONGSIDE_TRY(sharePerson(guide));
    ALONGSIDE_TRY(addPeople(guide));
    ALONGSIDE_TRY(seeCalls(guide));
    return putOnTheLock(guide);
}

} // namespace alongside
