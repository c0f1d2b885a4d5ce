#include "TeamApp.h"
#include "app/AppTests.h"

#include "qr/QrCode.h"
#include "support/FolderContent.h"
#include "support/PhotoFiles.h"
#include "support/SourceTree.h"

#include <QDesktopServices>

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::teamapp;

/// People from files, pictures and the device's own contacts into the care team, through the screens.
class PeopleFromFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_files = std::make_unique<QTemporaryDir>(); }
    void people_of_a_file_are_looked_at_chosen_and_kept();
    void files_of_other_programs_are_read_data();
    void files_of_other_programs_are_read();
    void file_is_chosen_in_its_dialog();
    void what_was_added_is_taken_back();
    void known_people_are_not_chosen();
    void a_number_stays_whole_beside_words_from_right_to_left();
    void everyone_and_nobody_is_chosen();
    void somebody_is_read_from_a_qr_code();
    void what_brings_nobody_is_refused_kindly_data();
    void what_brings_nobody_is_refused_kindly();
    void fifty_megabytes_are_read();
    void leaving_keeps_nobody();
    void locking_keeps_nobody();
    void device_without_a_dialog_says_so();
    void nothing_is_left_in_any_file();
    void someone_is_chosen_of_the_contacts_on_the_device();
    void choosing_nobody_there_changes_nothing();
    void device_without_contacts_does_not_offer_them();
    void people_that_take_a_dialogs_place_leave_nothing_of_it();
    void going_elsewhere_leaves_nothing_of_a_dialog();

private:
    [[nodiscard]] QUrl fileOf(const QByteArray &content, const QString &name = u"people.vcf"_s);

    std::unique_ptr<QTemporaryDir> m_files;
};

namespace {

QByteArray threePeople()
{
    return cardOf("FN:Dr. Amara Osei\r\nORG:Northside Hospital\r\nTEL;WORK:020 7946 0101")
           + "BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=5A=6F=C3=AB\r\n"
             "TEL;CELL:555 0101\r\nEND:VCARD\r\n"
           + cardOf("FN:Cleo\r\nTEL:ask at the desk") + cardOf("NOTE:nobody");
}

} // namespace

QUrl PeopleFromFiles::fileOf(const QByteArray &content, const QString &name)
{
    QFile file(m_files->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return QUrl::fromLocalFile(file.fileName());
}

void PeopleFromFiles::people_of_a_file_are_looked_at_chosen_and_kept()
{
    RunningApp app;
    DO(toImport(app));
    DO(choose(app, fileOf(threePeople())));
    DO(app.read(u"importCount"_s, u"3 people in it"_s));
    DO(app.read(u"importRemark"_s, u"1 card has no name or number"_s));
    DO(app.read(u"found0"_s, u"020 7946 0101 · Work"_s));
    DO(app.read(u"found2"_s, u"A number or address that cannot be called is in the note."_s));
    QCOMPARE(kept(app), 0);
    DO(app.press(u"choose0"_s));
    DO(app.read(u"addPeople"_s, u"Add 2 people"_s));
    DO(app.press(u"addPeople"_s));
    DO(app.read(u"toast"_s, u"2 people are in your care team now."_s));
    DO(seeKept(app, 2));

    DO(app.start());
    DO(app.unlock());
    DO(goToPeople(app));
    DO(seeKept(app, 2));
    DO(app.press(u"contact1"_s));
    DO(app.read(u"contactScreen"_s, u"Zoë"_s));
    DO(app.see(u"call-5550101"_s));
}

void PeopleFromFiles::file_is_chosen_in_its_dialog()
{
    RunningApp app;
    DO(toImport(app));
    DO(answerDialog(app, u"chooseCardFile"_s, fileOf(threePeople())));
    DO(app.read(u"importCount"_s, u"3 people in it"_s));
    DO(app.press(u"addPeople"_s));
    DO(seeKept(app, 3));
}

void PeopleFromFiles::files_of_other_programs_are_read_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("row"); // of the first of them
    QTest::addColumn<QString>("call");
    QTest::newRow("iphone.vcf") << QStringList{u"Dr. Amara Osei"_s, u"Day ward"_s} << u"contact1"_s
                                << u"call-+447700900101"_s;
    QTest::newRow("google.vcf") << QStringList{u"Zoë Brand"_s, u"Pharmacy at the Bridge"_s} << u"contact1"_s
                                << u"call-+491701234567"_s;
    QTest::newRow("nextcloud.vcf") << QStringList{u"Noor Haddad"_s, u"Ben Haddad"_s} << u"contact1"_s
                                   << u"call-+491715550101"_s;
    QTest::newRow("outlook.vcf") << QStringList{u"Dr. med. Jörg Müller"_s} << u"contact0"_s
                                 << u"call-+49305550100"_s;
    QTest::newRow("nokia.vcf") << QStringList{u"Aino Mäkelä"_s, u"Terveysasema"_s} << u"contact0"_s
                               << u"call-+358505550101"_s;
}

