#include "app/AppTests.h"
#include "app/RunningApp.h"

#include "theme/Theme.h"

using namespace Qt::StringLiterals;
using namespace alongside;

/// What a person decides: every choice works at once, and is still there after a restart.
class You : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_size_changes_at_once_and_is_kept();
    void lines_stand_apart_where_one_reads_and_that_is_kept();
    void looks_are_kept_and_hold_before_the_lock();
    void times_of_locking_are_kept();
    void name_is_changed_here_and_on_the_lock();
    void passphrase_is_changed();
    void wrong_present_passphrase_changes_nothing();
    void new_recovery_code_takes_the_place_of_the_old();
    void lock_now_locks();
    void about_names_version_and_licences();
    void every_licence_opens_its_full_text();
    void long_licence_is_there_to_its_end();

private:
    static RunningApp::Done toYou(RunningApp &app)
    {
        return app.startWithProfile().and_then([&] { return app.press(u"you"_s); }).and_then([&] {
            return app.see(u"youScreen"_s);
        });
    }
    static RunningApp::Done again(RunningApp &app)
    {
        return app.start()
            .and_then([&] { return app.unlock(); })
            .and_then([&] { return app.press(u"you"_s); })
            .and_then([&] { return app.see(u"youScreen"_s); });
    }
    static QString bytesOf(const SecretValue &value)
    {
        return QString::fromUtf8(reinterpret_cast<const char *>(value.bytes().data()),
                                 qsizetype(value.bytes().size()));
    }
};

void You::text_size_changes_at_once_and_is_kept()
{
    RunningApp app;
    DO(toYou(app));
    const auto heightOfText = [&app] {
        return app.hand().find(u"youScreen"_s)->childItems().isEmpty()
                   ? 0
                   : app.hand().find(u"passphrase"_s)->height();
    };
    const qreal before = heightOfText();
    DO(app.press(u"textSize"_s));
    DO(app.press(u"choice200"_s));
    DO(app.read(u"textSize"_s, u"200 %"_s));
    DO(app.hand().wait(u"larger text"_s, [&] { return heightOfText() > before * 1.3; }));
    DO(app.start());
    const QQuickItem *hello = app.hand().find(u"hello"_s); // the lock is as large
    QVERIFY(hello);
    QVERIFY(hello->property("font").value<QFont>().pixelSize() > 40);
    DO(app.unlock());
    DO(app.press(u"you"_s));
    DO(app.read(u"textSize"_s, u"200 %"_s));
}

void You::lines_stand_apart_where_one_reads_and_that_is_kept()
{
    RunningApp app;
    DO(toYou(app));
    DO(app.read(u"lineSpacing"_s, u"Normal"_s));
    DO(app.press(u"lineSpacing"_s));
    DO(app.press(u"choice2"_s));
    DO(app.read(u"lineSpacing"_s, u"Very wide"_s));
    DO(again(app));
    DO(app.read(u"lineSpacing"_s, u"Very wide"_s));
    QCOMPARE(app.device().lineSpacing(), DeviceSettingsModel::LineSpacing::VeryWide);
    DO(app.press(u"back"_s));
    DO(app.press(u"destination-learn"_s));
    DO(app.press(u"topic-scans"_s));
    DO(app.press(u"article0"_s));
    DO(app.press(u"articleLook"_s));
    DO(app.read(u"lines2"_s, u"Very wide"_s));
    QVERIFY(app.hand().find(u"lines2"_s)->property("checked").toBool());
}

void You::looks_are_kept_and_hold_before_the_lock()
{
    RunningApp app;
    DO(toYou(app));
    DO(app.press(u"option2"_s)); // Dark
    for (const QString &name : {u"strongContrast"_s, u"lessMovement"_s, u"plainLetters"_s})
        DO(app.press(name));
    const QColor night = app.app().window()->color();
    QVERIFY(night.lightnessF() < 0.3);
    DO(app.start());
    QCOMPARE(app.app().window()->color(), night);
    QCOMPARE(app.device().appearance(), DeviceSettingsModel::Appearance::Dark);
    QVERIFY(app.device().strongContrast());
    QVERIFY(app.device().lessMovement());
    QVERIFY(app.device().plainLetters());
    DO(app.unlock());
    DO(app.press(u"you"_s));
    DO(app.see(u"strongContrast"_s));
    QVERIFY(app.hand().find(u"strongContrast"_s)->property("checked").toBool());
    DO(app.press(u"option1"_s)); // and back to Light
    QVERIFY(app.app().window()->color().lightnessF() > 0.7);
}

