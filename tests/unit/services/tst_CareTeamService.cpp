#include "services/CareTeamService.h"

#include "services/LockCardFile.h"
#include "support/OpenedSession.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

/// What the screens around the care team stand on, and what of it is ever outside the vault.
class TestCareTeamService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_profile = std::make_unique<OpenedSession>(); }
    void the_team_is_in_order();
    void the_bin_forgets_after_30_days();
    void a_photo_is_taken_and_put_back();
    void nothing_is_outside_the_vault_unless_it_is_switched_on();
    void only_what_was_chosen_is_outside_the_vault();
    void what_is_chosen_no_more_is_gone();
    void switching_off_removes_the_card();
    void a_profile_that_is_not_shown_has_no_card();
    void a_card_lost_is_made_again();
    void a_damaged_card_is_none_data();
    void a_damaged_card_is_none();

private:
    CareTeamService &careTeam() { return m_profile->session->careTeam(); }
    CareTeam team() { return await(careTeam().team()).value(); }
    ContactId add(const Contact &contact) { return await(careTeam().save(contact)).value(); }
    ContactId addNurseLine()
    {
        return add({.role = ContactRole::NurseLine,
                    .name = u"Nurse line"_s,
                    .organisation = u"Private Oncology Clinic"_s,
                    .phones = {{.number = PhoneNumber::fromText(u"030 12345"_s).value()},
                               {.number = PhoneNumber::fromText(u"030 99999"_s).value(),
                                .label = u"extension 12"_s,
                                .hours = CallHours::usual(CallTime::AfterHours)}},
                    .note = u"private note"_s});
    }
    QString cardPath() const
    {
        return ProfileFolder(m_profile->folder(), m_profile->session->profile().id()).lockCardPath();
    }
    QByteArray card() const
    {
        QFile file(cardPath());
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<OpenedSession> m_profile;
};

void TestCareTeamService::the_team_is_in_order()
{
    add({.role = ContactRole::Friend, .name = u"Zoe"_s, .starred = true});
    add({.role = ContactRole::Surgeon, .name = u"Émile"_s});
    add({.role = ContactRole::Surgeon, .name = u"dora"_s});
    add({.role = ContactRole::Surgeon, .name = u"Fatma"_s});
    add({.role = ContactRole::Oncologist, .name = u"Yusuf"_s});

    QStringList names;
    for (const ContactHead &head : team().heads)
        names += head.name;
    // Where this system has no rules of languages, accented letters come last.
    names.removeOne(u"Émile"_s);
    QCOMPARE(names, (QStringList{u"Zoe"_s, u"Yusuf"_s, u"dora"_s, u"Fatma"_s}));
}

void TestCareTeamService::the_bin_forgets_after_30_days()
{
    const ContactId id = addNurseLine();
    QVERIFY(await(careTeam().moveToBin(id)));
    QVERIFY(team().heads.isEmpty());
    m_profile->clock.instant = m_profile->clock.instant.addDays(30);
    QVERIFY(await(m_profile->session->bins().eraseDue()));
    QCOMPARE(await(careTeam().bin())->size(), 1);
    QVERIFY(await(careTeam().restore(id)));
    QCOMPARE(team().heads.size(), 1);
    QVERIFY(await(careTeam().moveToBin(id)));
    for (int week = 0; week < 5; ++week) {
        m_profile->clock.instant = m_profile->clock.instant.addDays(7);
        QVERIFY(await(m_profile->session->bins().eraseDue()));
    }
    QVERIFY(await(careTeam().bin())->isEmpty());
    QCOMPARE(await(careTeam().find(id)).error().code, ErrorCode::NotFound);
}

void TestCareTeamService::a_photo_is_taken_and_put_back()
{
    const ContactId id = addNurseLine();
    QVERIFY(await(
        careTeam().setPhoto(id, std::make_shared<const PhotoContent>(QSize(2, 1), "small"_ba, "large"_ba))));
    QVERIFY(team().heads.first().hasPhoto);
    const auto taken = await(careTeam().takePhoto(id));
    QVERIFY(taken);
    QVERIFY(!team().heads.first().hasPhoto);
    QVERIFY(await(careTeam().setPhoto(id, *taken)));
    QVERIFY(team().heads.first().hasPhoto);
}

void TestCareTeamService::nothing_is_outside_the_vault_unless_it_is_switched_on()
{
    const ContactId id = addNurseLine();
    QVERIFY(await(careTeam().setOnLockCard(id, 1, true)));
    QVERIFY(await(careTeam().saveNotes({{CallTopic::Allergies, u"Penicillin"_s, true}})));
    QVERIFY(!QFile::exists(cardPath()));
}

