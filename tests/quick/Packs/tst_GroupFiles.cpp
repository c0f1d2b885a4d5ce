#include "Packs/PackSteps.h"
#include "app/AppTests.h"
#include "app/SystemDialog.h"

#include "models/UpdateModel.h"
#include "pack/PassedOn.h"
#include "support/PackFiles.h"
#include "support/SourceTree.h"
#include "support/UpdateFiles.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::packsteps;

/// A group as a file: from the page of a group to somebody else's Alongside.
class GroupFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_files = std::make_unique<QTemporaryDir>(); }
    void a_group_of_the_directory_goes_to_another_profile_and_back_out();
    void what_was_noted_about_it_goes_with_it_into_the_directory();
    void the_same_group_in_another_language_is_no_clash();
    void words_in_ones_own_language_can_be_added();
    void a_later_day_says_so_and_an_earlier_one_stays_out();
    void one_that_the_directory_has_is_shown_there();
    void it_is_handed_to_another_app();
    void a_group_from_a_leader_goes_on_as_it_came();
    void where_it_cannot_be_written_it_is_said();

private:
    [[nodiscard]] QString place() const { return m_files->filePath(u"group.alongside-group"_s); }
    [[nodiscard]] QUrl url() const { return QUrl::fromLocalFile(place()); }
    /// A file that passes on a group that no directory here has, with \a note, as of \a day.
    [[nodiscard]] QUrl passedOn(const QJsonObject &note, QDate day = QDate(2026, 11, 20)) const;
    /// From the list: to the page of the group \a id.
    [[nodiscard]] static RunningApp::Done openGroup(RunningApp &app, const QString &id);
    /// From the page of a group: saves it to place().
    [[nodiscard]] RunningApp::Done save(RunningApp &app) const;
    /// A newer directory, which has one group more.
    [[nodiscard]] RunningApp::Done renewDirectory(RunningApp &app) const;
    /// The ids of those in the list that are called \a name and meet online.
    [[nodiscard]] static QStringList groupsCalled(RunningApp &app, const QString &name);

    std::unique_ptr<QTemporaryDir> m_files;
};

QUrl GroupFiles::passedOn(const QJsonObject &note, QDate day) const
{
    QJsonObject group = packfiles::group(u"new-circle"_s, u"The newest circle"_s);
    group.insert(u"note"_s, note);
    const QByteArray content = packfiles::file(passedOnContent(group, day, {}).value());
    QFile file(place());
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? url() : QUrl();
}

RunningApp::Done GroupFiles::openGroup(RunningApp &app, const QString &id)
{
    app.opened().groups()->opened()->open(id);
    return app.see(u"groupScreen"_s);
}

RunningApp::Done GroupFiles::save(RunningApp &app) const
{
    return app.press(u"giveFile"_s)
        .and_then([&] { return app.seeStill(u"saveGroupFile"_s); })
        .and_then([&] { return answerDialog(app, u"saveGroupFile"_s, url()); })
        .and_then([&] { return app.read(u"toast"_s, u"The file is where you wanted it."_s); });
}

RunningApp::Done GroupFiles::renewDirectory(RunningApp &app) const
{
    QJsonObject directory = updatefiles::listOf(u"groups/groups.json"_s);
    QJsonArray groups = directory.value(u"groups"_s).toArray();
    QJsonObject group = groups.first().toObject();
    group.insert(u"id"_s, u"new-circle"_s);
    group.insert(u"name"_s, u"The newest circle"_s);
    group.insert(u"kind"_s, u"online"_s);
    group.remove(u"point"_s);
    groups.append(group);
    directory.insert(u"groups"_s, groups);
    directory.insert(u"compiled_on"_s, u"2026-12-01"_s);
    const SigningKey key = updatefiles::developmentKey(testData());
    QFile file(m_files->filePath(u"new.alongside-content"_s));
    const QByteArray update =
        updatefiles::file(updatefiles::content({{u"groups/groups.json"_s, directory}}), &key);
    if (!file.open(QIODevice::WriteOnly) || file.write(update) != update.size())
        return std::unexpected(u"no update could be written"_s);
    file.close();
    UpdateModel &updates = *app.app().context().about()->updates();
    updates.readFile(QUrl::fromLocalFile(file.fileName()));
    return app.hand().wait(u"the update to be read"_s, [&] { return !updates.isBusy(); }).and_then([&] {
        updates.accept();
        return app.hand().wait(u"the update to be in use"_s, [&] {
            return groupsCalled(app, u"The newest circle"_s).contains(u"new-circle"_s);
        });
    });
}

