#include "Trends/TrendData.h"
#include "app/AppTests.h"
#include "app/RunningApp.h"

#include "audit/ScreenAudit.h"
#include "support/PhotoFiles.h"
#include "support/PseudoTranslator.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace alongside;

/// Goes through every screen of the app on devices that differ, and looks whether all on it can be
/// read and pressed: names, roles, sizes, contrast, nothing cut, nothing over another.
///
/// Nine devices in which every pair of a size, a look, a text size and a language comes up, in place
/// of all fifty-four. With ALONGSIDE_PICTURES set to a folder, it leaves a picture of each screen there.
class ScreenAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void before_the_lock_data() { devices(); }
    void before_the_lock();
    void at_the_lock_data() { devices(); }
    void at_the_lock();
    void photos_data() { devices(); }
    void photos();
    void behind_the_lock_data() { devices(); }
    void behind_the_lock();
    void about_an_entry_data() { devices(); }
    void about_an_entry();
    void care_team_data() { devices(); }
    void care_team();
    void scans_data() { devices(); }
    void scans();
    void check_ins_data() { devices(); }
    void check_ins();
    void steadying_data() { devices(); }
    void steadying();
    void trends_data() { devices(); }
    void trends();
    void settings_data() { devices(); }
    void settings();
    void signs_data() { devices(); }
    void signs();

private:
    enum class Look { Light, Dark, Contrast, DarkContrast };
    enum class Words { English, Long, Arabic };

    static void devices();
    RunningApp::Done putOn(RunningApp &app);
    /// Waits for \a name, looks at the whole window, and keeps what is wrong for the end.
    RunningApp::Done look(RunningApp &app, const QString &name, const QString &title = {});
    /// What it lies over is to be looked at.
    static void hideToast(RunningApp &app)
    {
        if (QQuickItem *toast = app.hand().find(u"toast"_s))
            QMetaObject::invokeMethod(toast, "hide");
    }
    RunningApp::Done pressAndLook(RunningApp &app, const QString &press, const QString &name,
                                  const QString &title = {});

    std::unique_ptr<PseudoTranslator> m_translator;
    QStringList m_wrong;
};

void ScreenAudit::initTestCase()
{
    qRegisterMetaType<Look>();
}

void ScreenAudit::devices()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Look>("looks");
    QTest::addColumn<int>("percent");
    QTest::addColumn<Words>("language");
    constexpr QSize phone(390, 844);
    constexpr QSize small(320, 568);
    constexpr QSize tablet(1024, 768);
    QTest::newRow("phone") << phone << Look::Light << 100 << Words::English;
    QTest::newRow("phone, dark, 200, long words") << phone << Look::Dark << 200 << Words::Long;
    QTest::newRow("phone, contrast, Arabic") << phone << Look::Contrast << 100 << Words::Arabic;
    QTest::newRow("small, long words") << small << Look::Light << 100 << Words::Long;
    QTest::newRow("small, dark, 200, Arabic") << small << Look::Dark << 200 << Words::Arabic;
    QTest::newRow("small, contrast, 200") << small << Look::Contrast << 200 << Words::English;
    QTest::newRow("tablet, 200, Arabic") << tablet << Look::Light << 200 << Words::Arabic;
    QTest::newRow("tablet, dark") << tablet << Look::Dark << 100 << Words::English;
    QTest::newRow("tablet, contrast, long words") << tablet << Look::DarkContrast << 200 << Words::Long;
}

RunningApp::Done ScreenAudit::putOn(RunningApp &app)
{
    const QFETCH(QSize, size);
    const QFETCH(int, percent);
    const QFETCH(Words, language);
    app.options.size = size;
    app.options.textPercent = percent;
    m_wrong.clear();
    m_translator.reset(); // a translator takes itself out of the application
    if (language != Words::English) {
        m_translator = std::make_unique<PseudoTranslator>(
            language == Words::Long ? PseudoTranslator::Kind::LongLatin : PseudoTranslator::Kind::Arabic);
        QCoreApplication::installTranslator(m_translator.get());
    }
    if (language == Words::Arabic)
        app.options.locale = QLocale(QLocale::Arabic, QLocale::Egypt);

    const QFETCH(Look, looks);
    const bool dark = looks == Look::Dark || looks == Look::DarkContrast;
    DeviceSettings device;
    device.appearance = dark ? DeviceSettings::Appearance::Dark : DeviceSettings::Appearance::Light;
    device.strongContrast = looks == Look::Contrast || looks == Look::DarkContrast;
    device.lessMovement = true; // two pictures are compared: nothing may move between them
    if (!DeviceSettingsFile(app.folder()).write(device))
        return std::unexpected(u"the settings were not written"_s);
    return {};
}

