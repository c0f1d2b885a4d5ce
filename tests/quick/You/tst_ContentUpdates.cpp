#include "Learn/LearnHand.h"
#include "app/AppTests.h"
#include "app/SystemDialog.h"

#include "models/DateText.h"
#include "models/UpdateModel.h"
#include "support/SourceTree.h"
#include "support/UpdateFiles.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace alongside;

/// Newer articles, helplines and groups from a file, through the screens.
class ContentUpdates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_files = std::make_unique<QTemporaryDir>(); }
    void a_file_is_looked_at_used_and_taken_back();
    void what_was_accepted_is_there_after_a_restart_and_on_the_lock_screen();
    void articles_and_groups_are_renewed_where_they_are_read();
    void an_article_that_is_taken_out_says_so_to_those_who_kept_it();
    void an_article_that_is_taken_out_comes_back();
    void an_article_is_taken_out_while_it_is_read();
    void one_goes_back_to_the_one_before_and_to_the_app();
    void what_is_wrong_is_said_and_nothing_changed_data();
    void what_is_wrong_is_said_and_nothing_changed();
    void what_is_damaged_is_said_in_about();

private:
    [[nodiscard]] static RunningApp::Done startAtUpdates(RunningApp &app);
    [[nodiscard]] static RunningApp::Done look(RunningApp &app, const QUrl &file);
    [[nodiscard]] static RunningApp::Done take(RunningApp &app, const QUrl &file);
    [[nodiscard]] static UpdateModel &updates(RunningApp &app)
    {
        return *app.app().context().about()->updates();
    }
    /// Waits until Help has \a number for the United Kingdom.
    [[nodiscard]] static RunningApp::Done seeInHelp(RunningApp &app, const QString &number);
    [[nodiscard]] static bool helpHas(RunningApp &app, const QString &number);
    [[nodiscard]] static SigningKey key() { return updatefiles::developmentKey(testData()); }
    [[nodiscard]] static QByteArray numbers(const QString &number, const QString &issued = u"2026-12-01"_s);
    [[nodiscard]] QUrl fileOf(const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_files;
};

namespace {

const auto kHelplines = u"help/helplines.json"_s;
const auto kTrials = u"learn/en/trials-101.md"_s;

QByteArray sealed(const QJsonObject &files, const SigningKey &key, const QString &issued = u"2026-12-01"_s)
{
    return updatefiles::file(updatefiles::content(files, issued), &key);
}

QString trialsWith(const QString &paragraph)
{
    return updatefiles::articleOf(kTrials).replace(u"## When to call"_s,
                                                   paragraph + u"\n\n## When to call"_s);
}

} // namespace

RunningApp::Done ContentUpdates::startAtUpdates(RunningApp &app)
{
    app.clock->instant = QDateTime(QDate(2026, 12, 10), QTime(9, 0), QTimeZone::UTC);
    app.options.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    return learnhand::open(app).and_then([&] { return app.press(u"updates"_s); }).and_then([&] {
        return app.see(u"updateScreen"_s);
    });
}

RunningApp::Done ContentUpdates::look(RunningApp &app, const QUrl &file)
{
    updates(app).readFile(file);
    return app.hand().wait(u"the file to be read"_s, [&] { return !updates(app).isBusy(); });
}

RunningApp::Done ContentUpdates::take(RunningApp &app, const QUrl &file)
{
    return look(app, file)
        .and_then([&] { return app.press(u"acceptUpdate"_s); })
        .and_then([&] { return app.seeGone(u"acceptUpdate"_s); })
        .and_then([&] {
            return app.hand().wait(u"the update to be in use"_s, [&] { return !updates(app).isBusy(); });
        });
}

bool ContentUpdates::helpHas(RunningApp &app, const QString &number)
{
    const HelplineModel *helplines = app.app().context().help()->helplines();
    for (int row = 0; row < helplines->rowCount(); ++row) {
        for (const int role : helplines->roleNames().keys()) {
            if (helplines->data(helplines->index(row), role).toString().contains(number))
                return true;
        }
    }
    return false;
}

RunningApp::Done ContentUpdates::seeInHelp(RunningApp &app, const QString &number)
{
    return app.hand().wait(number, [&] { return helpHas(app, number); });
}

QByteArray ContentUpdates::numbers(const QString &number, const QString &issued)
{
    return sealed({{kHelplines, updatefiles::helplinesWith(u"gb-samaritans"_s, number)}}, key(), issued);
}

