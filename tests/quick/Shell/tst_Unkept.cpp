#include "Shell/UnkeptHand.h"
#include "app/AppTests.h"
#include "app/RunningApp.h"

#include "support/AssistiveTool.h"
#include "support/FailingSync.h"
#include "support/NoRoom.h"
#include "support/PhotoFiles.h"

#include <QClipboard>
#include <QCloseEvent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace alongside;
using namespace alongside::unkepthand;

/// What cannot be saved is not thrown away unasked: it is tried again, copied, or left behind by choice.
class Unkept : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saving_is_tried_again_by_itself();
    void a_letter_left_without_room_is_not_mixed_up_with_the_next();
    void words_can_be_copied_and_left_behind();
    void it_is_heard_then_and_not_before();
    void the_window_does_not_close_over_them();
    void the_window_closes_once_they_are_kept();
    void the_editor_offers_to_try_again_and_to_copy();
    void photos_on_their_way_are_kept_before_the_lock();
    void a_description_of_a_photo_is_kept_in_the_background();
    void a_link_keeps_a_treatment_that_is_being_entered();
    void storage_that_reports_a_problem_is_said();
    void what_was_begun_can_still_be_kept_or_dropped();

private:
    QUrl picture();

    QTemporaryDir m_files;
};

QUrl Unkept::picture()
{
    QFile file(m_files.filePath(u"one.jpg"_s));
    const QByteArray content = photofiles::encoded(photofiles::landscape({800, 600}, 20), "jpeg");
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return QUrl::fromLocalFile(file.fileName());
}

void Unkept::saving_is_tried_again_by_itself()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(addScan(app));
    DO(app.press(u"writeLetter"_s));
    {
        const NoRoom noRoom;
        DO(app.typeInto(u"letterWords"_s, u"Breathe"_s));
        DO(app.read(u"letterProblem"_s, u"Your words are still here"_s));
    }
    ScanLetterModel *letter = app.opened().scans()->letter();
    QVERIFY(!letter->isSettled());
    // On a busy machine a try may have failed once more before there was room again.
    constexpr std::chrono::milliseconds patience = 4 * SaveSoon::kTryAgainAfter + 60s;
    QTRY_VERIFY_WITH_TIMEOUT(letter->isSettled(), patience.count());
    DO(app.read(u"letterKept"_s, u"Saved on this device"_s));
}

void Unkept::a_letter_left_without_room_is_not_mixed_up_with_the_next()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(addScan(app));
    ScanLetterModel *letter = app.opened().scans()->letter();
    {
        const NoRoom noRoom;
        DO(app.press(u"writeLetter"_s));
        DO(app.typeInto(u"letterWords"_s, u"Breathe"_s));
        DO(app.read(u"letterProblem"_s, u"Your words are still here"_s));
        DO(app.press(u"back"_s));
        letter->open(0); // the one for the next scan, whichever that is
        QCOMPARE(letter->body(), QString());
        QVERIFY(!letter->isSettled());
        letter->open(1);
        QCOMPARE(letter->body(), u"Breathe"_s);
        letter->open(0);
        DO(app.hand().wait(u"the last try to end"_s, [&] { return !letter->isSaving(); }));
    }
    DO(lockAndUnlock(app));
    DO(app.press(u"writeLetter"_s));
    DO(app.read(u"letterWords"_s, u"Breathe"_s));
}