RunningApp::Done ScreenAudit::look(RunningApp &app, const QString &name, const QString &title)
{
    const QFETCH(QSize, size);
    const QFETCH(Words, language);
    if (auto seen = app.see(name); !seen)
        return seen;
    QQuickWindow *window = app.app().window();
    QQuickItem *root = window->contentItem();
    audit::unroll(root);
    const QString called = title.isEmpty() ? name : title;
    const bool wordsMaySplit =
        language == Words::Long || name == u"licenceScreen"_s; // others' words, as they are
    audit::Findings findings = audit::auditScreen(root, wordsMaySplit);
    // A list may still be moving its rows after the page was unrolled; what is wrong stays wrong.
    for (int again = 0; again < 10 && std::ranges::any_of(findings, &audit::Finding::hard); ++again) {
        QTest::qWait(50);
        findings = audit::auditScreen(root, wordsMaySplit);
    }
    for (const audit::Finding &finding : findings) {
        if (finding.hard)
            m_wrong += called + u": "_s + audit::toLine(finding);
    }
    if (const QString folder = qEnvironmentVariable("ALONGSIDE_PICTURES"); !folder.isEmpty()) {
        QDir().mkpath(folder);
        const QString file = QString::fromUtf8(QTest::currentDataTag()) + u' ' + called + u".png"_s;
        window->grabWindow().save(QDir(folder).filePath(QString(file).remove(u',').replace(u' ', u'-')));
    }
    window->resize(size);
    return {};
}

RunningApp::Done ScreenAudit::pressAndLook(RunningApp &app, const QString &press, const QString &name,
                                           const QString &title)
{
    return app.press(press).and_then([&] { return look(app, name, title); });
}

void ScreenAudit::before_the_lock()
{
    RunningApp app;
    DO(putOn(app));
    DO(app.start());
    DO(look(app, u"welcomeScreen"_s));
    DO(pressAndLook(app, u"next"_s, u"offeredWords"_s));
    DO(app.press(u"ownInstead"_s));
    DO(app.typeInto(u"own"_s, u"quiet"_s));
    DO(look(app, u"strength"_s, u"own passphrase"_s));
    DO(app.press(u"wordsInstead"_s));
    DO(pressAndLook(app, u"next"_s, u"recoveryCodeScreen"_s));
    DO(app.press(u"next"_s));
    DO(app.typeInto(u"first"_s, u"AB"_s));
    DO(app.typeInto(u"second"_s, u"CD"_s));
    app.hand().pressKey(Qt::Key_Return);
    DO(look(app, u"recoveryCheckScreen"_s));
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
}

void ScreenAudit::at_the_lock()
{
    RunningApp app;
    DO(putOn(app));
    QVERIFY(!app.makeProfile().isEmpty());
    QVERIFY(!app.makeProfile(u"Samuel Alexander"_s).isEmpty());
    DO(app.start());
    DO(look(app, u"chooseProfileScreen"_s));
    DO(app.press(u"profile1"_s));
    DO(app.typeInto(u"passphrase"_s, u"not this one"_s));
    DO(app.press(u"unlock"_s));
    DO(app.hand().wait(u"the answer"_s, [&] { return !app.session().problem().isEmpty(); }));
    DO(look(app, u"unlockScreen"_s));
    DO(app.press(u"otherProfile"_s));
    DO(app.press(u"unlisted"_s));
    DO(look(app, u"unlockScreen"_s, u"someone not listed"_s));
    DO(pressAndLook(app, u"forgot"_s, u"recoverScreen"_s));
    DO(pressAndLook(app, u"help"_s, u"helpScreen"_s));
    DO(app.press(u"region"_s));
    DO(look(app, u"region0"_s, u"countries"_s));
    app.end();
    QVERIFY(QFile::rename(app.folder() + u"/p"_s, app.folder() + u"/p.away"_s));
    QVERIFY(QFile::link(u"p"_s, app.folder() + u"/p"_s)); // leads in a circle: cannot be read
    DO(app.start());
    DO(look(app, u"lookAgainScreen"_s));
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
}