void PeopleFromFiles::files_of_other_programs_are_read()
{
    QFETCH(const QStringList, names);
    QFETCH(const QString, row);
    QFETCH(const QString, call);
    RunningApp app;
    DO(toImport(app));
    DO(choose(app,
              QUrl::fromLocalFile(testData() + u"/cards/"_s + QString::fromLatin1(QTest::currentDataTag()))));
    for (qsizetype index = 0; index < names.size(); ++index)
        DO(app.read(u"found%1"_s.arg(index), names.at(index)));
    DO(app.press(u"addPeople"_s));
    DO(seeKept(app, int(names.size())));
    DO(app.press(row));
    DO(app.read(u"contactScreen"_s, names.constFirst()));
    DO(app.see(call));
}

void PeopleFromFiles::what_was_added_is_taken_back()
{
    RunningApp app;
    DO(toImport(app, {nurseLine()}));
    DO(choose(app, fileOf(threePeople())));
    DO(app.press(u"addPeople"_s));
    DO(seeKept(app, 4));
    DO(app.press(u"undo"_s));
    DO(seeKept(app, 1));
    DO(app.read(u"toast"_s, u"They are not in your care team any more."_s));
}

void PeopleFromFiles::known_people_are_not_chosen()
{
    RunningApp app;
    DO(toImport(app, {nurseLine()}));
    DO(choose(app, fileOf(cardOf("FN:oncology nurse LINE\r\nTEL:030-12345") + cardOf("FN:Ben\r\nTEL:555"))));
    DO(app.read(u"found0"_s, u"Already in your care team."_s));
    DO(app.read(u"addPeople"_s, u"Add 1 person"_s));
    DO(app.press(u"addPeople"_s));
    DO(seeKept(app, 2));
}

void PeopleFromFiles::a_number_stays_whole_beside_words_from_right_to_left()
{
    RunningApp app;
    DO(toImport(app));
    DO(choose(app, fileOf(cardOf("FN:Noa\r\nitem1.TEL:020 7946 0101\r\n"
                                 "item1.X-ABLabel:\xD7\xA2\xD7\x91\xD7\x95\xD7\x93\xD7\x94"))));
    DO(app.read(u"found0"_s, u"\u2066020 7946 0101\u2069 · \u05E2\u05D1\u05D5\u05D3\u05D4"_s));
}

void PeopleFromFiles::everyone_and_nobody_is_chosen()
{
    RunningApp app;
    DO(toImport(app));
    DO(choose(app, fileOf(threePeople())));
    DO(app.press(u"chooseAll"_s));
    DO(app.read(u"addPeople"_s, u"Nobody is chosen"_s));
    DO(app.press(u"chooseAll"_s));
    DO(app.read(u"addPeople"_s, u"Add 3 people"_s));
}

void PeopleFromFiles::somebody_is_read_from_a_qr_code()
{
    const QImage code = qrCodeOf(QString::fromUtf8(cardOf("FN:Dr. Amara Osei\r\nTEL:02079460101"))).value();
    RunningApp app;
    DO(toImport(app));
    DO(choose(app, fileOf(photofiles::encoded(code.scaled(code.size() * 6), "png"), u"code.png"_s)));
    DO(app.read(u"found0"_s, u"Dr. Amara Osei"_s));
    DO(app.press(u"addPeople"_s));
    DO(seeKept(app, 1));
    DO(app.press(u"contact0"_s));
    DO(app.see(u"call-02079460101"_s));
}

