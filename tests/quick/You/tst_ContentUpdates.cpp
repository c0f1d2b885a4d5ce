#include "You/UpdateSteps.h"
#include "app/AppTests.h"
#include "app/SystemDialog.h"
#include "models/DateText.h"

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
    void one_goes_back_to_the_one_before_and_to_the_app();
    void what_is_wrong_is_said_and_nothing_changed_data();
    void what_is_wrong_is_said_and_nothing_changed();
    void what_is_damaged_is_said_in_about_and_can_be_removed();
    void what_a_person_leaves_out_is_not_named();
    void what_comes_is_in_sight_where_little_has_room();

private:
    /// Whether the upper edge of \a name is on the screen.
    [[nodiscard]] static RunningApp::Done seeTopOf(RunningApp &app, const QString &name);
    /// Waits until Help has \a number for the United Kingdom.
    [[nodiscard]] static RunningApp::Done seeInHelp(RunningApp &app, const QString &number);
    [[nodiscard]] static bool helpHas(RunningApp &app, const QString &number);
    [[nodiscard]] static QByteArray numbers(const QString &number, const QString &issued = u"2026-12-01"_s);
    [[nodiscard]] QUrl fileOf(const QByteArray &bytes) const { return updatesteps::fileIn(*m_files, bytes); }

    std::unique_ptr<QTemporaryDir> m_files;
};

namespace {

const auto kHelplines = u"help/helplines.json"_s;
const auto kTrials = u"learn/en/trials-101.md"_s;

QString trialsWith(const QString &paragraph)
{
    return updatefiles::articleOf(kTrials).replace(u"## When to call"_s,
                                                   paragraph + u"\n\n## When to call"_s);
}

} // namespace

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
    return updatesteps::sealed({{kHelplines, updatefiles::helplinesWith(u"gb-samaritans"_s, number)}},
                               updatesteps::key(), issued);
}