void ScreenAudit::behind_the_lock()
{
    RunningApp app;
    DO(putOn(app));
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.start());
    DO(app.unlock());
    DO(pressAndLook(app, u"destination-journal"_s, u"empty"_s));
    DO(app.press(u"writeFirst"_s));
    DO(look(app, u"editorScreen"_s, u"empty editor"_s));
    app.hand().type(
        u"The waiting room has a fish tank. I counted the striped ones, and then it was my turn."_s);
    DO(app.typeInto(u"title"_s, u"Before Monday"_s));
    DO(app.hand().wait(u"the words to be kept"_s, [&] { return app.opened().draft()->isSettled(); }));
    DO(look(app, u"keeping"_s, u"editor"_s));
    DO(app.press(u"back"_s));
    DO(look(app, u"entry0"_s, u"journal"_s));
    DO(app.typeInto(u"search"_s, u"fish"_s));
    DO(look(app, u"foundCount"_s, u"found"_s));
    app.hand().type(u" zebra"_s);
    DO(look(app, u"nothingFound"_s));
    DO(app.press(u"clear"_s));
    DO(pressAndLook(app, u"filter"_s, u"filterDone"_s, u"filter"_s));
    DO(app.press(u"filterFrom"_s));
    DO(look(app, u"filterDays"_s, u"filter by day"_s));
    DO(app.press(u"filterStarred"_s));
    DO(app.press(u"filterDone"_s));
    DO(look(app, u"filterSummary"_s, u"filtered journal"_s));
    DO(app.press(u"showAll"_s));
    DO(pressAndLook(app, u"calendar"_s, u"chosenDay"_s, u"calendar"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"destination-today"_s));
    DO(app.press(u"mood0"_s));
    DO(look(app, u"veryLow"_s, u"today"_s));
    DO(pressAndLook(app, u"seeWho"_s, u"helpScreen"_s, u"crisis"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"destination-journal"_s));
    DO(app.press(u"entry0"_s));
    DO(app.press(u"delete"_s));
    DO(app.press(u"bin"_s));
    DO(look(app, u"restore"_s, u"bin"_s));
    DO(pressAndLook(app, u"erase"_s, u"eraseNow"_s, u"erase for good"_s));
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
}

void ScreenAudit::about_an_entry()
{
    RunningApp app;
    DO(putOn(app));
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"write"_s));
    DO(pressAndLook(app, u"when"_s, u"chosenMoment"_s, u"when it was"_s));
    DO(pressAndLook(app, u"place"_s, u"place0"_s, u"where it was"_s));
    DO(app.typeInto(u"placeSearch"_s, u"b"_s));
    DO(look(app, u"placeHint"_s, u"many places"_s));
    DO(app.press(u"place0"_s));
    DO(app.seeGone(u"placeSearch"_s));
    DO(app.press(u"momentDone"_s));
    DO(app.seeGone(u"chosenMoment"_s));
    DO(pressAndLook(app, u"details"_s, u"detailsDone"_s, u"details"_s));
    DO(app.press(u"tags"_s));
    DO(app.typeInto(u"tagField"_s, u"hospital"_s));
    DO(look(app, u"addTag"_s, u"a tag"_s));
    app.hand().pressKey(Qt::Key_Return);
    app.hand().type(QString(100, u'x'));
    app.hand().pressKey(Qt::Key_Return);
    DO(look(app, u"tagProblem"_s, u"a tag too long"_s));
    app.hand().pressKey(Qt::Key_A, Qt::ControlModifier);
    app.hand().pressKey(Qt::Key_Delete);
    DO(app.press(u"tagsDone"_s));
    DO(app.seeGone(u"tagField"_s));
    DO(app.press(u"detailsDone"_s));
    DO(app.seeGone(u"detailsDone"_s));
    DO(look(app, u"editorScreen"_s, u"editor with details"_s));
    DO(pressAndLook(app, u"helpMeStart"_s, u"about0"_s, u"help me start"_s));
    DO(pressAndLook(app, u"promptGroup3"_s, u"prompt0"_s, u"prompts"_s));
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
}

