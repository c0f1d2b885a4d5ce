#include "app/AppTests.h"
#include "app/RunningApp.h"

#include "qr/QrCode.h"
#include "qr/QrReader.h"
#include "support/PhotoFiles.h"

#include <QDirIterator>
#include <QQmlContext>
#include <QQmlEngine>

using namespace Qt::StringLiterals;
using namespace alongside;

/// People from files and pictures into the care team, and out of it, through the screens. Whatever the
/// dialog for pictures brings is read for what it is, so it stands in for the one for files mostly.
class PeopleFromFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_files = std::make_unique<QTemporaryDir>(); }
    void people_of_a_file_are_looked_at_chosen_and_kept();
    void file_is_chosen_in_its_dialog();
    void what_was_added_is_taken_back();
    void known_people_are_not_chosen();
    void everyone_and_nobody_is_chosen();
    void somebody_is_read_from_a_qr_code();
    void what_brings_nobody_is_refused_kindly_data();
    void what_brings_nobody_is_refused_kindly();
    void fifty_megabytes_are_read();
    void leaving_keeps_nobody();
    void locking_keeps_nobody();
    void device_without_a_dialog_says_so();
    void everyone_is_saved_to_a_file_and_comes_back();
    void own_words_are_saved_only_if_wanted();
    void place_that_cannot_be_written_is_said();
    void contact_is_shown_as_a_qr_code();
    void too_much_for_a_qr_code_is_said();
    void nothing_is_left_in_any_file();

private:
    [[nodiscard]] QUrl fileOf(const QByteArray &content, const QString &name = u"people.vcf"_s);
    /// Starts with \a contacts, on the list of them; the second goes on to adding people from files.
    [[nodiscard]] static RunningApp::Done startWith(RunningApp &app, const QList<Contact> &contacts);
    [[nodiscard]] static RunningApp::Done toImport(RunningApp &app, const QList<Contact> &contacts = {});
    [[nodiscard]] static RunningApp::Done choose(RunningApp &app, const QUrl &file);
    /// Presses \a button, and chooses \a file in the dialog that comes up.
    [[nodiscard]] static RunningApp::Done answer(RunningApp &app, const QString &button, const QUrl &file);
    [[nodiscard]] static RunningApp::Done save(RunningApp &app, const QUrl &file)
    {
        return answer(app, u"saveCards"_s, file);
    }
    [[nodiscard]] static int kept(RunningApp &app) { return app.opened().careTeam()->list()->total(); }
    [[nodiscard]] static RunningApp::Done seeKept(RunningApp &app, int count)
    {
        return app.hand().wait(u"%1 people"_s.arg(count), [&app, count] { return kept(app) == count; });
    }

    std::unique_ptr<QTemporaryDir> m_files;
};

namespace {

QByteArray cardOf(const QByteArray &lines)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\n" + lines + "\r\nEND:VCARD\r\n";
}

QByteArray threePeople()
{
    return cardOf("FN:Dr. Amara Osei\r\nORG:Northside Hospital\r\nTEL;WORK:020 7946 0101")
           + "BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=5A=6F=C3=AB\r\n"
             "TEL;CELL:555 0101\r\nEND:VCARD\r\n"
           + cardOf("FN:Cleo\r\nTEL:ask at the desk") + cardOf("NOTE:nobody");
}

Contact nurseLine()
{
    return {.role = ContactRole::NurseLine,
            .name = u"Oncology nurse line"_s,
            .phones = {{.number = PhoneNumber::fromText(u"030 12345"_s).value(),
                        .label = u"extension 12"_s,
                        .hours = CallHours::usual(CallTime::AfterHours)}},
            .callAbout = u"Fever, or a new pain"_s,
            .note = u"Ask for Ann."_s,
            .starred = true};
}

} // namespace

