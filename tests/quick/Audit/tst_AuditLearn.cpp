#include "app/AppTests.h"
#include "app/ScreenAuditor.h"

#include "models/UpdateModel.h"
#include "support/SourceTree.h"
#include "support/UpdateFiles.h"

using namespace Qt::StringLiterals;
using namespace alongside;

/// Every screen of Learn.
class AuditLearn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<ScreenAuditor::Look>(); }
    void articles_data() { ScreenAuditor::devices(); }
    void articles();
    void lists_data() { ScreenAuditor::devices(); }
    void lists();
    void updates_data() { ScreenAuditor::devices(); }
    void updates();

private:
    RunningApp::Done start(RunningApp &app);
    RunningApp::Done followAndLook(RunningApp &app, const QString &place, const QString &name,
                                   const QString &title);

    RunningApp::Done readAndLook(RunningApp &app, const QString &path, const QString &name,
                                 const QString &title);

    /// The path of an update in \a folder; empty if it could not be written.
    static QString updateIn(const QTemporaryDir &folder, const QJsonObject &files, const QString &issued);

    ScreenAuditor m_auditor;
};

RunningApp::Done AuditLearn::start(RunningApp &app)
{
    return m_auditor.putOn(app)
        .and_then([&]() -> RunningApp::Done {
            if (app.makeProfile().isEmpty())
                return std::unexpected(u"no profile could be made"_s);
            return {};
        })
        .and_then([&] { return app.start(); })
        .and_then([&] { return app.unlock(); });
}

RunningApp::Done AuditLearn::followAndLook(RunningApp &app, const QString &place, const QString &name,
                                           const QString &title)
{
    app.app().context().follow(*AppLink::fromText(place));
    return m_auditor.look(app, name, title);
}

RunningApp::Done AuditLearn::readAndLook(RunningApp &app, const QString &path, const QString &name,
                                         const QString &title)
{
    UpdateModel &updates = *app.app().context().about()->updates();
    updates.readFile(QUrl::fromLocalFile(path));
    return app.hand().wait(u"the file to be read"_s, [&] { return !updates.isBusy(); }).and_then([&] {
        return m_auditor.look(app, name, title);
    });
}

void AuditLearn::articles()
{
    RunningApp app;
    DO(start(app));
    DO(m_auditor.pressAndLook(app, u"destination-learn"_s, u"topic-begin"_s, u"learn"_s));
    DO(m_auditor.pressAndLook(app, u"chooseGates"_s, u"gate0-0"_s, u"what to tell"_s));
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"gate0-0"_s));
    DO(m_auditor.pressAndLook(app, u"readers"_s, u"reader0"_s, u"who reads"_s));
    DO(app.press(u"reader2"_s));
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"reader0"_s));
    DO(m_auditor.look(app, u"forYou0"_s, u"what is for those who care"_s));
    DO(followAndLook(app, u"learn/planning-ahead"_s, u"leftOut"_s, u"an article with parts left out"_s));
    DO(app.press(u"keepArticle"_s));
    DO(m_auditor.pressAndLook(app, u"showSources"_s, u"source0"_s, u"sources"_s));
    DO(followAndLook(app, u"learn/scanxiety-what"_s, u"articleScreen"_s, u"an article"_s));
    DO(m_auditor.pressAndLook(app, u"printArticle"_s, u"saveArticlePdf"_s, u"an article on paper"_s));
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"saveArticlePdf"_s));
    DO(m_auditor.pressAndLook(app, u"articleLook"_s, u"lines2"_s, u"how an article looks"_s));
    DO(app.press(u"lines2"_s));
    DO(m_auditor.look(app, u"linesSample"_s, u"lines far apart"_s));
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"lines2"_s));
    DO(m_auditor.look(app, u"articleScreen"_s, u"an article, lines far apart"_s));
    DO(app.press(u"readAloud"_s));
    DO(app.see(u"stopAloud"_s));
    while (app.words->saying && app.opened().learn()->aloud()->row() < 0)
        app.words->finish();
    DO(m_auditor.look(app, u"stopAloud"_s, u"an article read aloud"_s));
    app.words->breakOff();
    DO(m_auditor.look(app, u"aloudProblem"_s, u"a voice that fell silent"_s));
    DO(app.press(u"stopAloud"_s));
    DO(app.seeGone(u"stopAloud"_s));
    DO(m_auditor.pressAndLook(app, u"link-scanxiety"_s, u"termMeaning"_s, u"a word explained"_s));
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"termMeaning"_s));
    DO(m_auditor.pressAndLook(app, u"next0"_s, u"articleScreen"_s, u"the next article"_s));
    QVERIFY2(m_auditor.wrong().isEmpty(), qPrintable(m_auditor.wrong().join(u'\n')));
}