void PeopleFromFiles::what_brings_nobody_is_refused_kindly_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");

    const QImage link = qrCodeOf(u"https://example.org"_s).value();
    QTest::newRow("text") << "Dear all"_ba << u"There are no people in this file."_s;
    QTest::newRow("cards of nobody") << cardOf("NOTE:hello") << u"Nobody in this file has a name"_s;
    QTest::newRow("a landscape") << photofiles::encoded(photofiles::landscape({400, 300}), "jpeg")
                                 << u"No QR code was found"_s;
    QTest::newRow("a link") << photofiles::encoded(link.scaled(link.size() * 6), "png")
                            << u"is not of a person"_s;
    QTest::newRow("half a picture")
        << photofiles::encoded(photofiles::landscape({400, 300}), "jpeg").first(1'000)
        << u"This picture cannot be opened."_s;
    QTest::newRow("too many") << cardOf("FN:Ana").repeated(kMostCards + 1) << u"more than 10,000 people"_s;
    QTest::newRow("too large") << QByteArray(65 * 1024 * 1024, ' ') << u"larger than 64 MB"_s;
}

void PeopleFromFiles::what_brings_nobody_is_refused_kindly()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, sentence);

    RunningApp app;
    DO(toImport(app, {nurseLine()}));
    DO(choose(app, fileOf(content)));
    DO(app.hand().wait(u"a reason"_s,
                       [&] { return app.opened().careTeam()->found()->problem().contains(sentence); }));
    DO(app.see(u"importProblem"_s));
    DO(app.seeGone(u"addPeople"_s));
    QCOMPARE(kept(app), 1);
    // The next file is read all the same.
    DO(choose(app, fileOf(cardOf("FN:Ben"))));
    DO(app.see(u"found0"_s));
    DO(app.seeGone(u"importProblem"_s));
}

