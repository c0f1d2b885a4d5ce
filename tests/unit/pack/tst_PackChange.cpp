#include "pack/PackChange.h"

#include "pack/PackReader.h"
#include "support/PackFiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

Q_DECLARE_METATYPE(alongside::PackStanding)

namespace {

GroupPack pack(int version, const SigningKey *key, const QString &name = u"Tuesday circle"_s)
{
    return readPack(packfiles::file(packfiles::content(version, {packfiles::group(u"a"_s, name)}), key), {})
        .value();
}

} // namespace

class TestPackChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weighs_what_comes_data();
    void weighs_what_comes();
    void what_was_removed_is_still_known_by_its_key();
    void tells_what_is_added_changed_and_gone();
};

void TestPackChange::weighs_what_comes_data()
{
    QTest::addColumn<int>("version"); // 2 is here
    QTest::addColumn<char>("known");  // the key of the one that is here; '-': not signed
    QTest::addColumn<char>("coming");
    QTest::addColumn<QString>("name");
    QTest::addColumn<PackStanding>("standing");

    const QString same = u"Tuesday circle"_s;
    const QString other = u"Friday circle"_s;
    const auto row = [](const char *what, int version, char known, char coming, const QString &name,
                        PackStanding standing) {
        QTest::newRow(what) << version << known << coming << name << standing;
    };
    row("newer", 3, 'a', 'a', other, PackStanding::Update);
    row("newer, neither is signed", 3, '-', '-', other, PackStanding::Update);
    row("signed from now on", 3, '-', 'a', other, PackStanding::NowSigned);
    row("the same, and signed", 2, '-', 'a', same, PackStanding::NowSigned);
    row("the same", 2, 'a', 'a', same, PackStanding::Same);
    row("an old one again", 1, 'a', 'a', other, PackStanding::Older);
    row("an old one by somebody else", 1, 'a', 'b', other, PackStanding::Older);
    row("the same number, something else", 2, 'a', 'a', other, PackStanding::Clash);
    row("by somebody else", 3, 'a', 'b', other, PackStanding::OtherSigner);
    row("no longer signed", 3, 'a', '-', other, PackStanding::Unsigned);
    row("the same, no longer signed", 2, 'a', '-', same, PackStanding::Unsigned);
}

void TestPackChange::weighs_what_comes()
{
    QFETCH(const int, version);
    QFETCH(const char, known);
    QFETCH(const char, coming);
    QFETCH(const QString, name);
    QFETCH(const PackStanding, standing);

    const SigningKey knownKey = packfiles::keyOf(known);
    const SigningKey comingKey = packfiles::keyOf(coming);
    const GroupPack here = pack(2, known == '-' ? nullptr : &knownKey);
    const GroupPack next = pack(version, coming == '-' ? nullptr : &comingKey, name);
    QCOMPARE(standingOf(next, &here, here.signer), standing);
}

void TestPackChange::what_was_removed_is_still_known_by_its_key()
{
    const SigningKey key = packfiles::keyOf('a');
    const SigningKey other = packfiles::keyOf('b');
    QCOMPARE(standingOf(pack(1, &key), nullptr, std::nullopt), PackStanding::New);
    QCOMPARE(standingOf(pack(1, &key), nullptr, key.publicKey()), PackStanding::New);
    QCOMPARE(standingOf(pack(1, &other), nullptr, key.publicKey()), PackStanding::OtherSigner);
    QCOMPARE(standingOf(pack(1, nullptr), nullptr, key.publicKey()), PackStanding::OtherSigner);
    QVERIFY(mayComeIn(PackStanding::OtherSigner) && !mayComeIn(PackStanding::Unsigned)
            && !mayComeIn(PackStanding::Older) && !mayComeIn(PackStanding::Clash));
}

void TestPackChange::tells_what_is_added_changed_and_gone()
{
    const auto of = [](const QJsonArray &groups, const SigningKey *key) {
        return readPack(packfiles::file(packfiles::content(1, groups), key), {}).value();
    };
    const SigningKey key = packfiles::keyOf('a');
    const GroupPack before = of({packfiles::group(u"same"_s), packfiles::group(u"changed"_s, u"Old name"_s),
                                 packfiles::group(u"gone"_s)},
                                nullptr);
    const GroupPack now = of({packfiles::group(u"added"_s), packfiles::group(u"changed"_s, u"New name"_s),
                              packfiles::group(u"same"_s)},
                             &key);
    const QList<GroupChange> changes = changesBetween(&before, now);
    QCOMPARE(changes.size(), 4);
    QCOMPARE(changes[0].kind, GroupChange::Kind::Added);
    QCOMPARE(changes[1].kind, GroupChange::Kind::Changed);
    QCOMPARE(changes[1].before.name, u"Old name"_s);
    QCOMPARE(changes[1].now.name, u"New name"_s);
    QCOMPARE(changes[2].kind, GroupChange::Kind::Same); // that it is signed now is said of the pack
    QCOMPARE(changes[3].kind, GroupChange::Kind::Gone);
    QCOMPARE(changes[3].before.id, u"anna/gone"_s);
    QCOMPARE(changesBetween(nullptr, now).size(), 3);
}

QTEST_GUILESS_MAIN(TestPackChange)
#include "tst_PackChange.moc"
