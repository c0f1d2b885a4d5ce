#include "vault/ProfileIndex.h"

#include "support/FailingSync.h"
#include "support/FolderContent.h"
#include "support/ThreadTimer.h"
#include "support/WithoutPrivileges.h"

#include <QTemporaryDir>
#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestProfileIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void is_empty_at_first();
    void lists_profiles_in_the_order_they_were_put();
    void replaces_what_it_says_about_a_profile();
    void a_profile_without_a_line_is_listed_without_a_name();
    void a_line_without_a_profile_is_not_listed();
    void a_damaged_list_keeps_every_profile_data();
    void a_damaged_list_keeps_every_profile();
    void hostile_lines_are_made_harmless_data();
    void hostile_lines_are_made_harmless();
    void a_profile_listed_twice_is_listed_once();
    void names_are_made_fit_for_the_lock_screen_data();
    void names_are_made_fit_for_the_lock_screen();
    void the_name_of_an_unlisted_profile_is_nowhere_on_disk();
    void an_unlisted_profile_can_be_listed_again();
    void an_unlisted_profile_stays_so_without_a_list();
    void no_more_are_unlisted_than_can_be_tried();
    void unlisting_that_fails_changes_nothing_data();
    void unlisting_that_fails_changes_nothing();
    void profiles_that_cannot_be_looked_for_are_not_none();
    void a_list_that_cannot_be_read_just_now_is_not_overwritten();
    void a_thousand_profiles_keep_their_names();
    void the_file_is_its_owners_alone();

private:
    [[nodiscard]] ProfileId made() const
    {
        const ProfileId id = ProfileId::random();
        QDir().mkpath(m_root + u"/p/"_s + id.text());
        return id;
    }
    [[nodiscard]] QList<ProfileListing> listed() const { return index().read()->listed; }
    [[nodiscard]] ProfileIndex index() const { return ProfileIndex(m_root); }
    [[nodiscard]] QString path() const { return m_root + u"/profiles.idx"_s; }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
};

void TestProfileIndex::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_root = m_folder->path();
}

void TestProfileIndex::is_empty_at_first()
{
    QCOMPARE(listed(), QList<ProfileListing>());
}

void TestProfileIndex::lists_profiles_in_the_order_they_were_put()
{
    QList<ProfileListing> listings;
    for (const QString &name : {u"Zoe"_s, u"Anna"_s, u""_s}) {
        listings.append({made(), name, int(listings.size()) + 2});
        QVERIFY(index().put(listings.last()));
    }
    QCOMPARE(listed(), listings);
}

void TestProfileIndex::replaces_what_it_says_about_a_profile()
{
    const ProfileId first = made();
    QVERIFY(index().put({first, u"Old name"_s, 1}));
    const ProfileId second = made();
    QVERIFY(index().put({second, u"Other"_s, 2}));
    QVERIFY(index().put({first, u"New name"_s, 1}));
    QCOMPARE(listed(), (QList<ProfileListing>{{first, u"New name"_s, 1}, {second, u"Other"_s, 2}}));
}

void TestProfileIndex::a_profile_without_a_line_is_listed_without_a_name()
{
    const ProfileId named = made();
    QVERIFY(index().put({named, u"Anna"_s, 3}));
    const ProfileId unnamed = made();
    QCOMPARE(listed(), (QList<ProfileListing>{{named, u"Anna"_s, 3}, {unnamed, {}, 1}}));
}

void TestProfileIndex::a_line_without_a_profile_is_not_listed()
{
    const ProfileId id = made();
    QVERIFY(index().put({id, u"Anna"_s, 3}));
    QVERIFY(QDir(m_root + u"/p/"_s + id.text()).removeRecursively());
    QCOMPARE(listed(), QList<ProfileListing>());
}