void ScreenAudit::photos()
{
    RunningApp app;
    DO(putOn(app));
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.start());
    DO(app.unlock());
    QTemporaryDir files;
    const QString hills = files.filePath(u"hills.png"_s);
    const QString tree = files.filePath(u"tree.jpg"_s);
    QVERIFY(photofiles::landscape({800, 600}, 120).save(hills));
    QVERIFY(photofiles::landscape({600, 800}, 20).save(tree));
    app.picker->files = {QUrl::fromLocalFile(hills), QUrl::fromLocalFile(tree),
                         QUrl::fromLocalFile(files.path())};
    DO(app.press(u"write"_s));
    app.hand().type(u"The hills were green."_s);
    DO(app.press(u"addPhotos"_s));
    DO(app.hand().wait(u"the photos to be read"_s, [&] { return app.opened().photos()->waiting() == 0; }));
    DO(look(app, u"photo2"_s, u"editor with photos"_s));
    DO(app.press(u"photo1"_s));
    DO(app.typeInto(u"description"_s, u"Green hills"_s));
    DO(look(app, u"photoScreen"_s));
    DO(app.press(u"removePhoto"_s));
    DO(look(app, u"putBack"_s, u"photo removed"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"destination-journal"_s));
    DO(look(app, u"entry0"_s, u"journal with a photo"_s));
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
}

void ScreenAudit::care_team()
{
    RunningApp app;
    app.apps = std::make_shared<OpenedApps>();
    DO(putOn(app));
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.start());
    DO(app.unlock());
    DO(pressAndLook(app, u"destination-support"_s, u"noContacts"_s));
    DO(pressAndLook(app, u"addContact"_s, u"contactFormScreen"_s));
    DO(pressAndLook(app, u"contactRole"_s, u"role18"_s, u"roles"_s));
    DO(app.press(u"role2"_s));
    DO(app.seeGone(u"role2"_s));
    DO(app.typeInto(u"contactName"_s, u"Oncology nurse line of the day ward"_s));
    DO(app.typeInto(u"number0"_s, u"+44 20 7946 0101"_s));
    DO(app.typeInto(u"phoneLabel0"_s, u"Ward 4, extension 12"_s));
    DO(app.press(u"time0-3"_s));
    DO(app.press(u"takesTexts0"_s));
    DO(app.press(u"addPhone"_s));
    DO(app.typeInto(u"number1"_s, u"letters"_s));
    DO(app.press(u"saveContact"_s));
    DO(look(app, u"formProblem"_s, u"a number that is none"_s));
    DO(app.press(u"removePhone1"_s));
    DO(app.typeInto(u"contactEmails"_s, u"nurse.line@northside.example.org"_s));
    DO(app.typeInto(u"contactPortal"_s, u"portal.northside.example.org"_s));
    DO(app.typeInto(u"contactAddressField"_s, u"Northside Hospital, east entrance"_s));
    DO(app.press(u"saveContact"_s));
    DO(look(app, u"addContact"_s, u"care team"_s));
    const auto follow = [&](const QString &place) {
        app.app().context().follow(*AppLink::fromText(place));
    };
    follow(u"support/1"_s);
    DO(look(app, u"contactScreen"_s, u"a person"_s));
    DO(app.press(u"back"_s));
    DO(pressAndLook(app, u"whoToCall"_s, u"callScreen"_s));
    DO(pressAndLook(app, u"editNotes"_s, u"callNotesScreen"_s));
    DO(app.typeInto(u"note0Field"_s, u"Penicillin"_s));
    DO(app.press(u"back"_s));
    DO(look(app, u"say0"_s, u"what to say"_s));
    DO(app.press(u"lockCard"_s));
    DO(app.press(u"showLockCard"_s));
    DO(app.press(u"choose0"_s));
    DO(app.press(u"chooseNote0"_s));
    DO(look(app, u"lockCardScreen"_s, u"lock card"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"back"_s));
    follow(u"support/1"_s);
    DO(app.press(u"deleteContact"_s));
    DO(app.press(u"contactBin"_s));
    DO(look(app, u"restore"_s, u"deleted people"_s));
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
}