QUrl ContentUpdates::fileOf(const QByteArray &bytes) const
{
    QFile file(m_files->filePath(u"new.alongside-content"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return QUrl::fromLocalFile(file.fileName());
}

void ContentUpdates::a_file_is_looked_at_used_and_taken_back()
{
    RunningApp app;
    DO(startAtUpdates(app));
    DO(app.read(u"updateStanding"_s,
                u"You read what came with the app, of %1."_s.arg(dateText(contentIssued().value()))));
    DO(app.read(u"updateTrust"_s, u"development key"_s));
    DO(answerDialog(app, u"chooseUpdateFile"_s, fileOf(numbers(u"116 000"_s))));
    DO(app.read(u"updateIssued"_s, u"This update is of 1 December 2026."_s));
    DO(app.read(u"updatePart0"_s, u"Helplines"_s));
    DO(app.read(u"updatePart0"_s, u"1 phone number changed"_s));
    DO(app.read(u"updatePart0"_s, u"Samaritans: now 116 000. Before: 116 123"_s));
    DO(app.press(u"leaveUpdate"_s));
    DO(app.seeGone(u"updateIssued"_s));
    QVERIFY(!helpHas(app, u"116000"_s) && !helpHas(app, u"116 000"_s));

    DO(take(app, fileOf(numbers(u"116 000"_s))));
    DO(app.read(u"toast"_s, u"Articles, helplines and groups are renewed."_s));
    DO(app.read(u"updateStanding"_s, u"You read the update of 1 December 2026."_s));
    DO(seeInHelp(app, u"116 000"_s));
    DO(app.press(u"undo"_s));
    DO(app.read(u"updateStanding"_s, u"You read what came with the app"_s));
    DO(seeInHelp(app, u"116 123"_s));
}

void ContentUpdates::what_was_accepted_is_there_after_a_restart_and_on_the_lock_screen()
{
    RunningApp app;
    DO(startAtUpdates(app));
    DO(take(app, fileOf(numbers(u"116 000"_s))));
    app.options.link = u"alongside://help"_s;
    DO(app.start());
    DO(app.see(u"helpScreen"_s));
    DO(app.see(u"call-116000"_s));
    DO(app.seeGone(u"call-116123"_s));
}

void ContentUpdates::articles_and_groups_are_renewed_where_they_are_read()
{
    QJsonObject directory = updatefiles::listOf(u"groups/groups.json"_s);
    QJsonArray groups = directory.value(u"groups"_s).toArray();
    QJsonObject group = groups.first().toObject();
    group.insert(u"id"_s, u"new-circle"_s);
    group.insert(u"name"_s, u"The newest circle"_s);
    groups.append(group);
    directory.insert(u"groups"_s, groups);
    RunningApp app;
    DO(startAtUpdates(app));
    DO(look(app, fileOf(sealed({{kTrials, trialsWith(u"Ask who could explain zebrafish."_s)},
                                {u"groups/groups.json"_s, directory}},
                               key()))));
    DO(app.read(u"updatePart0"_s, u"1 renewed"_s));
    DO(app.read(u"updatePart1"_s, u"New: The newest circle"_s));
    DO(app.press(u"acceptUpdate"_s));
    DO(app.read(u"toast"_s, u"are renewed"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"learnSearch"_s));
    DO(app.typeInto(u"learnSearch"_s, u"zebrafish"_s));
    DO(app.press(u"found0"_s));
    DO(app.read(u"articleScreen"_s, u"Ask who could explain zebrafish."_s));
    app.opened().groups()->opened()->open(u"new-circle"_s);
    DO(app.hand().wait(u"the group"_s, [&] { return app.textOnScreen().contains(u"The newest circle"_s); }));
}

namespace {

const auto kWhy = u"One of its sources was taken back."_s;

QByteArray withoutTrials(const SigningKey &key)
{
    return sealed(
        {{u"learn/withdrawn.json"_s, updatefiles::withdrawing(u"trials-101"_s, kWhy, u"treat-overview"_s)}},
        key);
}

} // namespace

void ContentUpdates::an_article_that_is_taken_out_says_so_to_those_who_kept_it()
{
    RunningApp app;
    DO(startAtUpdates(app));
    DO(learnhand::follow(app, u"learn/trials-101"_s, u"articleScreen"_s));
    DO(app.press(u"keepArticle"_s));
    DO(app.read(u"keepArticle"_s, u"Kept"_s));
    const QString title = app.opened().learn()->article()->title();
    app.app().context().follow(*AppLink::fromText(u"learn"_s));
    DO(app.press(u"updates"_s));
    DO(look(app, fileOf(withoutTrials(key()))));
    DO(app.read(u"updatePart0"_s, u"1 no longer there"_s));
    DO(app.read(u"updatePart0"_s, u"Taken out: "_s + title + u". The reason: "_s + kWhy));
    DO(app.press(u"acceptUpdate"_s));
    DO(app.read(u"toast"_s, u"are renewed"_s));
    DO(app.press(u"back"_s));

    // Nothing leads there: no search, no list, no "where you stopped".
    DO(app.seeGone(u"carryOn"_s));
    DO(app.typeInto(u"learnSearch"_s, u"placebo"_s));
    DO(app.see(u"found0"_s));
    for (const LearnRow &row : app.opened().learn()->search()->rows())
        QVERIFY(row.id != u"trials-101");
    app.hand().pressKey(Qt::Key_A, Qt::ControlModifier);
    app.hand().pressKey(Qt::Key_Backspace);
    DO(app.press(u"topic-treatment"_s));
    for (const LearnRow &row : app.opened().learn()->list()->rows())
        QVERIFY(row.id != u"trials-101");
    DO(app.press(u"back"_s));
    DO(learnhand::follow(app, u"learn/treat-overview"_s, u"articleScreen"_s));
    for (const LearnRow &row : app.opened().learn()->article()->next()->rows())
        QVERIFY(row.id != u"trials-101");

    // What was kept says what became of it.
    app.app().context().follow(*AppLink::fromText(u"learn"_s));
    DO(app.read(u"kept"_s, u"1 article"_s));
    DO(app.press(u"kept"_s));
    DO(app.read(u"article0"_s, u"It was taken out."_s));
    DO(app.press(u"article0"_s));
    DO(app.see(u"goneArticleScreen"_s));
    DO(app.read(u"goneReason"_s, u"It was taken out on 1 December 2026. "_s + kWhy));
    DO(app.press(u"goneInstead"_s));
    DO(app.see(u"articleScreen"_s));
    QCOMPARE(app.opened().learn()->article()->articleId(), u"treat-overview"_s);
    DO(app.press(u"back"_s));
    DO(app.press(u"letGoOfGone"_s));
    DO(app.seeGone(u"letGoOfGone"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"noArticles"_s));

    // So does a link, and the lock leads back to it.
    DO(learnhand::follow(app, u"learn/trials-101"_s, u"goneArticleScreen"_s));
    app.session().lock();
    DO(app.see(u"unlockScreen"_s));
    DO(app.unlock());
    DO(app.see(u"goneArticleScreen"_s));
}

void ContentUpdates::an_article_that_is_taken_out_comes_back()
{
    RunningApp app;
    DO(startAtUpdates(app));
    DO(learnhand::follow(app, u"learn/trials-101"_s, u"articleScreen"_s));
    DO(app.press(u"keepArticle"_s));
    app.app().context().follow(*AppLink::fromText(u"learn"_s));
    DO(app.press(u"updates"_s));
    DO(take(app, fileOf(withoutTrials(key()))));
    DO(app.see(u"undo"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"kept"_s));
    DO(app.press(u"article0"_s));
    DO(app.see(u"goneArticleScreen"_s));
    DO(app.press(u"undo"_s)); // where one is, the article is there again
    DO(app.see(u"articleScreen"_s));
    QCOMPARE(app.opened().learn()->article()->articleId(), u"trials-101"_s);
    QVERIFY(app.opened().learn()->article()->isKept());

    app.app().context().follow(*AppLink::fromText(u"learn"_s));
    DO(app.press(u"updates"_s));
    DO(take(app, fileOf(withoutTrials(key()))));
    DO(app.press(u"updateBuiltIn"_s));
    DO(app.seeGone(u"updateBuiltIn"_s));
    DO(learnhand::follow(app, u"learn/trials-101"_s, u"articleScreen"_s));
}

void ContentUpdates::an_article_is_taken_out_while_it_is_read()
{
    RunningApp app;
    DO(startAtUpdates(app));
    DO(learnhand::follow(app, u"learn/trials-101"_s, u"articleScreen"_s));
    DO(look(app, fileOf(withoutTrials(key()))));
    QVERIFY2(updates(app).isLooking(), qPrintable(updates(app).problem()));
    updates(app).accept();
    DO(app.seeGone(u"articleScreen"_s));
    DO(app.see(u"learnScreen"_s));
}

void ContentUpdates::one_goes_back_to_the_one_before_and_to_the_app()
{
    RunningApp app;
    DO(startAtUpdates(app));
    DO(take(app, fileOf(numbers(u"116 001"_s, u"2026-12-01"_s))));
    DO(take(app, fileOf(numbers(u"116 002"_s, u"2026-12-02"_s))));
    DO(seeInHelp(app, u"116 002"_s));
    DO(app.press(u"updateBefore"_s));
    DO(seeInHelp(app, u"116 001"_s));
    DO(app.read(u"updateStanding"_s, u"You read the update of 1 December 2026."_s));
    DO(app.seeGone(u"updateBefore"_s));
    DO(app.press(u"updateBuiltIn"_s));
    DO(seeInHelp(app, u"116 123"_s));
    DO(app.seeGone(u"updateBuiltIn"_s));
    QVERIFY(!QFile::exists(app.folder() + u"/content/current"_s));
}

void ContentUpdates::what_is_wrong_is_said_and_nothing_changed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    QByteArray changed = numbers(u"116 000"_s);
    changed.replace("116 000", "116 666");
    const QByteArray whole = numbers(u"116 000"_s);
    QTest::newRow("another signer") << sealed({{kTrials, updatefiles::articleOf(kTrials)}},
                                              SigningKey::make())
                                    << u"Health texts are taken from nobody else. Nothing was changed."_s;
    QTest::newRow("changed") << changed << u"This update was changed on its way."_s;
    QTest::newRow("cut off") << whole.first(whole.size() / 2) << u"a part of it is missing"_s;
    QTest::newRow("older") << numbers(u"116 000"_s, u"2026-11-01"_s)
                           << u"What came with this app is newer than this update."_s;
    QTest::newRow("of tomorrow") << numbers(u"116 000"_s, u"2027-01-01"_s)
                                 << u"a day that has not come yet"_s;
    QTest::newRow("a script") << sealed({{kTrials, trialsWith(u"[Here](javascript:alert(1)) it is."_s)}},
                                        key())
                              << u"An address in this update is not safe to open."_s;
    QTest::newRow("no fact") << sealed({{kTrials, trialsWith(u"It is so. {facts: 99.9}"_s)}}, key())
                             << u"something that no source stands behind"_s;
    QTest::newRow("a gate") << sealed({{kTrials, trialsWith(u"Ask about hospice."_s)}}, key())
                            << u"something that people may leave out"_s;
    QTest::newRow("medicine") << sealed({{kTrials, trialsWith(u"A fever can come with it."_s)}}, key())
                              << u"speaks of medicine and names no source"_s;
    QTest::newRow("a grade") << sealed({{kTrials, trialsWith(QStringList(30, u"Institutional coordination "
                                                                             "necessitates deliberation."_s)
                                                                 .join(u' '))}},
                                       key())
                             << u"harder to read than this app allows"_s;
    QTest::newRow("a review") << sealed(
        {{kTrials, updatefiles::articleOf(kTrials).replace(u"\"not yet reviewed"_s, u"\"reviewed"_s)}}, key())
                              << u"says something about its review that is not known here"_s;
    QTest::newRow("pressure") << sealed({{kTrials, trialsWith(u"You should ask."_s)}}, key())
                              << u"has words that this app does not use"_s;
    QTest::newRow("too much") << sealed(
        {{kTrials, trialsWith(QStringList(200, u"It goes on."_s).join(u' '))}}, key())
                              << u"too short or too long"_s;
    QTest::newRow("a reason with a number")
        << sealed({{u"learn/withdrawn.json"_s,
                    updatefiles::withdrawing(u"trials-101"_s, u"It was so for 77 of them."_s)}},
                  key())
        << u"something that no source stands behind"_s;
    QTest::newRow("brought and taken out")
        << sealed({{kTrials, updatefiles::articleOf(kTrials)},
                   {u"learn/withdrawn.json"_s, updatefiles::withdrawing(u"trials-101"_s, u"It was old."_s)}},
                  key())
        << u"brings an article and takes it out at once"_s;
    QTest::newRow("a language") << sealed({{u"learn/xx/feelings.md"_s, u"x"_s}}, key())
                                << u"a language that this app does not have"_s;
    QTest::newRow("too large") << QByteArray(ContentUpdate::kMostBytes + 1, ' ')
                               << u"This file is too large to be an update."_s;
}

void ContentUpdates::what_is_wrong_is_said_and_nothing_changed()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, sentence);

    RunningApp app;
    DO(startAtUpdates(app));
    DO(look(app, fileOf(bytes)));
    DO(app.read(u"updateProblem"_s, sentence));
    DO(app.seeGone(u"acceptUpdate"_s));
    QVERIFY(!QFile::exists(app.folder() + u"/content/current"_s));
    QVERIFY(ContentFiles::inForce() == ContentFiles());
}

void ContentUpdates::what_is_damaged_is_said_in_about()
{
    RunningApp app;
    DO(startAtUpdates(app));
    DO(take(app, fileOf(numbers(u"116 000"_s))));
    app.end();
    QFile kept(app.folder() + u"/content/current"_s);
    QVERIFY(kept.open(QIODevice::ReadWrite) && kept.seek(kept.size() / 2) && kept.putChar('#'));
    kept.close();
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"you"_s));
    DO(app.press(u"about"_s));
    DO(app.read(u"contentStanding"_s, u"Your update cannot be used any more."_s));
    DO(seeInHelp(app, u"116 123"_s));
}

ALONGSIDE_APP_TEST(ContentUpdates)
#include "tst_ContentUpdates.moc"