void Unkept::words_can_be_copied_and_left_behind()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"write"_s));
    DO(app.see(u"editorScreen"_s));
    {
        const NoRoom noRoom;
        app.hand().type(u"Chips after."_s);
        app.session().lock();
        DO(refused(app));
        DO(app.press(u"copyUnkept"_s));
        DO(app.see(u"copied"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Chips after."_s);
        DO(app.read(u"goWithoutWords"_s, u"Lock without these words"_s));
        DO(app.press(u"goWithoutWords"_s));
        DO(app.see(u"unlockScreen"_s));
        QVERIFY(!app.session().opened());
        QGuiApplication::clipboard()->clear();
    }
    DO(app.seeClosed());
    DO(app.unlock());
    QCOMPARE(app.opened().journal()->count(), 0);
}

void Unkept::it_is_heard_then_and_not_before()
{
    RunningApp app;
    AssistiveTool reader;
    DO(app.startWithProfile());
    const auto sentence = u"We could not save this yet. Your words are still here."_s;
    QVERIFY(!reader.announcements().contains(sentence));
    DO(app.press(u"write"_s));
    DO(app.see(u"editorScreen"_s));
    reader.arrive();
    {
        const NoRoom noRoom;
        app.hand().type(u"Chips after."_s);
        app.session().lock();
        DO(refused(app));
        const QString problem = app.textIn(u"unkeptProblem"_s);
        QVERIFY(std::ranges::any_of(reader.announcements(),
                                    [&problem](const QString &heard) { return problem.contains(heard); }));
    }
    DO(app.press(u"tryAgain"_s));
    DO(app.see(u"unlockScreen"_s));
}

void Unkept::the_window_does_not_close_over_them()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"write"_s));
    DO(app.see(u"editorScreen"_s));
    const NoRoom noRoom;
    app.hand().type(u"Chips after."_s);
    app.app().window()->close();
    DO(refused(app));
    QVERIFY(app.app().window()->isVisible());
    DO(app.read(u"goWithoutWords"_s, u"Close without these words"_s));
    DO(app.press(u"close"_s)); // stays
    DO(app.seeGone(u"unkeptProblem"_s));
    DO(app.read(u"words"_s, u"Chips after."_s));
    app.session().lock();
    DO(app.read(u"goWithoutWords"_s, u"Lock without these words"_s));
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"unkeptProblem"_s));
    app.app().window()->close();
    DO(refused(app));
    DO(app.press(u"goWithoutWords"_s));
    DO(app.hand().wait(u"the window to close"_s, [&] { return !app.app().window()->isVisible(); }));
}

void Unkept::the_window_closes_once_they_are_kept()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"write"_s));
    DO(app.see(u"editorScreen"_s));
    app.hand().type(u"Chips after."_s);
    app.app().window()->close();
    DO(app.hand().wait(u"the window to close"_s, [&] { return !app.app().window()->isVisible(); }));
    DO(app.start());
    DO(app.unlock());
    DO(app.read(u"lastWritten"_s, u"Chips after."_s));
}

void Unkept::the_editor_offers_to_try_again_and_to_copy()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"write"_s));
    DO(app.see(u"editorScreen"_s));
    QVERIFY(!app.hand().find(u"tryAgain"_s));
    {
        const NoRoom noRoom;
        app.hand().type(u"Chips after."_s);
        DO(app.press(u"copyWords"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Chips after."_s);
        QGuiApplication::clipboard()->clear();
        DO(app.press(u"tryAgain"_s));
        DO(app.hand().wait(u"the next try to end"_s, [&] { return !app.opened().draft()->isSaving(); }));
        DO(app.read(u"problem"_s, u"Your words are still here"_s));
    }
    DO(app.press(u"tryAgain"_s));
    DO(app.seeSaved());
    DO(app.seeGone(u"tryAgain"_s));
}

void Unkept::photos_on_their_way_are_kept_before_the_lock()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"write"_s));
    DO(app.see(u"editorScreen"_s));
    app.picker->files = {picture(), picture(), picture()};
    DO(app.press(u"addPhotos"_s));
    QCOMPARE(app.opened().photos()->waiting(), 3);
    DO(lockAndUnlock(app));
    DO(app.hand().wait(u"the photos"_s, [&] { return app.opened().photos()->keptCount() == 3; }));

    app.picker->files = {picture()};
    DO(app.press(u"addPhotos"_s));
    DO(app.start()); // nor does the end of the app lose one
    DO(app.unlock());
    DO(app.press(u"lastWritten"_s));
    DO(app.hand().wait(u"the photos"_s, [&] { return app.opened().photos()->keptCount() == 4; }));
}