void TestProfileIndex::a_damaged_list_keeps_every_profile_data()
{
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("no JSON") << "not a list"_ba;
    QTest::newRow("half of it") << R"([{"id": "0123)"_ba;
    QTest::newRow("an object") << R"({"id": "0123456789abcdef"})"_ba;
    QTest::newRow("a list of other things") << R"([1, "two", null, [], {}])"_ba;
    QTest::newRow("lines without ids") << R"([{"name": "Anna"}])"_ba;
    QTest::newRow("ids that are none") << R"([{"id": "../../etc", "name": "Anna"}, {"id": 7}])"_ba;
    QTest::newRow("deeper than deep") << QByteArray(100'000, '[');
    QTest::newRow("huge") << QByteArray(5'000'000, ' ');
    QTest::newRow("zeros") << QByteArray(1000, '\0');
    QTest::newRow("bytes that are no text") << "[{\"id\": \"\xff\xfe\"}]"_ba;
}

void TestProfileIndex::a_damaged_list_keeps_every_profile()
{
    QFETCH(const QByteArray, content);

    const ProfileId first = made();
    const ProfileId second = made();
    QVERIFY(setContent(path(), content));
    QCOMPARE(listed().size(), 2);

    QVERIFY(index().put({first, u"Anna"_s, 0})); // and the list is whole again
    const auto listings = listed();
    QCOMPARE(listings.size(), 2);
    QVERIFY(std::ranges::contains(listings, second, &ProfileListing::id));
}

void TestProfileIndex::hostile_lines_are_made_harmless_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("color");

    QTest::newRow("a colour beyond the last") << R"("name": "A", "color": 99)"_ba << u"A"_s << 4;
    QTest::newRow("a colour before the first") << R"("name": "A", "color": -1)"_ba << u"A"_s << 0;
    QTest::newRow("a colour that is no number") << R"("name": "A", "color": "red")"_ba << u"A"_s << 0;
    QTest::newRow("a colour out of all proportion") << R"("name": "A", "color": 1e300)"_ba << u"A"_s << 0;
    QTest::newRow("a name that is no text") << R"("name": {"x": 1})"_ba << u""_s << 0;
    QTest::newRow("a name that turns around") << R"("name": "A\u202eB\u2066C")"_ba << u"ABC"_s << 0;
    QTest::newRow("a name with line ends") << R"("name": "A\n\tB\u0007")"_ba << u"A B"_s << 0;
}

void TestProfileIndex::hostile_lines_are_made_harmless()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const QString, name);
    QFETCH(const int, color);

    const ProfileId id = made();
    QVERIFY(setContent(path(), "[{\"id\": \"" + id.text().toLatin1() + "\", " + fields + "}]"));
    QCOMPARE(listed(), (QList<ProfileListing>{{id, name, color}}));
}

void TestProfileIndex::a_profile_listed_twice_is_listed_once()
{
    const QByteArray id = made().text().toLatin1();
    QVERIFY(setContent(path(), "[{\"id\": \"" + id + "\", \"name\": \"One\"}, {\"id\": \"" + id
                                   + "\", \"name\": \"Two\"}]"));
    const auto listings = listed();
    QCOMPARE(listings.size(), 1);
    QCOMPARE(listings.first().name, u"One"_s);
}

void TestProfileIndex::names_are_made_fit_for_the_lock_screen_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("kept");

    QTest::newRow("plain") << u"Anna"_s << u"Anna"_s;
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("white space at the ends and within") << u"  Anna \t\n Maria "_s << u"Anna Maria"_s;
    QTest::newRow("right to left") << u"ليلى"_s << u"ليلى"_s;
    QTest::newRow("Persian with its invisible joint") << u"علی\u200cرضا"_s << u"علی\u200cرضا"_s;
    QTest::newRow("a family in one character") << u"👩‍👧‍👦"_s << u"👩‍👧‍👦"_s;
    QTest::newRow("turning characters") << u"\u202eannA\u202c \u2067x\u2069"_s << u"annA x"_s;
    QTest::newRow("a turning character between spaces") << u"A \u202e B"_s << u"A B"_s;
    QTest::newRow("control characters") << u"An\u0000na\u001b[31m"_s << u"Anna[31m"_s;
    QTest::newRow("markup stays text") << u"<b>Anna</b>"_s << u"<b>Anna</b>"_s;
    QTest::newRow("exactly as long as it may be") << QString(60, u'x') << QString(60, u'x');
    QTest::newRow("too long") << QString(1000, u'x') << QString(60, u'x');
    QTest::newRow("never half a character") << QString(59, u'x') + u"🌿"_s << QString(59, u'x');
}