QStringList GroupFiles::groupsCalled(RunningApp &app, const QString &name)
{
    const GroupListModel *list = app.opened().groups()->list();
    app.opened().groups()->filter()->setWay(int(GroupWay::Online));
    QStringList ids;
    for (int row = 0; row < list->count(); ++row) {
        const QModelIndex index = list->index(row);
        if (list->data(index, list->roleNames().key("name")).toString() == name)
            ids += list->data(index, Qt::UserRole).toString();
    }
    return ids;
}

void GroupFiles::a_group_of_the_directory_goes_to_another_profile_and_back_out()
{
    const auto december = QDateTime(QDate(2026, 12, 10), QTime(9, 0), QTimeZone::UTC);
    {
        RunningApp giver;
        DO(startAtGroups(giver));
        giver.clock->instant = december;
        DO(renewDirectory(giver));
        DO(openGroup(giver, u"new-circle"_s));
        DO(giver.press(u"giveFile"_s));
        DO(giver.read(u"groupFileAbout"_s, u"nothing about you"_s));
        DO(giver.read(u"groupFileAbout"_s, u"the group itself did not make it"_s));
        DO(giver.press(u"close"_s));
        DO(giver.seeGone(u"saveGroupFile"_s));
        DO(save(giver));
    }
    RunningApp taker; // whose directory is the older one
    DO(startAtGroups(taker));
    taker.clock->instant = december;
    DO(goToInbox(taker));
    DO(taker.read(u"packInboxScreen"_s, u"Groups from others"_s));
    DO(look(taker, url()));
    DO(taker.read(u"packInboxScreen"_s, u"A group passed on to you"_s));
    DO(taker.read(u"packFrom"_s, u"Passed on from the directory of Alongside"_s));
    DO(taker.read(u"packVersion"_s, u"As it was there on 1 December 2026"_s));
    DO(taker.read(u"packSigner"_s, u"Whoever leads the group did not make this. It is not signed"_s));
    DO(taker.read(u"packStanding"_s, u"This is new here."_s));
    DO(taker.read(u"packGroup0"_s, u"The newest circle"_s));
    DO(taker.read(u"packGroup0"_s, u"May have changed. Call or write first. Source: 2025."_s));
    QVERIFY(!taker.hand().find(u"seeBuiltIn"_s));
    DO(taker.press(u"addPack"_s));
    DO(taker.read(u"toast"_s, u"“The newest circle” is among the groups now."_s));
    DO(taker.read(u"pack0"_s, u"The newest circle"_s));
    DO(taker.read(u"pack0"_s, u"Passed on from the directory of Alongside"_s));
    QCOMPARE(groupsCalled(taker, u"The newest circle"_s), QStringList{u"directory-new-circle/new-circle"_s});
    DO(openGroup(taker, u"directory-new-circle/new-circle"_s));
    DO(taker.read(u"groupEvidence"_s, u"Passed on from the directory of Alongside, not signed"_s));
    DO(taker.read(u"groupEvidence"_s, u"Whoever passed it on says so."_s));
    DO(taker.read(u"groupChecked"_s, u"Passed on as true on"_s));
    DO(taker.press(u"back"_s));
    DO(taker.press(u"undo"_s));
    DO(taker.hand().wait(u"the group to go"_s,
                         [&] { return groupsCalled(taker, u"The newest circle"_s).isEmpty(); }));

    // Once the directory has it, it is there once.
    DO(taker.press(u"packInbox"_s));
    DO(look(taker, url()));
    DO(taker.press(u"addPack"_s));
    DO(taker.see(u"pack0"_s));
    DO(renewDirectory(taker));
    QCOMPARE(groupsCalled(taker, u"The newest circle"_s), QStringList{u"new-circle"_s});
}

