#include "storage/Store.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

class TestGroupMarkRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = Store::openInMemory().value(); }
    void keeps_a_star_and_a_note();
    void an_empty_one_is_gone();
    void refuses_what_is_no_mark();

private:
    GroupMarkRepository &marks() { return m_store->groupMarks(); }

    std::unique_ptr<Store> m_store;
};

void TestGroupMarkRepository::keeps_a_star_and_a_note()
{
    const GroupMark leeds{.groupId = u"gb-leeds"_s, .starred = true, .note = u"Now on Mondays\nin room 2"_s};
    const GroupMark bath{.groupId = u"gb-bath"_s, .starred = false, .note = u"Closed"_s};
    QVERIFY(marks().put(leeds));
    QVERIFY(marks().put(bath));
    QCOMPARE(marks().all().value(), QList({bath, leeds}));

    const GroupMark changed{.groupId = u"gb-leeds"_s, .starred = true, .note = {}};
    QVERIFY(marks().put(changed));
    QCOMPARE(marks().all().value(), QList({bath, changed}));
}

void TestGroupMarkRepository::an_empty_one_is_gone()
{
    QVERIFY(marks().put({.groupId = u"gb-leeds"_s, .starred = true}));
    QVERIFY(marks().put({.groupId = u"gb-leeds"_s}));
    QVERIFY(marks().all().value().isEmpty());
}

void TestGroupMarkRepository::refuses_what_is_no_mark()
{
    QCOMPARE(marks().put({.starred = true}).error().code, ErrorCode::InvalidValue);
    const GroupMark full{.groupId = u"gb-leeds"_s, .note = QString(GroupMark::kLongestNote, u'x')};
    QVERIFY(marks().put(full));
    GroupMark more = full;
    more.note += u'x';
    QCOMPARE(marks().put(more).error().code, ErrorCode::InvalidValue);
    QCOMPARE(marks().all().value(), QList{full});
}

QTEST_GUILESS_MAIN(TestGroupMarkRepository)
#include "tst_GroupMarkRepository.moc"