void TestProfileIndex::names_are_made_fit_for_the_lock_screen()
{
    QFETCH(const QString, given);
    QFETCH(const QString, kept);

    const ProfileId id = made();
    QVERIFY(index().put({id, given, 0}));
    QCOMPARE(listed().first().name, kept);
}

void TestProfileIndex::the_name_of_an_unlisted_profile_is_nowhere_on_disk()
{
    const ProfileId anna = made();
    QVERIFY(index().put({anna, u"Anna"_s, 0}));
    const ProfileId bea = made();
    QVERIFY(index().put({bea, u"Bea"_s, 1}));
    QVERIFY(contentOf(path()).contains("Anna")); // the search would find it
    QVERIFY(index().unlist(anna));
    QVERIFY(index().unlist(anna)); // twice is as good as once
    for (const QByteArray &content : filesUnder(m_root))
        QVERIFY(!content.contains("Anna"));
    QCOMPARE(listed(), (QList<ProfileListing>{{bea, u"Bea"_s, 1}}));
    QCOMPARE(index().read()->unlisted, QList<ProfileId>{anna});
    QVERIFY(index().put({bea, u"Beate"_s, 1})); // and what others write changes nothing
    QCOMPARE(index().read()->unlisted, QList<ProfileId>{anna});
}

void TestProfileIndex::an_unlisted_profile_can_be_listed_again()
{
    const ProfileId anna = made();
    const ProfileId bea = made();
    QVERIFY(index().put({anna, u"Anna"_s, 0}) && index().put({bea, u"Bea"_s, 1}));
    QVERIFY(index().unlist(anna));
    QVERIFY(index().list(anna, u"Anna\n Maria"_s));
    QCOMPARE(listed(), (QList<ProfileListing>{{bea, u"Bea"_s, 1}, {anna, u"Anna Maria"_s, 1}}));
    QVERIFY(index().list(anna, u"Anna"_s)); // one that is listed takes the name
    QCOMPARE(listed().last().name, u"Anna"_s);
    QVERIFY(index().read()->unlisted.isEmpty());
}

void TestProfileIndex::an_unlisted_profile_stays_so_without_a_list()
{
    const ProfileId anna = made();
    const ProfileId bea = made();
    QVERIFY(index().put({anna, u"Anna"_s, 0}) && index().put({bea, u"Bea"_s, 1}));
    QVERIFY(index().unlist(anna));
    for (const QByteArray &damage : {"not a list"_ba, QByteArray(5'000'000, ' ')}) {
        QVERIFY(setContent(path(), damage));
        QCOMPARE(listed(), (QList<ProfileListing>{{bea, {}, 0}}));
        QCOMPARE(index().read()->unlisted, QList<ProfileId>{anna});
    }
    QVERIFY(QFile::remove(path()));
    QCOMPARE(index().read()->unlisted, QList<ProfileId>{anna});
    // Nor does a line in a list from somewhere else bring it back.
    QVERIFY(setContent(path(), "[{\"id\": \"" + anna.text().toLatin1() + "\", \"name\": \"Anna\"}]"));
    QCOMPARE(listed(), (QList<ProfileListing>{{bea, {}, 0}}));
}

void TestProfileIndex::no_more_are_unlisted_than_can_be_tried()
{
    QList<ProfileId> ids;
    for (int number = 0; number <= ProfileIndex::kMostUnlisted; ++number) {
        ids.append(made());
        QVERIFY(index().put({ids.last(), QString(QChar(char16_t(u'A' + number))), number}));
    }
    for (int number = 0; number < ProfileIndex::kMostUnlisted; ++number)
        QVERIFY(index().unlist(ids[number]));
    QCOMPARE(index().unlist(ids.last()).error().code, ErrorCode::Conflict);
    QCOMPARE(listed().size(), 1);
    QCOMPARE(listed().first().name, u"E"_s);

    QVERIFY(ProfileFolder(m_root, ids.last()).setListed(false)); // past the rule, by hand
    QCOMPARE(index().read()->unlisted.size(), ProfileIndex::kMostUnlisted);
    QCOMPARE(listed().size(), 1); // so that each can still be opened
}