void GroupFiles::what_was_noted_about_it_goes_with_it_into_the_directory()
{
    RunningApp app;
    DO(startAtGroups(app));
    app.clock->instant = QDateTime(QDate(2026, 12, 10), QTime(9, 0), QTimeZone::UTC);
    DO(goToInbox(app));
    DO(look(app, passedOn({{u"en"_s, u"Ask for Ann."_s}})));
    DO(app.press(u"addPack"_s));
    DO(app.see(u"pack0"_s));
    QMetaObject::invokeMethod(app.hand().find(u"toast"_s), "hide"); // or it lies over what is pressed next
    DO(openGroup(app, u"directory-new-circle/new-circle"_s));
    DO(app.press(u"star"_s));
    DO(app.typeInto(u"groupNoteField"_s, u"They meet in the library now."_s));
    DO(app.read(u"noteKept"_s, u"Saved on this device"_s));
    DO(app.press(u"back"_s));
    DO(renewDirectory(app));
    QCOMPARE(groupsCalled(app, u"The newest circle"_s), QStringList{u"new-circle"_s});
    DO(openGroup(app, u"new-circle"_s));
    DO(app.read(u"groupNoteField"_s, u"They meet in the library now."_s));
    QVERIFY(app.opened().groups()->opened()->isStarred());
    QCOMPARE(app.opened().groups()->list()->starredCount(), 1);
}

void GroupFiles::the_same_group_in_another_language_is_no_clash()
{
    const QJsonObject english{{u"en"_s, u"Ask for Ann."_s}};
    const QJsonObject both{{u"en"_s, u"Ask for Ann."_s}, {u"es"_s, u"Pregunta por Ann."_s}};
    RunningApp app;
    DO(startAtGroups(app));
    DO(goToInbox(app));
    DO(look(app, passedOn(english)));
    DO(app.press(u"addPack"_s));
    DO(app.see(u"pack0"_s));
    DO(app.press(u"packInbox"_s));
    DO(look(app, passedOn(both)));
    DO(app.read(u"packStanding"_s, u"All of this is here already."_s)); // for whoever reads English
    QVERIFY(!app.hand().find(u"addPack"_s));
    DO(app.press(u"leavePack"_s));
    DO(look(app, passedOn({{u"en"_s, u"Ask for Bob."_s}})));
    DO(app.read(u"packStanding"_s, u"It is of the same day as the one here and says something else"_s));
    QVERIFY(!app.hand().find(u"addPack"_s));
}

void GroupFiles::words_in_ones_own_language_can_be_added()
{
    const QJsonObject english{{u"en"_s, u"Ask for Ann."_s}};
    const QJsonObject both{{u"en"_s, u"Ask for Ann."_s}, {u"es"_s, u"Pregunta por Ann."_s}};
    RunningApp app;
    app.options.locale = QLocale(QLocale::Spanish, QLocale::Mexico);
    DO(startAtGroups(app));
    DO(goToInbox(app));
    DO(app.read(u"packInboxScreen"_s, u"Grupos de otras personas"_s));
    DO(look(app, passedOn(english)));
    DO(app.read(u"packInboxScreen"_s, u"Un grupo que te pasan"_s));
    DO(app.press(u"addPack"_s));
    DO(app.see(u"pack0"_s));
    DO(app.press(u"packInbox"_s));
    DO(look(app, passedOn(both)));
    DO(app.read(u"packStanding"_s,
                u"Este grupo ya está aquí. Esto trae palabras sobre él en otro idioma."_s));
    DO(app.read(u"packGroup0"_s, u"Pregunta por Ann."_s));
    DO(app.press(u"addPack"_s));
    DO(app.see(u"pack0"_s));
    QCOMPARE(app.opened().packs()->list()->count(), 1);
    DO(openGroup(app, u"directory-new-circle/new-circle"_s));
    DO(app.hand().wait(u"its words"_s,
                       [&] { return app.opened().groups()->opened()->note() == u"Pregunta por Ann."_s; }));
}

void GroupFiles::a_later_day_says_so_and_an_earlier_one_stays_out()
{
    const QJsonObject note{{u"en"_s, u"Ask for Ann."_s}};
    RunningApp app;
    DO(startAtGroups(app));
    DO(goToInbox(app));
    DO(look(app, passedOn(note)));
    DO(app.press(u"addPack"_s));
    DO(app.see(u"pack0"_s));
    DO(app.press(u"packInbox"_s));
    DO(look(app, passedOn(note, QDate(2026, 11, 19))));
    DO(app.read(u"packStanding"_s,
                u"What is here is as of 20 November 2026. This is older, as of 19 November 2026"_s));
    QVERIFY(!app.hand().find(u"addPack"_s));
    DO(app.press(u"leavePack"_s));
    DO(look(app, passedOn(note, QDate(2026, 11, 24))));
    DO(app.read(u"packStanding"_s,
                u"What is here is as of 20 November 2026. This is as of 24 November 2026."_s));
    DO(app.press(u"addPack"_s));
    DO(app.read(u"pack0"_s, u"As it was there on 24 November 2026"_s));
}