void You::times_of_locking_are_kept()
{
    RunningApp app;
    DO(toYou(app));
    DO(app.press(u"idle"_s));
    DO(app.press(u"choice5"_s));
    DO(app.seeGone(u"choice5"_s));
    DO(app.press(u"background"_s));
    DO(app.press(u"choice0"_s));
    DO(app.read(u"idle"_s, u"5"_s));
    DO(app.read(u"background"_s, u"At once"_s));
    DO(again(app));
    DO(app.read(u"idle"_s, u"5"_s));
    DO(app.read(u"background"_s, u"At once"_s));
    app.becomes(Qt::ApplicationHidden); // and it means it
    DO(app.see(u"unlockScreen"_s));
}

void You::name_is_changed_here_and_on_the_lock()
{
    RunningApp app;
    DO(toYou(app));
    DO(app.press(u"rename"_s));
    DO(app.see(u"newName"_s));
    DO(app.hand().wait(u"the name"_s, [&] {
        return app.hand().find(u"newName"_s)->property("text").toString() == u"Maya"_s;
    }));
    app.hand().pressKey(Qt::Key_A, Qt::ControlModifier);
    app.hand().type(u"  Maya   Lou "_s);
    DO(app.press(u"saveName"_s));
    DO(app.read(u"rename"_s, u"Maya Lou"_s));
    DO(app.seeGone(u"saveName"_s));
    DO(app.press(u"back"_s));
    QVERIFY(app.textOnScreen().contains(u"Good morning, Maya Lou"_s));
    DO(app.start());
    DO(app.read(u"hello"_s, u"Hello, Maya Lou"_s));
}

void You::passphrase_is_changed()
{
    RunningApp app;
    DO(toYou(app));
    DO(app.press(u"passphrase"_s));
    DO(app.see(u"askPassphraseScreen"_s));
    app.hand().type(QString::fromUtf8(RunningApp::kPassphrase)); // the cursor is there
    app.hand().pressKey(Qt::Key_Return);
    DO(app.see(u"passphraseScreen"_s));
    DO(app.press(u"ownInstead"_s));
    app.hand().type(u"meadow harbour candle stone"_s);
    DO(app.press(u"next"_s));
    DO(app.see(u"youScreen"_s));
    DO(app.read(u"toast"_s, u"From now on your new passphrase opens it."_s));
    DO(app.start());
    DO(app.typeInto(u"passphrase"_s, QString::fromUtf8(RunningApp::kPassphrase)));
    DO(app.press(u"unlock"_s));
    DO(app.read(u"passphrase"_s, u"That did not open it"_s));
    app.hand().pressKey(Qt::Key_Backspace, Qt::ControlModifier);
    DO(app.unlock("meadow harbour candle stone"));
}

void You::wrong_present_passphrase_changes_nothing()
{
    RunningApp app;
    DO(toYou(app));
    for (const QString &row : {u"passphrase"_s, u"recoveryCode"_s}) {
        DO(app.press(row));
        DO(app.typeInto(u"passphrase"_s, u"not this one"_s));
        DO(app.press(u"next"_s));
        DO(app.read(u"askPassphraseScreen"_s, u"That passphrase does not open this profile."_s));
        QVERIFY(!app.hand().find(u"passphraseScreen"_s));
        QVERIFY(!app.hand().find(u"recoveryCodeScreen"_s));
        DO(app.press(u"back"_s));
        DO(app.see(u"youScreen"_s));
        // A sentence about the last wish is no news on the next screen.
        QVERIFY2(!app.textIn(u"youScreen"_s).contains(u"does not open"_s), "the old problem still shows");
    }
}