void AuditLearn::lists()
{
    RunningApp app;
    DO(start(app));
    DO(app.press(u"destination-learn"_s));
    DO(m_auditor.pressAndLook(app, u"topic-treatment"_s, u"article0"_s, u"a topic"_s));
    DO(app.press(u"back"_s));
    DO(m_auditor.pressAndLook(app, u"kept"_s, u"noArticles"_s, u"nothing kept"_s));
    DO(followAndLook(app, u"learn/words"_s, u"word0"_s, u"words"_s));
    DO(followAndLook(app, u"learn/myths"_s, u"myth0"_s, u"myths"_s));
    DO(followAndLook(app, u"learn/questions"_s, u"situation-scans"_s, u"situations"_s));
    DO(m_auditor.pressAndLook(app, u"situation-scans"_s, u"question0"_s, u"questions"_s));
    DO(followAndLook(app, u"learn/organisations"_s, u"organisation0"_s, u"organisations"_s));
    DO(m_auditor.pressAndLook(app, u"organisation0"_s, u"organisationScreen"_s));
    DO(m_auditor.pressAndLook(app, u"website"_s, u"openAddress"_s, u"an address"_s));
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"openAddress"_s));
    app.app().context().follow(*AppLink::fromText(u"learn"_s));
    DO(app.typeInto(u"learnSearch"_s, u"scan"_s));
    DO(m_auditor.look(app, u"found0"_s, u"found"_s));
    QVERIFY2(m_auditor.wrong().isEmpty(), qPrintable(m_auditor.wrong().join(u'\n')));
}

QString AuditLearn::updateIn(const QTemporaryDir &folder, const QJsonObject &files, const QString &issued)
{
    const SigningKey key = updatefiles::developmentKey(testData());
    QFile file(folder.filePath(issued + u".alongside-content"_s));
    const QByteArray bytes = updatefiles::file(updatefiles::content(files, issued), &key);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void AuditLearn::updates()
{
    QJsonObject files{
        {u"help/helplines.json"_s, updatefiles::helplinesWith(u"gb-samaritans"_s, u"116 000"_s)},
        {u"learn/withdrawn.json"_s,
         updatefiles::withdrawing(u"trials-101"_s, u"One of its sources was taken back."_s, u"team"_s)}};
    const QTemporaryDir folder;
    const QString first = updateIn(folder, files, u"2026-12-01"_s);
    const auto add = [&files](const QString &path, const QString &words, const QString &before) {
        files.insert(path, updatefiles::articleOf(path).replace(before, words + u"\n\n"_s + before));
    };
    for (const QString &name :
         {u"basics-de-novo-recurrent"_s, u"feelings"_s, u"money"_s, u"scanxiety-what"_s}) {
        add(u"learn/en/%1.md"_s.arg(name), u"Ask who could explain it."_s, u"## When to call"_s);
        add(u"learn/es/%1.md"_s.arg(name), u"Pregunta quién puede explicarlo."_s, u"## Cuándo llamar"_s);
    }
    const QString second = updateIn(folder, files, u"2026-12-02"_s);
    QVERIFY(!first.isEmpty() && !second.isEmpty());
    RunningApp app;
    app.clock->instant = QDateTime(QDate(2026, 12, 10), QTime(9, 0), QTimeZone::UTC);
    DO(start(app));
    DO(app.press(u"destination-learn"_s));
    DO(m_auditor.pressAndLook(app, u"updates"_s, u"chooseUpdateFile"_s, u"updates"_s));
    DO(readAndLook(app, folder.filePath(u"nothing"_s), u"updateProblem"_s, u"no update"_s));
    DO(readAndLook(app, first, u"acceptUpdate"_s, u"what an update changes"_s));
    DO(app.press(u"acceptUpdate"_s));
    DO(app.see(u"updateBuiltIn"_s));
    m_auditor.hideToast(app);
    DO(m_auditor.look(app, u"updateBuiltIn"_s, u"an update in use"_s));
    DO(readAndLook(app, second, u"acceptUpdate"_s, u"what the next update changes"_s));
    DO(app.press(u"acceptUpdate"_s));
    DO(app.see(u"updateBefore"_s));
    m_auditor.hideToast(app);
    DO(m_auditor.look(app, u"updateBefore"_s, u"an update in use and one before it"_s));
    DO(followAndLook(app, u"learn/trials-101"_s, u"goneInstead"_s, u"an article that was taken out"_s));
    QVERIFY2(m_auditor.wrong().isEmpty(), qPrintable(m_auditor.wrong().join(u'\n')));
}

ALONGSIDE_APP_TEST(AuditLearn)
#include "tst_AuditLearn.moc"