void GroupFiles::one_that_the_directory_has_is_shown_there()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(openGroup(app, u"gb-maggies-leeds"_s));
    DO(save(app));
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"saveGroupFile"_s));
    DO(app.press(u"back"_s));
    DO(goToInbox(app));
    DO(look(app, url()));
    DO(app.read(u"packStanding"_s, u"The directory here has this group already."_s));
    DO(app.read(u"packStanding"_s, u"Compared with its sources on 22 November 2026."_s));
    QVERIFY(!app.textIn(u"packGroup0"_s).contains(u"New"_s));
    QVERIFY(!app.hand().find(u"addPack"_s));
    DO(app.press(u"seeBuiltIn"_s));
    DO(app.see(u"groupScreen"_s));
    QCOMPARE(app.opened().groups()->opened()->groupId(), u"gb-maggies-leeds"_s);
    DO(app.press(u"back"_s));
    DO(app.press(u"leavePack"_s));
    DO(app.seeGone(u"packFrom"_s));
}

void GroupFiles::it_is_handed_to_another_app()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(openGroup(app, u"gb-maggies-leeds"_s));
    DO(app.press(u"giveFile"_s));
    DO(app.seeStill(u"shareGroupFile"_s));
    DO(app.press(u"shareGroupFile"_s));
    DO(app.hand().wait(u"the other app"_s, [&] { return !app.apps->opened.isEmpty(); }));
    QCOMPARE(app.apps->shared.name, u"group.alongside-group"_s); // says nothing of what it is about
    QCOMPARE(app.apps->shared.type, u"application/x-alongside-group"_s);
    const auto pack = readPack(app.apps->shared.content, {.today = QDate(2026, 11, 26)});
    QVERIFY(pack);
    QVERIFY(!pack->signer);
    QCOMPARE(pack->groups.size(), 1);
    QCOMPARE(pack->groups.first().name, app.opened().groups()->opened()->name());
    QVERIFY(!app.apps->shared.content.contains("Maya"));
}

void GroupFiles::a_group_from_a_leader_goes_on_as_it_came()
{
    const SigningKey key = packfiles::keyOf('a');
    const QByteArray came = packfiles::file(
        packfiles::content(1, {packfiles::group(), packfiles::group(u"b"_s, u"Other circle"_s)}), &key);
    QFile file(m_files->filePath(u"anna.alongside-group"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(came) == came.size());
    file.close();
    RunningApp app;
    DO(startAtGroups(app));
    DO(goToInbox(app));
    DO(look(app, QUrl::fromLocalFile(file.fileName())));
    DO(app.press(u"addPack"_s));
    DO(app.see(u"pack0"_s));
    QMetaObject::invokeMethod(app.hand().find(u"toast"_s), "hide"); // or it lies over what is pressed next
    DO(openGroup(app, u"anna/tuesday"_s));
    DO(app.press(u"giveFile"_s));
    DO(app.read(u"groupFileAbout"_s, u"From “Anna's groups”, signed"_s));
    DO(app.read(u"groupFileAbout"_s, u"1 other group is in it too."_s));
    DO(app.seeStill(u"saveGroupFile"_s));
    DO(answerDialog(app, u"saveGroupFile"_s, url()));
    DO(app.read(u"toast"_s, u"The file is where you wanted it."_s));
    QFile saved(place());
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), came);
}

void GroupFiles::where_it_cannot_be_written_it_is_said()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(openGroup(app, u"gb-maggies-leeds"_s));
    DO(app.press(u"giveFile"_s));
    DO(app.seeStill(u"saveGroupFile"_s));
    app.opened().groups()->file()->save(
        QUrl::fromLocalFile(m_files->filePath(u"no/such/folder.alongside-group"_s)));
    DO(app.see(u"groupFileProblem"_s));
    // The next one opened begins without it.
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"saveGroupFile"_s));
    DO(app.press(u"back"_s));
    DO(openGroup(app, u"gb-maggies-leeds"_s));
    QCOMPARE(app.opened().groups()->file()->problem(), QString());
}

ALONGSIDE_APP_TEST(GroupFiles)
#include "tst_GroupFiles.moc"
