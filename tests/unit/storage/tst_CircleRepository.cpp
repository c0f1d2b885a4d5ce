#include "storage/Store.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

class TestCircleRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = Store::openInMemory().value(); }
    void keeps_who_knows_what();
    void keeps_one_note_of_a_contact();
    void outlives_the_contact();
    void refuses_someone_without_a_name();
    void keeps_words_for_each_audience();

private:
    CircleRepository &circle() { return m_store->circle(); }
    QList<CirclePerson> everyone() { return circle().all().value(); }

    std::unique_ptr<Store> m_store;
};

void TestCircleRepository::keeps_who_knows_what()
{
    QVERIFY(circle().put({.name = u" The choir "_s}));
    CirclePerson choir = everyone().constFirst();
    QCOMPARE(choir.name, u"The choir"_s);
    QVERIFY(!choir.standing);
    choir.standing = NewsStanding::Partly;
    choir.knows = u"That I am ill."_s;
    QVERIFY(circle().put(choir));
    QCOMPARE(everyone(), QList{choir});
    QVERIFY(circle().erase(choir.id));
    QCOMPARE(circle().erase(choir.id).error().code, ErrorCode::NotFound);
    QCOMPARE(circle().put(choir).error().code, ErrorCode::NotFound);
}

void TestCircleRepository::keeps_one_note_of_a_contact()
{
    const ContactId sam = m_store->contacts().add({.role = ContactRole::Family, .name = u"Sam"_s}).value();
    QVERIFY(circle().put({.name = u"Sam"_s, .contact = sam, .standing = NewsStanding::NotYet}));
    QVERIFY(circle().put({.name = u"Sam"_s, .contact = sam, .standing = NewsStanding::Told}));
    QCOMPARE(everyone().size(), 1);
    QCOMPARE(everyone().constFirst().standing, NewsStanding::Told);
}

void TestCircleRepository::outlives_the_contact()
{
    const ContactId sam = m_store->contacts().add({.role = ContactRole::Family, .name = u"Sam"_s}).value();
    QVERIFY(circle().put({.name = u"Sam"_s, .contact = sam, .standing = NewsStanding::NotYet}));
    QVERIFY(m_store->contacts().erase(sam));
    QCOMPARE(everyone().size(), 1);
    QVERIFY(!everyone().constFirst().contact);
    QCOMPARE(everyone().constFirst().standing, NewsStanding::NotYet);
}

void TestCircleRepository::refuses_someone_without_a_name()
{
    QCOMPARE(circle().put({.name = u" "_s}).error().code, ErrorCode::InvalidValue);
    QCOMPARE(circle().put({.name = QString(circle::kLongestName + 1, u'x')}).error().code,
             ErrorCode::InvalidValue);
}

void TestCircleRepository::keeps_words_for_each_audience()
{
    QVERIFY(circle().putWords({NewsAudience::Teenager, u"Listen."_s}));
    QVERIFY(circle().putWords({NewsAudience::Work, u"Hello."_s}));
    QVERIFY(circle().putWords({NewsAudience::Work, u"Hello all."_s}));
    QCOMPARE(circle().words().value(), (QList{NewsWords{NewsAudience::Work, u"Hello all."_s},
                                              NewsWords{NewsAudience::Teenager, u"Listen."_s}}));
    QVERIFY(circle().forgetWords(NewsAudience::Work));
    QVERIFY(circle().forgetWords(NewsAudience::Work));
    QCOMPARE(circle().words()->size(), 1);
    QCOMPARE(circle().putWords({NewsAudience::Work, QString(circle::kLongestWords + 1, u'x')}).error().code,
             ErrorCode::InvalidValue);
}

QTEST_GUILESS_MAIN(TestCircleRepository)
#include "tst_CircleRepository.moc"