void Unkept::a_description_of_a_photo_is_kept_in_the_background()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"write"_s));
    DO(app.see(u"editorScreen"_s));
    app.picker->files = {picture()};
    DO(app.press(u"addPhotos"_s));
    DO(app.press(u"photo1"_s));
    JournalPhotoModel *photos = app.opened().photos();
    DO(app.typeInto(u"description"_s, u"Fish"_s));
    QVERIFY(!photos->isSettled());
    app.becomes(Qt::ApplicationInactive);
    DO(app.hand().wait(u"it to be kept"_s, [&] { return photos->isSettled(); }));
    app.becomes(Qt::ApplicationActive);
    {
        const NoRoom noRoom;
        app.hand().type(u" tank"_s);
        DO(app.press(u"back"_s));
        DO(app.press(u"back"_s)); // left before it was kept
        DO(app.seeGone(u"editorScreen"_s));
        app.session().lock();
        DO(refused(app));
    }
    DO(app.press(u"tryAgain"_s));
    DO(app.see(u"unlockScreen"_s));
    DO(app.unlock());
    DO(app.press(u"lastWritten"_s));
    DO(app.hand().wait(u"the photo"_s, [&] {
        const QQuickItem *photo = app.hand().find(u"photo1"_s);
        return photo && photo->property("text").toString().contains(u"Fish tank"_s);
    }));
}

void Unkept::a_link_keeps_a_treatment_that_is_being_entered()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(go(app, u"trends"_s, u"trendsScreen"_s));
    DO(app.press(u"treatments"_s));
    DO(app.press(u"addTreatment"_s));
    DO(app.typeInto(u"treatmentName"_s, u"Tablets"_s));
    DO(go(app, u"journal"_s, u"journalScreen"_s));
    DO(go(app, u"trends"_s, u"trendsScreen"_s));
    DO(app.press(u"treatments"_s));
    DO(app.read(u"treatment0"_s, u"Tablets"_s));
    DO(app.press(u"treatment0"_s));
    DO(app.typeInto(u"treatmentName"_s, QString(80, u'x')));
    app.app().context().follow(*AppLink::fromText(u"journal"_s));
    DO(app.read(u"treatmentProblem"_s, u"longer than 60 characters"_s)); // and it stays
}

void Unkept::storage_that_reports_a_problem_is_said()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"write"_s));
    DO(app.see(u"editorScreen"_s));
    {
        const FailingSync failing(EIO, 0, 0, "vault.db");
        app.hand().type(u"Chips after."_s);
        DO(app.read(u"keeping"_s, u"Saved, but this device's storage reports a problem"_s));
    }
    app.hand().type(u" Yes."_s);
    DO(app.seeSaved());
    DO(app.press(u"back"_s));
    DO(go(app, u"checkin"_s, u"checkInScreen"_s));
    {
        const FailingSync failing(EIO, 0, 0, "vault.db");
        DO(app.press(u"mood3"_s));
        DO(app.read(u"keeping"_s, u"Saved, but this device's storage reports a problem"_s));
    }
}

void Unkept::what_was_begun_can_still_be_kept_or_dropped()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(go(app, u"coping/kind-words"_s, u"kindWordsScreen"_s));
    DO(app.press(u"addKindWords"_s));
    DO(app.typeInto(u"kindField"_s, u"One day"_s));
    DO(lockAndUnlock(app));
    DO(app.press(u"addKindWords"_s));
    DO(app.read(u"kindField"_s, u"One day"_s));
    DO(app.press(u"keepKindWords"_s));
    DO(app.seeGone(u"kindField"_s));
    DO(app.read(u"own0"_s, u"One day"_s));
    QVERIFY(!app.textIn(u"addKindWords"_s).contains(u"What you began"_s));
    DO(app.press(u"addKindWords"_s));
    DO(app.hand().wait(u"an empty field"_s, [&] {
        const QQuickItem *field = app.hand().find(u"kindField"_s);
        return field && field->property("text").toString().isEmpty();
    }));
}

ALONGSIDE_APP_TEST(Unkept)
#include "tst_Unkept.moc"
