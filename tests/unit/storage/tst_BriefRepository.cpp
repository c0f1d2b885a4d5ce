#include "storage/BriefRepository.h"

#include "StoreFile.h"
#include "domain/Brief.h"

#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;

class TestBriefRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void questions_keep_their_order_across_a_restart();
    void others_take_their_place();
    void more_than_fit_on_a_page_change_nothing();

private:
    StoreFile m_file;
};

void TestBriefRepository::questions_keep_their_order_across_a_restart()
{
    const QStringList asked{u"What does the scan say?"_s, u"Can I fly?"_s, u"Can I fly?"_s};
    {
        const auto store = m_file.create();
        QVERIFY(store);
        QVERIFY((*store)->save([&] { return (*store)->briefs().putQuestions(asked); }));
    }
    const auto store = m_file.open();
    QVERIFY(store);
    QCOMPARE(*(*store)->briefs().questions(), asked);
}

void TestBriefRepository::others_take_their_place()
{
    const auto store = Store::openInMemory();
    QVERIFY(store);
    BriefRepository &briefs = (*store)->briefs();
    QVERIFY(briefs.questions()->isEmpty());
    QVERIFY(briefs.putQuestions({u"One?"_s, u"Two?"_s}));
    QVERIFY(briefs.putQuestions({u"Three?"_s}));
    QCOMPARE(*briefs.questions(), QStringList{u"Three?"_s});
}

void TestBriefRepository::more_than_fit_on_a_page_change_nothing()
{
    const auto store = Store::openInMemory();
    QVERIFY(store);
    BriefRepository &briefs = (*store)->briefs();
    QVERIFY(briefs.putQuestions({u"One?"_s}));
    const QList<QStringList> wrong{QStringList(brief::kMostQuestions + 1, u"?"_s),
                                   {QString(brief::kLongestQuestion + 1, u'?')}};
    for (const QStringList &questions : wrong)
        QCOMPARE(briefs.putQuestions(questions).error().code, ErrorCode::InvalidValue);
    QCOMPARE(*briefs.questions(), QStringList{u"One?"_s});
}

QTEST_GUILESS_MAIN(TestBriefRepository)
#include "tst_BriefRepository.moc"