void ScreenAudit::scans()
{
    RunningApp app;
    DO(putOn(app));
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.start());
    DO(app.unlock());
    DO(pressAndLook(app, u"destination-scans"_s, u"noScans"_s));
    DO(pressAndLook(app, u"addScan"_s, u"scanFormScreen"_s));
    DO(pressAndLook(app, u"scanKind"_s, u"kind8"_s, u"kinds of scans"_s));
    DO(app.press(u"kind8"_s));
    DO(app.seeGone(u"kind8"_s));
    DO(app.typeInto(u"scanPlace"_s, u"Northside Hospital, east entrance"_s));
    DO(pressAndLook(app, u"scanWhen"_s, u"chosenMoment"_s, u"when a scan is"_s));
    DO(app.press(u"momentDone"_s));
    DO(app.seeGone(u"momentDone"_s));
    DO(pressAndLook(app, u"resultDay"_s, u"chosenResultDay"_s, u"when a result is due"_s));
    DO(app.press(u"resultDone"_s));
    DO(app.seeGone(u"resultDone"_s));
    DO(app.press(u"saveScan"_s));
    DO(app.press(u"worry7"_s));
    DO(look(app, u"takeWorryBack"_s, u"scans"_s));
    DO(pressAndLook(app, u"readAsList"_s, u"worryLine0"_s, u"worry as a list"_s));
    DO(app.press(u"back"_s));
    DO(pressAndLook(app, u"next"_s, u"tick0"_s, u"list for scan day"_s));
    DO(pressAndLook(app, u"changeLines"_s, u"remove0"_s, u"changing the list"_s));
    DO(app.press(u"addLine"_s));
    DO(app.typeInto(u"newLine"_s, u"My blue scarf"_s));
    DO(look(app, u"addTo1"_s, u"a new line"_s));
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"addTo1"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"writeLetter"_s));
    DO(app.typeInto(u"letterWords"_s, u"You have done this before."_s));
    DO(look(app, u"letterKept"_s, u"letter"_s));
    DO(app.press(u"back"_s));
    DO(pressAndLook(app, u"openScan"_s, u"scanScreen"_s));
    DO(app.press(u"openPlan"_s));
    DO(app.typeInto(u"planCompanionField"_s, u"Sam"_s));
    DO(look(app, u"planToWrite"_s, u"making a plan"_s));
    DO(app.press(u"planDone"_s));
    DO(look(app, u"planToRead"_s, u"my plan"_s));
    DO(app.press(u"back"_s));
    app.clock->instant = app.clock->instant.addDays(7);
    DO(app.press(u"back"_s));
    DO(app.press(u"destination-today"_s));
    DO(look(app, u"letterCard"_s, u"today on scan day"_s));
    app.clock->instant = app.clock->instant.addDays(1);
    DO(app.press(u"destination-scans"_s));
    DO(look(app, u"notLooking"_s, u"waiting"_s));
    DO(pressAndLook(app, u"haveResult"_s, u"outcome5"_s, u"how it went"_s));
    DO(app.press(u"outcome5"_s));
    DO(app.seeGone(u"outcome5"_s));
    DO(app.hand().wait(u"the result to be kept"_s,
                       [&] { return app.opened().scans()->season()->next() == ScanSeasonModel::LookBack; }));
    DO(app.press(u"next"_s));
    DO(app.press(u"helped0-1"_s));
    DO(look(app, u"comfortRow0"_s, u"look back"_s));
    DO(app.press(u"lookBackDone"_s));
    DO(app.press(u"openScan"_s));
    DO(app.press(u"deleteScan"_s));
    DO(app.press(u"scanBin"_s));
    DO(look(app, u"restore"_s, u"deleted scans"_s));
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
}