void TestProfileIndex::unlisting_that_fails_changes_nothing_data()
{
    QTest::addColumn<int>("files");
    QTest::addColumn<int>("folders");
    QTest::addColumn<QByteArray>("ending");

    QTest::newRow("the list could not be written") << EIO << 0 << "profiles.idx.tmp"_ba;
    QTest::newRow("the mark could not be written") << EIO << 0 << "unlisted.tmp"_ba;
    QTest::newRow("no folder could be synchronised") << 0 << EIO << ""_ba;
}

void TestProfileIndex::unlisting_that_fails_changes_nothing()
{
    QFETCH(const int, files);
    QFETCH(const int, folders);
    QFETCH(const QByteArray, ending);

    const ProfileId anna = made();
    QVERIFY(index().put({anna, u"Anna"_s, 0}));
    {
        const FailingSync failing(files, folders, 0, std::string_view(ending.constData(), ending.size()));
        QCOMPARE(index().unlist(anna).error().code, ErrorCode::StorageTrouble);
    }
    QCOMPARE(listed(), (QList<ProfileListing>{{anna, u"Anna"_s, 0}}));
    QVERIFY(index().unlist(anna));
}

void TestProfileIndex::profiles_that_cannot_be_looked_for_are_not_none()
{
    QVERIFY(index().put({made(), u"Anna"_s, 0}));
    const QString folder = m_root + u"/p"_s;
    QVERIFY(QFile::rename(folder, folder + u".away"_s));
    QVERIFY(QFile::link(u"p"_s, folder)); // a name that leads in a circle cannot be read
    QCOMPARE(index().read().error().code, ErrorCode::StorageTrouble);
    QVERIFY(!index().put({ProfileId::random(), u"Bea"_s, 0}));
    QVERIFY(QFile::remove(folder) && QFile::rename(folder + u".away"_s, folder));
    QCOMPARE(listed().first().name, u"Anna"_s);
}

void TestProfileIndex::a_list_that_cannot_be_read_just_now_is_not_overwritten()
{
    QVERIFY(index().put({made(), u"Anna"_s, 0}));
    const ProfileId second = made();
    QVERIFY(QFile::setPermissions(path(), {}));
    {
        const WithoutPrivileges ordinary;
        QVERIFY(!index().put({second, u"Bea"_s, 1}));
    }
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(listed().first().name, u"Anna"_s);
}

void TestProfileIndex::a_thousand_profiles_keep_their_names()
{
    QByteArray lines = "[";
    for (int number = 0; number < 1000; ++number) {
        lines += number == 0 ? "" : ",";
        lines += "{\"id\": \"" + made().text().toLatin1() + "\", \"name\": \""
                 + QByteArray("\u8a9e").repeated(56) + QByteArray::number(number)
                 + "\", \"color\": 3, \"listed\": true}";
    }
    QVERIFY(setContent(path(), lines + "]"));
    const ThreadTimer timer;
    const ProfileId last = made();
    QVERIFY(index().put({last, u"The last one"_s, 0}));
    const auto listings = listed();
    QCOMPARE(listings.size(), 1001);
    QVERIFY(listings.at(999).name.endsWith(u"999"_s));
    QCOMPARE(listings.last().name, u"The last one"_s);
    QVERIFY2(timer.elapsed() < 2s, qPrintable(QString::number(timer.elapsed().count())));
}

void TestProfileIndex::the_file_is_its_owners_alone()
{
    QVERIFY(index().put({made(), u"Anna"_s, 0}));
    QCOMPARE(QFile::permissions(path())
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
}

QTEST_GUILESS_MAIN(TestProfileIndex)
#include "tst_ProfileIndex.moc"
