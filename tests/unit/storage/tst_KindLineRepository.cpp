#include "storage/KindLineRepository.h"

#include "StoreFile.h"

#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;

class TestKindLineRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_stay_in_the_file_in_their_order();
    void changed_words_keep_their_place();
    void erased_line_comes_back_to_its_place();
    void refuses_no_words_and_too_many();

private:
    static QStringList bodies(Store &store);
};

QStringList TestKindLineRepository::bodies(Store &store)
{
    QStringList bodies;
    const auto lines = store.kindLines().all(100);
    for (const KindLine &line : lines.value_or(QList<KindLine>()))
        bodies += line.body;
    return bodies;
}

void TestKindLineRepository::lines_stay_in_the_file_in_their_order()
{
    const StoreFile file;
    {
        auto store = file.create();
        QVERIFY(store);
        for (const auto &body : {u"one"_s, u" two "_s, u"three"_s})
            QVERIFY((*store)->save([&] { return (*store)->kindLines().add({{}, 0, body}); }));
    }
    auto store = file.open();
    QVERIFY(store);
    QCOMPARE(bodies(**store), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
}

void TestKindLineRepository::changed_words_keep_their_place()
{
    auto store = Store::openInMemory();
    QVERIFY(store);
    const auto line = (*store)->kindLines().add({{}, 0, u"one"_s});
    QVERIFY(line && (*store)->kindLines().add({{}, 0, u"two"_s}));
    QVERIFY((*store)->kindLines().update({line->id, 0, u"first"_s}));
    QCOMPARE(bodies(**store), (QStringList{u"first"_s, u"two"_s}));
    QCOMPARE((*store)->kindLines().update({KindLineId(99), 0, u"x"_s}).error().code, ErrorCode::NotFound);
}

void TestKindLineRepository::erased_line_comes_back_to_its_place()
{
    auto store = Store::openInMemory();
    QVERIFY(store);
    QVERIFY((*store)->kindLines().add({{}, 0, u"one"_s}));
    const auto line = (*store)->kindLines().add({{}, 0, u"two"_s});
    QVERIFY(line && (*store)->kindLines().add({{}, 0, u"three"_s}));
    QVERIFY((*store)->kindLines().erase(line->id));
    QCOMPARE(bodies(**store), (QStringList{u"one"_s, u"three"_s}));
    QCOMPARE((*store)->kindLines().erase(line->id).error().code, ErrorCode::NotFound);
    QVERIFY((*store)->kindLines().add(*line));
    QCOMPARE(bodies(**store), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
}

void TestKindLineRepository::refuses_no_words_and_too_many()
{
    auto store = Store::openInMemory();
    QVERIFY(store);
    for (const QString &body : {QString(), u" \t\n"_s, QString(kindline::kLongest + 1, u'x')}) {
        const auto added = (*store)->kindLines().add({{}, 0, body});
        QVERIFY(!added);
        QCOMPARE(added.error().code, ErrorCode::InvalidValue);
    }
    QVERIFY((*store)->kindLines().add({{}, 0, QString(kindline::kLongest, u'x')}));
}

QTEST_GUILESS_MAIN(TestKindLineRepository)
#include "tst_KindLineRepository.moc"