void ScreenAudit::check_ins()
{
    RunningApp app;
    DO(putOn(app));
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.start());
    DO(app.unlock());
    DO(pressAndLook(app, u"checkIns"_s, u"empty"_s, u"no check-ins"_s));
    DO(app.press(u"checkInFirst"_s));
    app.opened().checkIn()->answerScanWorry(3);
    DO(look(app, u"scanWorry"_s, u"check-in around a scan"_s));
    DO(app.press(u"mood0"_s));
    DO(app.press(u"measure2-2"_s));
    DO(app.press(u"measure3-10"_s));
    DO(app.typeInto(u"note"_s, u"Soup on the balcony."_s));
    DO(app.hand().wait(u"the answers to be kept"_s, [&] { return app.opened().checkIn()->isSettled(); }));
    DO(look(app, u"veryLow"_s, u"check-in"_s));
    DO(pressAndLook(app, u"measures"_s, u"measuresScreen"_s));
    DO(app.typeInto(u"newMeasure"_s, u"Tingling feet"_s));
    DO(app.press(u"addMeasure"_s));
    DO(look(app, u"remove7"_s, u"a symptom of one's own"_s));
    DO(pressAndLook(app, u"rename7"_s, u"newName"_s, u"another name"_s));
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"newName"_s));
    DO(app.press(u"remove7"_s));
    DO(app.see(u"eraseMeasure0"_s));
    hideToast(app);
    DO(app.press(u"eraseMeasure0"_s));
    DO(look(app, u"eraseMeasureNow0"_s, u"a symptom removed"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"done"_s));
    DO(look(app, u"checkIn0"_s, u"check-ins"_s));
    DO(app.press(u"checkIn0"_s));
    DO(app.hand().wait(u"it to be read"_s, [&] { return app.opened().checkIn()->isReady(); }));
    DO(app.press(u"delete"_s));
    DO(app.press(u"bin"_s));
    DO(look(app, u"restore"_s, u"deleted check-ins"_s));
    hideToast(app);
    DO(app.press(u"back"_s));
    DO(app.press(u"back"_s));
    DO(pressAndLook(app, u"badDay"_s, u"easyScreen"_s, u"bad day"_s));
    DO(app.press(u"mood0"_s));
    DO(look(app, u"veryLow"_s, u"bad day very low"_s));
    DO(app.press(u"done"_s));
    DO(look(app, u"addMore"_s, u"today after a check-in"_s));
    DO(app.press(u"you"_s));
    DO(pressAndLook(app, u"rest"_s, u"choice7"_s, u"rest"_s));
    DO(app.press(u"choice7"_s));
    DO(app.seeGone(u"choice7"_s));
    DO(app.press(u"back"_s));
    DO(look(app, u"restCard"_s, u"today at rest"_s));
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
}

void ScreenAudit::steadying()
{
    RunningApp app;
    app.haptics->available = true;
    app.tones->available = false;
    DO(putOn(app));
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.start());
    DO(app.unlock());
    app.opened().settings()->setIdleMinutes(0); // nothing is touched for minutes
    DO(pressAndLook(app, u"coping"_s, u"copingScreen"_s));
    DO(pressAndLook(app, u"tool-breathing"_s, u"breathingScreen"_s, u"breathing"_s));
    DO(app.press(u"sound"_s));
    DO(pressAndLook(app, u"begin"_s, u"soundProblem"_s, u"breathing in"_s));
    app.uptime->on += std::chrono::minutes(2);
    DO(look(app, u"ending"_s, u"breathing done"_s));
    DO(app.press(u"done"_s));
    DO(pressAndLook(app, u"tool-grounding"_s, u"groundingScreen"_s, u"first sense"_s));
    for (int step = 0; step < 5; ++step)
        DO(app.press(u"next"_s));
    DO(look(app, u"done"_s, u"senses done"_s));
    DO(app.press(u"done"_s));
    DO(pressAndLook(app, u"tool-muscles"_s, u"musclesScreen"_s, u"muscles"_s));
    DO(app.press(u"begin"_s));
    DO(pressAndLook(app, u"pause"_s, u"goOn"_s, u"muscles tensed"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"tool-worry-time"_s));
    DO(app.typeInto(u"worryWords"_s, u"What if they want to talk about it at once, and I am alone there"_s));
    DO(app.press(u"later"_s));
    DO(look(app, u"worry0"_s, u"worry"_s));
    DO(app.press(u"worryTime"_s));
    DO(pressAndLook(app, u"act0"_s, u"day0-1"_s, u"worry time"_s));
    DO(app.press(u"closeList"_s));
    DO(look(app, u"ending"_s, u"worry time over"_s));
    DO(app.press(u"done"_s));
    DO(app.press(u"back"_s));
    DO(pressAndLook(app, u"tool-kind-words"_s, u"kindWordsScreen"_s, u"kind words"_s));
    DO(pressAndLook(app, u"addKindWords"_s, u"kindField"_s, u"kind words of one's own"_s));
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
}