void PeopleFromFiles::fifty_megabytes_are_read()
{
    constexpr qsizetype size = qsizetype(50) * 1024 * 1024;
    const QByteArray fold = QByteArray("QUJD").repeated(18) + "\r\n ";
    RunningApp app;
    DO(toImport(app));
    DO(choose(app, fileOf(cardOf("FN:Ana\r\nPHOTO;ENCODING=b:" + fold.repeated(size / fold.size()) + "QUJD")
                          + cardOf("FN:Ben\r\nNOTE:" + QByteArray(100'000, 'x')))));
    DO(app.read(u"importCount"_s, u"2 people in it"_s));
    DO(app.read(u"found1"_s, u"Some of this card is missing or was too long."_s));
    DO(app.press(u"addPeople"_s));
    DO(app.read(u"toast"_s, u"1 photo could not be taken along."_s));
    DO(seeKept(app, 2));
}

void PeopleFromFiles::leaving_keeps_nobody()
{
    RunningApp app;
    DO(toImport(app));
    DO(choose(app, fileOf(threePeople())));
    DO(app.see(u"found0"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"noContacts"_s));
    DO(goToImport(app));
    QVERIFY(!app.hand().find(u"found0"_s));
}

void PeopleFromFiles::locking_keeps_nobody()
{
    RunningApp app;
    DO(toImport(app));
    DO(choose(app, fileOf(threePeople())));
    DO(app.see(u"found0"_s));
    DO(app.start());
    DO(app.unlock());
    DO(goToPeople(app));
    DO(app.see(u"noContacts"_s));
}

void PeopleFromFiles::device_without_a_dialog_says_so()
{
    RunningApp app;
    app.picker->available = false;
    DO(toImport(app));
    DO(app.press(u"chooseCardPicture"_s));
    DO(app.see(u"importProblem"_s));
    QVERIFY(app.opened().careTeam()->found()->problem().contains(u"no way to choose pictures"_s));
}

void PeopleFromFiles::nothing_is_left_in_any_file()
{
    RunningApp app;
    DO(toImport(app));
    DO(choose(app, fileOf(cardOf("FN:Quillon Marrowby\r\nTEL:555 0101\r\nNOTE:zanzibarian"))));
    DO(app.press(u"addPeople"_s));
    DO(seeKept(app, 1));
    app.end();
    const QMap<QString, QByteArray> files = filesUnder(app.folder());
    QVERIFY(!files.isEmpty());
    for (const auto &[path, content] : files.asKeyValueRange())
        QVERIFY2(!content.contains("Marrowby") && !content.contains("zanzibarian"), qPrintable(path));
}

void PeopleFromFiles::someone_is_chosen_of_the_contacts_on_the_device()
{
    RunningApp app;
    app.contacts->card = cardOf("FN:Dr. Amara Osei\r\nTEL:020 7946 0101\r\nURL:javascript:void");
    DO(startWith(app, {nurseLine()}));
    DO(app.press(u"addContact"_s));
    DO(app.press(u"addFromDevice"_s));
    DO(app.seeGone(u"addFromDevice"_s));
    DO(app.read(u"found0"_s, u"Dr. Amara Osei"_s));
    QCOMPARE(kept(app), 1);
    DO(app.press(u"addPeople"_s));
    DO(seeKept(app, 2));
    // And where files are chosen.
    app.contacts->card = cardOf("FN:Ben\r\nTEL:555 0101");
    DO(goToImport(app));
    DO(app.press(u"chooseFromDevice"_s));
    DO(app.read(u"found0"_s, u"Ben"_s));
}

void PeopleFromFiles::choosing_nobody_there_changes_nothing()
{
    RunningApp app;
    DO(startWith(app, {}));
    DO(app.press(u"addContact"_s));
    DO(app.press(u"addFromDevice"_s));
    DO(app.seeGone(u"addFromDevice"_s));
    DO(app.see(u"careTeamImportScreen"_s));
    QVERIFY(app.opened().careTeam()->found()->problem().isEmpty());
    DO(app.press(u"back"_s));
    DO(app.see(u"noContacts"_s));
}

void PeopleFromFiles::device_without_contacts_does_not_offer_them()
{
    RunningApp app;
    app.contacts->available = false;
    DO(startWith(app, {}));
    DO(app.press(u"addContact"_s));
    DO(app.see(u"addByHand"_s));
    QVERIFY(!app.hand().find(u"addFromDevice"_s));
    DO(app.press(u"addFromFile"_s));
    DO(app.seeGone(u"addFromFile"_s));
    DO(app.see(u"chooseCardFile"_s));
    QVERIFY(!app.hand().find(u"chooseFromDevice"_s));
}

// It is as if it had been answered: leaving the app is leaving again.
void PeopleFromFiles::people_that_take_a_dialogs_place_leave_nothing_of_it()
{
    RunningApp app;
    app.picker = nullptr; // the device's own
    DO(startWith(app, {nurseLine()}));
    app.opened().settings()->setBackgroundMinutes(0);
    DO(app.press(u"contact0"_s));
    DO(app.press(u"choosePhoto"_s));
    DO(app.hand().wait(u"the dialog"_s, [] { return shownDialog() != nullptr; }));
    QVERIFY(QDesktopServices::openUrl(fileOf(threePeople()))); // as a second start hands it over
    DO(app.hand().wait(u"the dialog to go"_s, [] { return shownDialog() == nullptr; }));
    DO(app.see(u"found0"_s));
    app.becomes(Qt::ApplicationSuspended);
    DO(app.see(u"unlockScreen"_s));
}

void PeopleFromFiles::going_elsewhere_leaves_nothing_of_a_dialog()
{
    RunningApp app;
    DO(toImport(app));
    app.opened().settings()->setBackgroundMinutes(0);
    DO(app.press(u"chooseCardFile"_s));
    DO(app.hand().wait(u"the dialog"_s, [] { return shownDialog() != nullptr; }));
    app.app().context().follow(*AppLink::fromText(u"journal"_s)); // as a second start hands it over
    DO(app.hand().wait(u"the dialog to go"_s, [] { return shownDialog() == nullptr; }));
    DO(app.see(u"journalScreen"_s));
    app.becomes(Qt::ApplicationSuspended);
    DO(app.see(u"unlockScreen"_s));
}

ALONGSIDE_APP_TEST(PeopleFromFiles)
#include "tst_PeopleFromFiles.moc"