void You::new_recovery_code_takes_the_place_of_the_old()
{
    RunningApp app;
    const QString old = app.makeProfile();
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"you"_s));
    DO(app.press(u"recoveryCode"_s));
    DO(app.typeInto(u"passphrase"_s, QString::fromUtf8(RunningApp::kPassphrase)));
    DO(app.press(u"next"_s));
    DO(app.see(u"recoveryCodeScreen"_s));
    RecoveryCodeModel *code = app.opened().settings()->recoveryCode();
    const QString fresh = bytesOf(*code->text());
    QVERIFY(fresh != old);
    DO(app.press(u"next"_s));
    DO(app.typeInto(u"first"_s, fresh.split(u'-')[code->firstGroup() - 1]));
    DO(app.typeInto(u"second"_s, fresh.split(u'-')[code->secondGroup() - 1]));
    DO(app.press(u"next"_s));
    DO(app.see(u"youScreen"_s));
    DO(app.read(u"recoveryCode"_s, u"Kept safe"_s));

    DO(app.start());
    DO(app.press(u"forgot"_s));
    DO(app.typeInto(u"code"_s, old));
    DO(app.press(u"open"_s));
    DO(app.hand().wait(u"a sentence"_s, [&] { return !app.session().problem().isEmpty(); }));
    app.hand().pressKey(Qt::Key_Backspace, Qt::ControlModifier);
    DO(app.typeInto(u"code"_s, fresh));
    DO(app.press(u"open"_s));
    DO(app.see(u"passphraseScreen"_s));
}

void You::lock_now_locks()
{
    RunningApp app;
    DO(toYou(app));
    DO(app.press(u"lockNow"_s));
    DO(app.see(u"unlockScreen"_s));
    QVERIFY(!app.session().opened());
}

void You::about_names_version_and_licences()
{
    RunningApp app;
    DO(toYou(app));
    DO(app.press(u"about"_s));
    DO(app.see(u"aboutScreen"_s));
    const QString text = app.textIn(u"aboutScreen"_s);
    for (const QString &part : {u"Qt "_s, u"SQLCipher"_s, u"libsodium"_s, u"OpenSSL"_s, u"Literata"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
}

void You::every_licence_opens_its_full_text()
{
    RunningApp app;
    DO(toYou(app));
    DO(app.press(u"about"_s));
    DO(app.see(u"aboutScreen"_s));
    const LicenceModel *licences = app.app().context().about()->licences();
    QVERIFY(licences->rowCount() > 0);
    for (int row = 0; row < licences->rowCount(); ++row) {
        const QString name = licences->index(row).data(LicenceModel::NameRole).toString();
        DO(app.press(u"licence%1"_s.arg(row)));
        DO(app.read(u"licenceScreen"_s, name));
        DO(app.read(u"paragraph0"_s, licences->paragraphs().first()));
        QVERIFY2(licences->problem().isEmpty(), qPrintable(name));
        DO(app.press(u"back"_s));
        DO(app.see(u"aboutScreen"_s));
        DO(app.seeGone(u"licenceScreen"_s));
    }
}

void You::long_licence_is_there_to_its_end()
{
    RunningApp app;
    DO(toYou(app));
    DO(app.press(u"about"_s));
    DO(app.press(u"licence1"_s));
    DO(app.read(u"licenceScreen"_s, u"Qt"_s));
    const QStringList paragraphs = app.app().context().about()->licences()->paragraphs();
    QVERIFY(paragraphs.size() > 100);
    QQuickItem *screen = app.hand().find(u"licenceScreen"_s);
    QVERIFY(screen);
    auto *list = screen->property("list").value<QQuickItem *>();
    QVERIFY(list);
    QMetaObject::invokeMethod(list, "positionViewAtEnd");
    DO(app.read(u"paragraph%1"_s.arg(paragraphs.size() - 1), paragraphs.last()));
}

ALONGSIDE_APP_TEST(You)
#include "tst_You.moc"