void ContentUpdates::a_file_is_looked_at_used_and_taken_back()
{
    RunningApp app;
    DO(updatesteps::startAtUpdates(app));
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

    DO(updatesteps::take(app, fileOf(numbers(u"116 000"_s))));
    DO(app.read(u"toast"_s, u"Articles, helplines and groups are renewed."_s));
    app.hand().find(u"toast"_s)->setProperty("time", 60'000); // a busy machine is long at what follows
    DO(app.read(u"updateStanding"_s, u"You read the update of 1 December 2026."_s));
    DO(seeInHelp(app, u"116 000"_s));
    DO(app.press(u"undo"_s));
    DO(app.read(u"updateStanding"_s, u"You read what came with the app"_s));
    DO(seeInHelp(app, u"116 123"_s));
}

void ContentUpdates::what_was_accepted_is_there_after_a_restart_and_on_the_lock_screen()
{
    RunningApp app;
    DO(updatesteps::startAtUpdates(app));
    DO(updatesteps::take(app, fileOf(numbers(u"116 000"_s))));
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
    DO(updatesteps::startAtUpdates(app));
    DO(updatesteps::look(
        app, fileOf(updatesteps::sealed({{kTrials, trialsWith(u"Ask who could explain zebrafish."_s)},
                                         {u"groups/groups.json"_s, directory}},
                                        updatesteps::key()))));
    DO(app.read(u"updatePart0"_s, u"1 renewed"_s));
    DO(app.read(u"updatePart1"_s, u"New: The newest circle"_s));
    DO(app.press(u"acceptUpdate"_s));
    DO(app.read(u"toast"_s, u"are renewed"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"learnSearch"_s));
    DO(app.typeInto(u"learnSearch"_s, u"zebrafish"_s));
    DO(app.read(u"found0"_s, u"Clinical trials"_s));
    DO(app.press(u"found0"_s));
    DO(app.read(u"articleScreen"_s, u"Ask who could explain zebrafish."_s));
    app.opened().groups()->opened()->open(u"new-circle"_s);
    DO(app.hand().wait(u"the group"_s, [&] { return app.textOnScreen().contains(u"The newest circle"_s); }));
}

void ContentUpdates::one_goes_back_to_the_one_before_and_to_the_app()
{
    RunningApp app;
    DO(updatesteps::startAtUpdates(app));
    DO(updatesteps::take(app, fileOf(numbers(u"116 001"_s, u"2026-12-01"_s))));
    DO(updatesteps::take(app, fileOf(numbers(u"116 002"_s, u"2026-12-02"_s))));
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
    QTest::newRow("another signer") << updatesteps::sealed({{kTrials, updatefiles::articleOf(kTrials)}},
                                                           SigningKey::make())
                                    << u"Health texts are taken from nobody else. Nothing was changed."_s;
    QTest::newRow("changed") << changed << u"This update was changed on its way."_s;
    QTest::newRow("cut off") << whole.first(whole.size() / 2) << u"a part of it is missing"_s;
    QTest::newRow("older") << numbers(u"116 000"_s, u"2026-11-01"_s)
                           << u"What came with this app is newer than this update."_s;
    QTest::newRow("of tomorrow") << numbers(u"116 000"_s, u"2027-01-01"_s)
                                 << u"a day that has not come yet"_s;
    QTest::newRow("a script") << updatesteps::sealed(
        {{kTrials, trialsWith(u"[Here](javascript:alert(1)) it is."_s)}}, updatesteps::key())
                              << u"An address in this update is not safe to open."_s;
    QTest::newRow("no fact") << updatesteps::sealed({{kTrials, trialsWith(u"It is so. {facts: 99.9}"_s)}},
                                                    updatesteps::key())
                             << u"something that no source stands behind"_s;
    QTest::newRow("a gate") << updatesteps::sealed({{kTrials, trialsWith(u"Ask about hospice."_s)}},
                                                   updatesteps::key())
                            << u"something that people may leave out"_s;
    QTest::newRow("medicine") << updatesteps::sealed({{kTrials, trialsWith(u"A fever can come with it."_s)}},
                                                     updatesteps::key())
                              << u"speaks of medicine and names no source"_s;
    QTest::newRow("a grade") << updatesteps::sealed(
        {{kTrials, trialsWith(QStringList(30, u"Institutional coordination "
                                              "necessitates deliberation."_s)
                                  .join(u' '))}},
        updatesteps::key()) << u"harder to read than this app allows"_s;
    QTest::newRow("a review") << updatesteps::sealed(
        {{kTrials, updatefiles::articleOf(kTrials).replace(u"\"not yet reviewed"_s, u"\"reviewed"_s)}},
        updatesteps::key()) << u"says something about its review that is not known here"_s;
    QTest::newRow("pressure") << updatesteps::sealed({{kTrials, trialsWith(u"You should ask."_s)}},
                                                     updatesteps::key())
                              << u"has words that this app does not use"_s;
    QTest::newRow("too much") << updatesteps::sealed(
        {{kTrials, trialsWith(QStringList(200, u"It goes on."_s).join(u' '))}}, updatesteps::key())
                              << u"too short or too long"_s;
    QTest::newRow("a reason with a number")
        << updatesteps::sealed({{u"learn/withdrawn.json"_s,
                                 updatefiles::withdrawing(u"trials-101"_s, u"It was so for 77 of them."_s)}},
                               updatesteps::key())
        << u"something that no source stands behind"_s;
    QTest::newRow("brought and taken out") << updatesteps::sealed(
        {{kTrials, updatefiles::articleOf(kTrials)},
         {u"learn/withdrawn.json"_s, updatefiles::withdrawing(u"trials-101"_s, u"It was old."_s)}},
        updatesteps::key()) << u"brings an article and takes it out at once"_s;
    QTest::newRow("a language") << updatesteps::sealed({{u"learn/xx/feelings.md"_s, u"x"_s}},
                                                       updatesteps::key())
                                << u"a language that this app does not have"_s;
    QTest::newRow("too large") << QByteArray(ContentUpdate::kMostBytes + 1, ' ')
                               << u"This file is too large to be an update."_s;
}

void ContentUpdates::what_is_wrong_is_said_and_nothing_changed()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, sentence);

    RunningApp app;
    DO(updatesteps::startAtUpdates(app));
    DO(updatesteps::look(app, fileOf(bytes)));
    DO(app.read(u"updateProblem"_s, sentence));
    DO(app.seeGone(u"acceptUpdate"_s));
    QVERIFY(!QFile::exists(app.folder() + u"/content/current"_s));
    QVERIFY(ContentFiles::inForce() == ContentFiles());
}

