#include "TeamApp.h"
#include "app/AppTests.h"

#include "qr/QrReader.h"

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::teamapp;

/// People out of the care team, through the screens: into files, as QR codes and to other apps.
class PeopleToFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_files = std::make_unique<QTemporaryDir>(); }
    void everyone_is_saved_to_a_file_and_comes_back();
    void own_words_are_saved_only_if_wanted();
    void place_that_cannot_be_written_is_said();
    void contact_is_shown_as_a_qr_code();
    void too_much_for_a_qr_code_is_said();
    void contact_goes_to_another_app_from_memory();
    void device_without_a_sheet_does_not_offer_it();

private:
    [[nodiscard]] QUrl place(const QString &name) const
    {
        return QUrl::fromLocalFile(m_files->filePath(name));
    }
    [[nodiscard]] static RunningApp::Done save(RunningApp &app, const QUrl &file)
    {
        return answerDialog(app, u"saveCards"_s, file);
    }

    std::unique_ptr<QTemporaryDir> m_files;
};

void PeopleToFiles::everyone_is_saved_to_a_file_and_comes_back()
{
    const QUrl file = place(u"out.vcf"_s);
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

void PeopleToFiles::own_words_are_saved_only_if_wanted()
{
    const QUrl file = place(u"out.vcf"_s);
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

void PeopleToFiles::place_that_cannot_be_written_is_said()
{
    RunningApp app;
    DO(startWith(app, {nurseLine()}));
    DO(app.press(u"shareAll"_s));
    DO(app.see(u"careTeamShareScreen"_s));
    DO(save(app, place(u"no/such/out.vcf"_s)));
    DO(app.see(u"shareProblem"_s));
    QVERIFY(app.opened().careTeam()->share()->problem().contains(u"Choose another place."_s));
}

void PeopleToFiles::contact_is_shown_as_a_qr_code()
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

void PeopleToFiles::too_much_for_a_qr_code_is_said()
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

void PeopleToFiles::contact_goes_to_another_app_from_memory()
{
    RunningApp app;
    app.apps = std::make_shared<OpenedApps>();
    DO(startWith(app, {nurseLine()}));
    DO(app.press(u"contact0"_s));
    DO(app.press(u"shareContact"_s));
    DO(app.press(u"shareCards"_s));
    DO(app.hand().wait(u"a file to be handed over"_s, [&] { return !app.apps->shared.content.isEmpty(); }));
    QCOMPARE(app.apps->opened, QStringList{u"file contacts.vcf"_s});
    QCOMPARE(app.apps->shared.type, u"text/vcard"_s);
    QVERIFY(app.apps->shared.content.contains("FN:Oncology nurse line"));
    QVERIFY(!app.apps->shared.content.contains("Ann"));
}

void PeopleToFiles::device_without_a_sheet_does_not_offer_it()
{
    RunningApp app;
    app.apps = std::make_shared<OpenedApps>();
    app.apps->missing = {AppLauncher::Means::ShareFile};
    DO(startWith(app, {nurseLine()}));
    DO(app.press(u"shareAll"_s));
    DO(app.see(u"saveCards"_s));
    QVERIFY(!app.hand().find(u"shareCards"_s));
}

ALONGSIDE_APP_TEST(PeopleToFiles)
#include "tst_PeopleToFiles.moc"