void TestCareTeamService::only_what_was_chosen_is_outside_the_vault()
{
    const ContactId id = addNurseLine();
    QVERIFY(await(careTeam().setShowsLockCard(true)));
    QVERIFY2(!QFile::exists(cardPath()), "nothing was chosen");
    QVERIFY(await(careTeam().setOnLockCard(id, 1, true)));
    QVERIFY(await(careTeam().saveNotes(
        {{CallTopic::Allergies, u"Penicillin"_s, true}, {CallTopic::Treatment, u"Capecitabine"_s, false}})));

    const auto read = LockCardFile(cardPath()).read();
    QVERIFY(read);
    QCOMPARE(read->lines.size(), 1);
    QCOMPARE(read->lines.first().name, u"Nurse line"_s);
    QCOMPARE(read->lines.first().phone.number.text(), u"030 99999"_s);
    QCOMPARE(read->lines.first().phone.label, u"extension 12"_s);
    QCOMPARE(read->lines.first().phone.hours, CallHours::usual(CallTime::AfterHours));
    QCOMPARE(read->notes, (QList<CallNote>{{CallTopic::Allergies, u"Penicillin"_s, true}}));
    for (const char *secret : {"12345", "Oncology", "private", "Capecitabine", "Maya"})
        QVERIFY2(!card().contains(secret), secret);
    QCOMPARE(QFile::permissions(cardPath()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestCareTeamService::what_is_chosen_no_more_is_gone()
{
    const ContactId id = addNurseLine();
    QVERIFY(await(careTeam().setShowsLockCard(true)));
    QVERIFY(await(careTeam().setOnLockCard(id, 0, true)));
    QVERIFY(await(careTeam().setOnLockCard(id, 1, true)));
    QVERIFY(card().contains("030 12345"));
    QVERIFY(await(careTeam().setOnLockCard(id, 0, false)));
    QVERIFY(!card().contains("030 12345"));
    QVERIFY(await(careTeam().moveToBin(id)));
    QVERIFY(!QFile::exists(cardPath()));
    QVERIFY(await(careTeam().restore(id)));
    QVERIFY(card().contains("030 99999"));
}

void TestCareTeamService::switching_off_removes_the_card()
{
    QVERIFY(await(careTeam().setOnLockCard(addNurseLine(), 0, true)));
    QVERIFY(await(careTeam().setShowsLockCard(true)));
    QVERIFY(team().showsLockCard);
    QVERIFY(QFile::exists(cardPath()));
    QVERIFY(await(careTeam().setShowsLockCard(false)));
    QVERIFY(!team().showsLockCard);
    QVERIFY(!QFile::exists(cardPath()));
}

void TestCareTeamService::a_profile_that_is_not_shown_has_no_card()
{
    QVERIFY(await(careTeam().setOnLockCard(addNurseLine(), 0, true)));
    QVERIFY(await(careTeam().setShowsLockCard(true)));
    QVERIFY(m_profile->session->profile().setListed(false));
    QVERIFY(!QFile::exists(cardPath()));
    QVERIFY(!team().mayShowLockCard);
    QCOMPARE(await(careTeam().setShowsLockCard(true)).error().code, ErrorCode::Conflict);
    QVERIFY(!QFile::exists(cardPath()));
    QVERIFY(m_profile->session->profile().setListed(true));
    QVERIFY2(!QFile::exists(cardPath()), "it is asked for anew");
}

void TestCareTeamService::a_card_lost_is_made_again()
{
    QVERIFY(await(careTeam().setOnLockCard(addNurseLine(), 0, true)));
    QVERIFY(await(careTeam().setShowsLockCard(true)));
    const ProfileId id = m_profile->session->profile().id();
    m_profile->session.reset();
    const QString path = ProfileFolder(m_profile->folder(), id).lockCardPath();
    QVERIFY(QFile::remove(path));
    QVERIFY(OpenProfile::unlock(m_profile->folder(), id, m_profile->code));
    QVERIFY(QFile::exists(path));
}

void TestCareTeamService::a_damaged_card_is_none_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not JSON") << "{"_ba;
    QTest::newRow("another version") << R"({"version":2,"lines":[],"notes":[]})"_ba;
    QTest::newRow("a number that is none")
        << R"({"version":1,"lines":[{"name":"A","number":"javascript:1","when":1}],"notes":[]})"_ba;
    QTest::newRow("nobody's number")
        << R"({"version":1,"lines":[{"name":"","number":"112","when":1}],"notes":[]})"_ba;
    QTest::newRow("hours that are none")
        << R"({"version":1,"lines":[{"name":"A","number":"112","when":2,"from":"25:00"}],"notes":[]})"_ba;
    QTest::newRow("words about nothing") << R"({"version":1,"lines":[],"notes":[{"topic":9,"text":"a"}]})"_ba;
    QTest::newRow("far too much") << QByteArray(LockCardFile::kMostBytes + 1, ' ');
}

void TestCareTeamService::a_damaged_card_is_none()
{
    QFETCH(const QByteArray, bytes);
    const QString path = m_profile->folder() + u"/card"_s;
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(bytes);
    file.close();

    const auto read = LockCardFile(path).read();
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Corrupt);
}

QTEST_GUILESS_MAIN(TestCareTeamService)
#include "tst_CareTeamService.moc"
