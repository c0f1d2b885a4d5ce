#include "app/AppTests.h"
#include "app/ScreenAuditor.h"

#include "support/PhotoFiles.h"

using namespace Qt::StringLiterals;
using namespace alongside;

/// Every screen of the journal.
class AuditJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<ScreenAuditor::Look>(); }
    void behind_the_lock_data() { ScreenAuditor::devices(); }
    void behind_the_lock();
    void about_an_entry_data() { ScreenAuditor::devices(); }
    void about_an_entry();
    void photos_data() { ScreenAuditor::devices(); }
    void photos();

private:
    ScreenAuditor m_auditor;
};

void AuditJournal::behind_the_lock()
{
    RunningApp app;
    DO(m_auditor.putOn(app));
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.start());
    DO(app.unlock());
    DO(m_auditor.pressAndLook(app, u"destination-journal"_s, u"empty"_s));
    DO(app.press(u"writeFirst"_s));
    DO(m_auditor.look(app, u"editorScreen"_s, u"empty editor"_s));
    app.hand().type(
        u"The waiting room has a fish tank. I counted the striped ones, and then it was my turn."_s);
    DO(app.typeInto(u"title"_s, u"Before Monday"_s));
    DO(app.hand().wait(u"the words to be kept"_s, [&] { return app.opened().draft()->isSettled(); }));
    DO(m_auditor.look(app, u"keeping"_s, u"editor"_s));
    DO(app.press(u"back"_s));
    DO(m_auditor.look(app, u"entry0"_s, u"journal"_s));
    DO(app.typeInto(u"search"_s, u"fish"_s));
    DO(m_auditor.look(app, u"foundCount"_s, u"found"_s));
    app.hand().type(u" zebra"_s);
    DO(m_auditor.look(app, u"nothingFound"_s));
    DO(app.press(u"clear"_s));
    DO(m_auditor.pressAndLook(app, u"filter"_s, u"filterDone"_s, u"filter"_s));
    DO(app.press(u"filterFrom"_s));
    DO(m_auditor.look(app, u"filterDays"_s, u"filter by day"_s));
    DO(app.press(u"filterStarred"_s));
    DO(app.press(u"filterDone"_s));
    DO(m_auditor.look(app, u"filterSummary"_s, u"filtered journal"_s));
    DO(app.press(u"showAll"_s));
    DO(m_auditor.pressAndLook(app, u"calendar"_s, u"chosenDay"_s, u"calendar"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"destination-today"_s));
    DO(app.press(u"mood0"_s));
    DO(m_auditor.look(app, u"veryLow"_s, u"today"_s));
    DO(m_auditor.pressAndLook(app, u"seeWho"_s, u"helpScreen"_s, u"crisis"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"destination-journal"_s));
    DO(app.press(u"entry0"_s));
    DO(app.press(u"delete"_s));
    DO(app.press(u"bin"_s));
    DO(m_auditor.look(app, u"restore"_s, u"bin"_s));
    ScreenAuditor::hideToast(app); // where text is large, it lies over the row for a while
    DO(m_auditor.pressAndLook(app, u"erase"_s, u"eraseNow"_s, u"erase for good"_s));
    QVERIFY2(m_auditor.wrong().isEmpty(), qPrintable(m_auditor.wrong().join(u'\n')));
}

void AuditJournal::about_an_entry()
{
    RunningApp app;
    DO(m_auditor.putOn(app));
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"write"_s));
    DO(m_auditor.pressAndLook(app, u"when"_s, u"chosenMoment"_s, u"when it was"_s));
    DO(m_auditor.pressAndLook(app, u"place"_s, u"place0"_s, u"where it was"_s));
    DO(app.typeInto(u"placeSearch"_s, u"b"_s));
    DO(m_auditor.look(app, u"placeHint"_s, u"many places"_s));
    DO(app.press(u"place0"_s));
    DO(app.seeGone(u"placeSearch"_s));
    DO(app.press(u"momentDone"_s));
    DO(app.seeGone(u"chosenMoment"_s));
    DO(m_auditor.pressAndLook(app, u"details"_s, u"detailsDone"_s, u"details"_s));
    DO(app.press(u"tags"_s));
    DO(app.typeInto(u"tagField"_s, u"hospital"_s));
    DO(m_auditor.look(app, u"addTag"_s, u"a tag"_s));
    app.hand().pressKey(Qt::Key_Return);
    app.hand().type(QString(100, u'x'));
    app.hand().pressKey(Qt::Key_Return);
    DO(m_auditor.look(app, u"tagProblem"_s, u"a tag too long"_s));
    app.hand().pressKey(Qt::Key_A, Qt::ControlModifier);
    app.hand().pressKey(Qt::Key_Delete);
    DO(app.press(u"tagsDone"_s));
    DO(app.seeGone(u"tagField"_s));
    DO(app.press(u"detailsDone"_s));
    DO(app.seeGone(u"detailsDone"_s));
    DO(m_auditor.look(app, u"editorScreen"_s, u"editor with details"_s));
    DO(m_auditor.pressAndLook(app, u"helpMeStart"_s, u"about0"_s, u"help me start"_s));
    DO(m_auditor.pressAndLook(app, u"promptGroup3"_s, u"prompt0"_s, u"prompts"_s));
    QVERIFY2(m_auditor.wrong().isEmpty(), qPrintable(m_auditor.wrong().join(u'\n')));
}

void AuditJournal::photos()
{
    RunningApp app;
    DO(m_auditor.putOn(app));
    QVERIFY(!app.makeProfile().isEmpty());
    JournalEntry tagged{{}, LivedTime::now(*app.clock), {}, u"Sorted."_s};
    for (int tag = 1; tag <= 20; ++tag)
        tagged.tags.append(u"Waiting room %1"_s.arg(tag));
    DO(app.addEntries(QList<JournalEntry>{tagged}));
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
    DO(m_auditor.look(app, u"photo2"_s, u"editor with photos"_s));
    DO(app.press(u"photo1"_s));
    DO(app.typeInto(u"description"_s, u"Green hills"_s));
    DO(m_auditor.look(app, u"photoScreen"_s));
    DO(app.press(u"photoAlone"_s));
    DO(app.seeGone(u"description"_s));
    DO(m_auditor.look(app, u"photoView"_s, u"photo alone"_s));
    DO(app.press(u"photoAlone"_s));
    DO(app.press(u"removePhoto"_s));
    DO(m_auditor.look(app, u"putBack"_s, u"photo removed"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"destination-journal"_s));
    DO(m_auditor.look(app, u"entry0"_s, u"journal with a photo"_s));
    DO(m_auditor.pressAndLook(app, u"filter"_s, u"filterTagsLeft"_s, u"filter with many tags"_s));
    QVERIFY2(m_auditor.wrong().isEmpty(), qPrintable(m_auditor.wrong().join(u'\n')));
}

ALONGSIDE_APP_TEST(AuditJournal)
#include "tst_AuditJournal.moc"