RunningApp::Done ContentUpdates::seeTopOf(RunningApp &app, const QString &name)
{
    return app.hand().wait(u"the upper edge of "_s + name, [&] {
        const QQuickItem *item = app.hand().find(name);
        const qreal top = item ? item->mapToScene(QPointF()).y() : -1;
        return top >= 0 && top < app.app().window()->height();
    });
}

void ContentUpdates::what_is_damaged_is_said_in_about_and_can_be_removed()
{
    RunningApp app;
    DO(updatesteps::startAtUpdates(app));
    DO(updatesteps::take(app, fileOf(numbers(u"116 000"_s))));
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
    DO(app.press(u"updates"_s));
    DO(app.read(u"updateBuiltIn"_s, u"Remove the update"_s)); // one reads what came with the app already
    DO(app.press(u"updateBuiltIn"_s));
    DO(app.read(u"toast"_s, u"The update is removed."_s));
    DO(app.seeGone(u"updateBuiltIn"_s));
    QVERIFY(!QFile::exists(app.folder() + u"/content/current"_s));
}

void ContentUpdates::what_a_person_leaves_out_is_not_named()
{
    const auto path = u"learn/en/basics-de-novo-recurrent.md"_s;
    const auto title = u"First diagnosis or a return"_s;
    QVERIFY(updatefiles::articleOf(path).contains(title));
    const QString other = updatefiles::articleOf(path).replace(
        u"## When to call"_s, u"Ask who could explain zebrafish.\n\n## When to call"_s);
    RunningApp app;
    DO(updatesteps::startAtUpdates(app));
    DO(updatesteps::look(app,
                         fileOf(updatesteps::sealed(
                             {{path, other}, {kTrials, trialsWith(u"Ask who could explain zebrafish."_s)}},
                             updatesteps::key()))));
    DO(app.read(u"updatePart0"_s, u"2 renewed"_s));
    DO(app.read(u"updatePart0"_s, u"Renewed: Clinical trials, step by step"_s));
    DO(app.read(u"updatePart0"_s, u"1 more, which Learn leaves out for you"_s));
    QVERIFY(!app.textOnScreen().contains(title));
    app.opened().learn()->gates()->setOpen(3, true);
    DO(app.read(u"updatePart0"_s, u"Renewed: "_s + title));
    QVERIFY(!app.textIn(u"updatePart0"_s).contains(u"leaves out"_s));
    app.session().lock(); // whoever comes next may have chosen otherwise
    DO(app.see(u"unlockScreen"_s));
    QCOMPARE(updatesteps::updates(app).count(), 1);
    const UpdateModel &updates = updatesteps::updates(app);
    QVERIFY(
        !updates.data(updates.index(0), UpdateModel::LinesRole).toStringList().join(u'|').contains(title));
}

// On a small screen with large text one stands at the lower end of a long page when a file is opened.
void ContentUpdates::what_comes_is_in_sight_where_little_has_room()
{
    RunningApp app;
    app.options.size = QSize(320, 568);
    app.options.textPercent = 200;
    DO(updatesteps::startAtUpdates(app));
    DO(answerDialog(app, u"chooseUpdateFile"_s, fileOf("nothing")));
    DO(app.read(u"updateProblem"_s, u"Nothing was changed."_s));
    DO(seeTopOf(app, u"updateProblem"_s));
    DO(answerDialog(app, u"chooseUpdateFile"_s, fileOf(numbers(u"116 000"_s))));
    DO(app.see(u"acceptUpdate"_s));
    DO(seeTopOf(app, u"updateIssued"_s));
    DO(app.press(u"acceptUpdate"_s));
    DO(app.seeGone(u"acceptUpdate"_s));
    DO(app.read(u"updateStanding"_s, u"You read the update of 1 December 2026."_s));
    DO(seeTopOf(app, u"updateStanding"_s));
}

ALONGSIDE_APP_TEST(ContentUpdates)
#include "tst_ContentUpdates.moc"