void ScreenAudit::trends()
{
    RunningApp app;
    DO(putOn(app));
    QVERIFY(!app.makeProfile().isEmpty());
    QVERIFY(trenddata::addWeeks(app.folder(), *app.clock, *app.uptime));
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"trends"_s));
    DO(look(app, u"trend0"_s, u"trends"_s));
    DO(app.press(u"closer0"_s));
    DO(app.see(u"trendMonth"_s));
    DO(pressAndLook(app, u"chartList"_s, u"chartRow0"_s, u"trend with its list"_s));
    DO(pressAndLook(app, u"view1"_s, u"chartKeys"_s, u"trend by cycle day"_s));
    DO(pressAndLook(app, u"view2"_s, u"chartSummary"_s, u"trend around scans"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"treatments"_s));
    DO(look(app, u"treatment0"_s, u"treatments"_s));
    DO(app.press(u"treatment0"_s));
    DO(app.typeInto(u"treatmentName"_s, QString(80, u'x')));
    DO(app.press(u"saveTreatment"_s));
    DO(look(app, u"treatmentProblem"_s, u"treatment"_s));
    DO(pressAndLook(app, u"addHold"_s, u"sheetDays"_s, u"day it was held"_s));
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
}

void ScreenAudit::settings()
{
    RunningApp app;
    DO(putOn(app));
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.start());
    DO(app.unlock());
    DO(pressAndLook(app, u"you"_s, u"youScreen"_s));
    DO(pressAndLook(app, u"textSize"_s, u"choice200"_s, u"text size"_s));
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"choice200"_s));
    DO(pressAndLook(app, u"rename"_s, u"newName"_s, u"rename"_s));
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"newName"_s));
    DO(pressAndLook(app, u"about"_s, u"aboutScreen"_s));
    DO(pressAndLook(app, u"licence1"_s, u"licenceScreen"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"aboutScreen"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"passphrase"_s));
    DO(app.typeInto(u"passphrase"_s, u"not this one"_s));
    DO(app.press(u"next"_s));
    DO(app.hand().wait(u"the answer"_s, [&] { return !app.opened().settings()->problem().isEmpty(); }));
    DO(look(app, u"askPassphraseScreen"_s));
    app.hand().pressKey(Qt::Key_Backspace, Qt::ControlModifier);
    app.hand().type(QString::fromUtf8(RunningApp::kPassphrase));
    DO(app.press(u"next"_s));
    DO(look(app, u"passphraseScreen"_s, u"next passphrase"_s));
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
}

void ScreenAudit::signs()
{
    RunningApp app;
    DO(putOn(app));
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"you"_s));
    DO(pressAndLook(app, u"offerFromSum"_s, u"choice9"_s, u"when to offer people"_s));
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"choice9"_s));
    DO(pressAndLook(app, u"questionnaires"_s, u"questionnaireListScreen"_s));
    DO(pressAndLook(app, u"questionnaire2"_s, u"questionnaireScreen"_s));
    DO(app.press(u"begin"_s));
    const QuestionnaireForm *form = app.opened().questionnaires()->form();
    for (int number = 1; number <= 8; ++number) {
        if (number == 8)
            DO(look(app, u"questionnaireFormScreen"_s));
        DO(app.press(u"answer3"_s));
        DO(app.press(u"nextQuestion"_s));
        DO(app.hand().wait(u"the next"_s, [&] { return number == 8 || form->number() == number + 1; }));
    }
    DO(look(app, u"someone"_s, u"questionnaireResultScreen"_s));
    DO(app.press(u"back"_s));
    DO(look(app, u"result0"_s, u"earlier answers"_s));
    for (const QString &screen : {u"questionnaireListScreen"_s, u"youScreen"_s}) {
        DO(app.press(u"back"_s));
        DO(app.see(screen));
    }
    DO(pressAndLook(app, u"symptoms"_s, u"symptomScreen"_s));
    DO(pressAndLook(app, u"redList"_s, u"redListScreen"_s));
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
}

ALONGSIDE_APP_TEST(ScreenAudit)
#include "tst_ScreenAudit.moc"
