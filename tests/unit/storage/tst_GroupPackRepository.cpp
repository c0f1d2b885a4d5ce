#include "storage/Store.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

class TestGroupPackRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = Store::openInMemory().value(); }
    void keeps_packs();
    void keeps_a_key_without_its_pack();
    void keeps_cards();
    void refuses_what_is_none();

private:
    GroupPackRepository &packs() { return m_store->groupPacks(); }

    std::unique_ptr<Store> m_store;
};

void TestGroupPackRepository::keeps_packs()
{
    const StoredPack anna{.id = u"anna"_s, .version = 3, .file = "{\"a\": 1}"};
    const StoredPack bert{.id = u"bert"_s, .version = 1, .file = "{}"};
    QVERIFY(packs().put(bert));
    QVERIFY(packs().put(anna));
    QCOMPARE(packs().all().value(), QList({anna, bert}));
    const StoredPack newer{.id = u"anna"_s, .version = 4, .file = "{\"a\": 2}"};
    QVERIFY(packs().put(newer));
    QVERIFY(packs().find(u"anna"_s).value() == newer);
    QVERIFY(!packs().find(u"carl"_s).value());
    QVERIFY(packs().remove(u"anna"_s));
    QCOMPARE(packs().all().value(), QList({bert}));
    QCOMPARE(packs().remove(u"anna"_s).error().code, ErrorCode::NotFound);
}

void TestGroupPackRepository::keeps_a_key_without_its_pack()
{
    const QByteArray key(32, 'k');
    QVERIFY(!packs().key(u"anna"_s).value());
    QVERIFY(packs().putKey(u"anna"_s, key));
    QVERIFY(packs().key(u"anna"_s).value() == key);
    QVERIFY(packs().putKey(u"anna"_s, QByteArray(32, 'l')));
    QVERIFY(packs().key(u"anna"_s).value() == QByteArray(32, 'l'));
    QVERIFY(!packs().putKey(u"anna"_s, QByteArray(31, 'l')));
    QVERIFY(packs().putKey(u"anna"_s, std::nullopt));
    QVERIFY(!packs().key(u"anna"_s).value());
}

void TestGroupPackRepository::keeps_cards()
{
    const StoredCard draft{.id = u"card-1"_s, .draft = "{\"name\":\"\"}"};
    QVERIFY(packs().putCard(draft));
    QVERIFY(packs().findCard(u"card-1"_s).value() == draft);
    const StoredCard given{.id = u"card-1"_s, .draft = "{}", .version = 2, .file = "{}"};
    QVERIFY(packs().putCard(given));
    QCOMPARE(packs().cards().value(), QList({given}));
    QVERIFY(packs().removeCard(u"card-1"_s));
    QCOMPARE(packs().removeCard(u"card-1"_s).error().code, ErrorCode::NotFound);
    QVERIFY(!packs().findCard(u"card-1"_s).value());
}

void TestGroupPackRepository::refuses_what_is_none()
{
    QVERIFY(!packs().put({.id = {}, .version = 1, .file = "{}"}));
    QVERIFY(!packs().put({.id = u"anna"_s, .version = 0, .file = "{}"}));
    QVERIFY(!packs().put({.id = u"anna"_s, .version = 1, .file = {}}));
    QVERIFY(!packs().putCard({}));
}

QTEST_GUILESS_MAIN(TestGroupPackRepository)
#include "tst_GroupPackRepository.moc"