QUrl PeopleFromFiles::fileOf(const QByteArray &content, const QString &name)
{
    QFile file(m_files->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return QUrl::fromLocalFile(file.fileName());
}

RunningApp::Done PeopleFromFiles::startWith(RunningApp &app, const QList<Contact> &contacts)
{
    if (app.makeProfile().isEmpty())
        return std::unexpected(u"no profile could be made"_s);
    return app
        .change([&](Store &store) -> Result<void> {
            for (const Contact &contact : contacts) {
                if (auto added = store.contacts().add(contact); !added)
                    return std::unexpected(added.error());
            }
            return {};
        })
        .and_then([&] { return app.start(); })
        .and_then([&] { return app.unlock(); })
        .and_then([&] { return app.press(u"destination-support"_s); })
        .and_then([&] { return app.see(contacts.isEmpty() ? u"noContacts"_s : u"contact0"_s); });
}

RunningApp::Done PeopleFromFiles::toImport(RunningApp &app, const QList<Contact> &contacts)
{
    return startWith(app, contacts).and_then([&] { return app.press(u"addFromFile"_s); }).and_then([&] {
        return app.see(u"careTeamImportScreen"_s);
    });
}

RunningApp::Done PeopleFromFiles::choose(RunningApp &app, const QUrl &file)
{
    app.picker->files = {file};
    return app.press(u"chooseCardPicture"_s).and_then([&] {
        return app.hand().wait(u"the file to be read"_s,
                               [&] { return !app.opened().careTeam()->found()->isBusy(); });
    });
}

RunningApp::Done PeopleFromFiles::answer(RunningApp &app, const QString &button, const QUrl &file)
{
    // Qt's own dialog, as where the system has none, in a window of its own; its list has a name.
    const auto dialog = []() -> QObject * {
        for (QWindow *window : QGuiApplication::topLevelWindows()) {
            auto *quick = qobject_cast<QQuickWindow *>(window);
            if (const QQuickItem *list = quick ? Hand(*quick).find(u"fileDialogListView"_s) : nullptr)
                return qmlContext(list)->contextObject();
        }
        return nullptr;
    };
    // A folder is read at its own pace, and then its first file is taken.
    const auto isChosen = [&dialog, &file] {
        if (dialog()->property("selectedFile").toUrl() == file)
            return true;
        dialog()->setProperty("currentFolder", file.resolved(QUrl(u"."_s)));
        dialog()->setProperty("selectedFile", file);
        return false;
    };
    return app.press(button)
        .and_then([&] { return app.hand().wait(u"the dialog"_s, [&] { return dialog() != nullptr; }); })
        .and_then([&] { return app.hand().wait(file.toString(), isChosen); })
        .and_then([&] {
            QMetaObject::invokeMethod(dialog(), "accept");
            return app.hand().wait(u"the dialog to go"_s, [&] { return dialog() == nullptr; });
        });
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
    DO(app.press(u"destination-support"_s));
    DO(seeKept(app, 2));
    DO(app.press(u"contact1"_s));
    DO(app.read(u"contactScreen"_s, u"Zoë"_s));
    DO(app.see(u"call-5550101"_s));
}

void PeopleFromFiles::file_is_chosen_in_its_dialog()
{
    RunningApp app;
    DO(toImport(app));
    DO(answer(app, u"chooseCardFile"_s, fileOf(threePeople())));
    DO(app.read(u"importCount"_s, u"3 people in it"_s));
    DO(app.press(u"addPeople"_s));
    DO(seeKept(app, 3));
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
    DO(app.press(u"addFromFile"_s));
    DO(app.see(u"careTeamImportScreen"_s));
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
    DO(app.press(u"destination-support"_s));
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

void PeopleFromFiles::everyone_is_saved_to_a_file_and_comes_back()
{
    const QUrl file = QUrl::fromLocalFile(m_files->filePath(u"out.vcf"_s));
    RunningApp app;
    DO(startWith(app, {nurseLine(), {.name = u"Ben"_s}}));
    DO(app.press(u"shareAll"_s));
    DO(app.see(u"careTeamShareScreen"_s));
    DO(app.press(u"format1"_s));
    DO(app.press(u"ownWords"_s));
    DO(save(app, file));
    DO(app.read(u"toast"_s, u"2 people are in the file."_s));

    RunningApp other;
    DO(toImport(other));
    DO(choose(other, file));
    DO(other.press(u"addPeople"_s));
    DO(seeKept(other, 2));
    DO(other.press(u"contact0"_s));
    DO(other.read(u"contactScreen"_s, u"Fever, or a new pain"_s));
    DO(other.read(u"contactScreen"_s, u"Ask for Ann."_s));
    DO(other.see(u"call-03012345"_s));
}

void PeopleFromFiles::own_words_are_saved_only_if_wanted()
{
    const QUrl file = QUrl::fromLocalFile(m_files->filePath(u"out.vcf"_s));
    RunningApp app;
    DO(startWith(app, {nurseLine()}));
    DO(app.press(u"contact0"_s));
    DO(app.press(u"shareContact"_s));
    DO(app.see(u"careTeamShareScreen"_s));
    DO(save(app, file));
    DO(app.read(u"toast"_s, u"1 person is in the file."_s));
    QFile saved(file.toLocalFile());
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray card = saved.readAll();
    QVERIFY(card.startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n"));
    QVERIFY(card.contains("030 12345"));
    QVERIFY(!card.contains("Ann") && !card.contains("Fever"));
}

void PeopleFromFiles::place_that_cannot_be_written_is_said()
{
    RunningApp app;
    DO(startWith(app, {nurseLine()}));
    DO(app.press(u"shareAll"_s));
    DO(app.see(u"careTeamShareScreen"_s));
    DO(save(app, QUrl::fromLocalFile(m_files->filePath(u"no/such/out.vcf"_s))));
    DO(app.see(u"shareProblem"_s));
    QVERIFY(app.opened().careTeam()->share()->problem().contains(u"Choose another place."_s));
}

void PeopleFromFiles::contact_is_shown_as_a_qr_code()
{
    RunningApp app;
    DO(startWith(app, {nurseLine()}));
    DO(app.press(u"contact0"_s));
    DO(app.press(u"shareContact"_s));
    DO(app.see(u"qrCode"_s));
    // What a camera would find on the screen.
    QStringList texts;
    DO(app.hand().wait(u"a QR code that can be read"_s, [&] {
        texts = qrTextsIn(app.hand().look());
        return texts.size() == 1;
    }));
    QVERIFY(texts.constFirst().contains(u"FN:Oncology nurse line"_s));
    QVERIFY(texts.constFirst().contains(u"030 12345"_s));
    QVERIFY(!texts.constFirst().contains(u"Ann"_s));
}

void PeopleFromFiles::too_much_for_a_qr_code_is_said()
{
    Contact contact = nurseLine();
    for (int number = 0; number < 15; ++number)
        contact.emails += u"%1.%2@example.org"_s.arg(u"a"_s.repeated(60)).arg(number);
    RunningApp app;
    DO(startWith(app, {contact}));
    DO(app.press(u"contact0"_s));
    DO(app.press(u"shareContact"_s));
    DO(app.read(u"qrWords"_s, u"This is too much for a QR code."_s));
    QVERIFY(!app.hand().find(u"qrCode"_s));
}

void PeopleFromFiles::nothing_is_left_in_any_file()
{
    RunningApp app;
    DO(toImport(app));
    DO(choose(app, fileOf(cardOf("FN:Quillon Marrowby\r\nTEL:555 0101\r\nNOTE:zanzibarian"))));
    DO(app.press(u"addPeople"_s));
    DO(seeKept(app, 1));
    app.end();
    QDirIterator files(app.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int looked = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains("Marrowby") && !content.contains("zanzibarian"),
                 qPrintable(file.fileName()));
        ++looked;
    }
    QVERIFY(looked > 0);
}

ALONGSIDE_APP_TEST(PeopleFromFiles)
#include "tst_PeopleFromFiles.moc"
