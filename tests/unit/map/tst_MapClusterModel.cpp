#include "map/MapClusterModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <memory>

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

constexpr QSizeF kView(390, 600);
constexpr QPointF kYorkshire(-1.3, 53.88);

QList<MapPoint> groups()
{
    return {
        {.id = u"leeds"_s,
         .name = u"Leeds group"_s,
         .area = u"Leeds"_s,
         .point = {53.8, -1.55},
         .kilometres = 4},
        {.id = u"york"_s,
         .name = u"York group"_s,
         .area = u"York"_s,
         .point = {53.96, -1.08},
         .kilometres = 4},
        {.id = u"york-2"_s, .name = u"Other"_s, .area = u"York"_s, .point = {53.96, -1.08}, .kilometres = 4},
        {.id = u"boston"_s,
         .name = u"Boston"_s,
         .area = u"Boston"_s,
         .point = {42.36, -71.06},
         .kilometres = 4},
        {.id = u"fiji"_s, .name = u"Fiji"_s, .area = u"Suva"_s, .point = {-18.1, 179.9}, .kilometres = 25}};
}

// So many that they are gathered on another thread; all of them in the view.
QList<MapPoint> crowd(const QString &name)
{
    QList<MapPoint> points;
    for (int number = 0; number < 3000; ++number)
        points += MapPoint{.id = name + QString::number(number),
                           .name = name,
                           .area = name,
                           .point = {53.88 + number % 50 * 0.001, -1.3 + number / 50 * 0.001},
                           .kilometres = 4};
    return points;
}

// Until no thread works any more, and what it has to say was heard.
void finish()
{
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
}

QVariant value(const MapClusterModel &model, int row, const char *role)
{
    return model.data(model.index(row), model.roleNames().key(role));
}

} // namespace

class TestMapClusterModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shows_what_is_in_the_view();
    void a_short_pan_changes_nothing();
    void zooming_changes_single_rows();
    void a_pile_is_told_from_a_crowd();
    void the_other_side_of_the_date_line_is_near();
    void the_same_points_again_are_no_change();
    void once_nobody_looks_nothing_is_gathered();
    void many_are_gathered_elsewhere_and_change_at_once();
    void only_the_newest_are_shown();
    void a_few_need_not_wait_for_many();
    void who_looks_away_gets_nothing();
    void it_may_end_in_the_middle();
};

void TestMapClusterModel::shows_what_is_in_the_view()
{
    MapClusterModel model;
    const QAbstractItemModelTester tester(&model);
    model.setPoints(groups());
    QCOMPARE(model.count(), 0); // nobody looks yet
    model.look(kYorkshire, 9, kView);
    QCOMPARE(model.count(), 2); // the one that stands for the most comes first
    QCOMPARE(value(model, 1, "name").toString(), u"Leeds group"_s);
    QCOMPARE(value(model, 1, "gathered").toInt(), 1);
    QCOMPARE(value(model, 1, "kilometres").toDouble(), 4.0);
    QCOMPARE(value(model, 1, "latitude").toDouble(), 53.8);
    QCOMPARE(value(model, 0, "name").toString(), QString());
    QCOMPARE(value(model, 0, "gathered").toInt(), 2);
    QCOMPARE(value(model, 0, "area").toString(), u"York"_s);
    QCOMPARE(model.idsAt(1), QStringList(u"leeds"_s));
    QCOMPARE(model.shownPoints().size(), 2);
    QVERIFY(model.idsAt(7).isEmpty());
}

void TestMapClusterModel::a_short_pan_changes_nothing()
{
    MapClusterModel model;
    model.setPoints(groups());
    model.look(kYorkshire, 9, kView);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy changed(&model, &MapClusterModel::countChanged);
    model.look(kYorkshire + QPointF(0.05, 0.02), 9.4, kView);
    QCOMPARE(removed.size(), 0);
    QCOMPARE(changed.size(), 0);
}

void TestMapClusterModel::zooming_changes_single_rows()
{
    MapClusterModel model;
    const QAbstractItemModelTester tester(&model);
    model.setPoints(groups());
    model.look(kYorkshire, 9, kView);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.look(kYorkshire, 10, kView); // the same markers, closer
    QCOMPARE(removed.size(), 0);
    model.look(kYorkshire, 3, kView); // all of Yorkshire is one
    QCOMPARE(model.count(), 1);
    QCOMPARE(value(model, 0, "gathered").toInt(), 3);
    model.look({-30, 48}, 2, kView);
    QCOMPARE(model.count(), 2);
    model.look(kYorkshire, 9, kView);
    QCOMPARE(model.count(), 2);
    QCOMPARE(reset.size(), 0);
}

void TestMapClusterModel::a_pile_is_told_from_a_crowd()
{
    MapClusterModel model;
    model.setPoints(groups());
    model.look(kYorkshire, 3, kView);
    QCOMPARE(model.count(), 1);
    const int level = model.splitsAt(0);
    QVERIFY2(level > 3 && level < 10, qPrintable(QString::number(level)));
    QCOMPARE(model.idsAt(0).size(), 3);
    model.look(kYorkshire, 9, kView);
    QCOMPARE(model.splitsAt(0), -1);
    QCOMPARE(model.idsAt(0), QStringList({u"york"_s, u"york-2"_s}));
    QCOMPARE(model.splitsAt(-1), -1);
}

void TestMapClusterModel::the_other_side_of_the_date_line_is_near()
{
    MapClusterModel model;
    model.setPoints(groups());
    model.look({-179.5, -18}, 7, kView);
    QCOMPARE(model.count(), 1);
    QCOMPARE(value(model, 0, "name").toString(), u"Fiji"_s);
}

void TestMapClusterModel::the_same_points_again_are_no_change()
{
    MapClusterModel model;
    model.setPoints(groups());
    model.look(kYorkshire, 9, kView);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setPoints(groups());
    QCOMPARE(reset.size(), 0);
    model.setPoints({});
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.count(), 0);
}

void TestMapClusterModel::once_nobody_looks_nothing_is_gathered()
{
    MapClusterModel model;
    const QAbstractItemModelTester tester(&model);
    model.setPoints(groups());
    model.look(kYorkshire, 9, kView);
    model.look({}, 0, {});
    model.setPoints(groups().first(1));
    QCOMPARE(model.count(), 0);
    model.look(kYorkshire, 9, kView);
    QCOMPARE(model.count(), 1);
    QCOMPARE(model.idsAt(0), QStringList(u"leeds"_s));
}

void TestMapClusterModel::many_are_gathered_elsewhere_and_change_at_once()
{
    MapClusterModel model;
    const QAbstractItemModelTester tester(&model);
    model.setPoints(groups());
    model.look(kYorkshire, 9, kView);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy gathered(&model, &MapClusterModel::gathered);
    model.setPoints(crowd(u"many"_s));
    QVERIFY(model.isGathering());
    QCOMPARE(model.points().size(), 3000);
    QCOMPARE(reset.size(), 0); // those that were are still there, and of use
    QCOMPARE(model.count(), 2);
    QCOMPARE(value(model, 1, "name").toString(), u"Leeds group"_s);
    QCOMPARE(model.idsAt(0), QStringList({u"york"_s, u"york-2"_s}));
    QCOMPARE(model.splitsAt(0), -1);
    QVERIFY(gathered.wait());
    QVERIFY(!model.isGathering());
    QCOMPARE(reset.size(), 1);
    int count = 0;
    for (int row = 0; row < model.count(); ++row) {
        QCOMPARE(value(model, row, "area").toString(), u"many"_s);
        count += value(model, row, "gathered").toInt();
    }
    QCOMPARE(count, 3000);
}

void TestMapClusterModel::only_the_newest_are_shown()
{
    MapClusterModel model;
    model.look(kYorkshire, 9, kView);
    QSignalSpy gathered(&model, &MapClusterModel::gathered);
    for (const QString &name : {u"one"_s, u"two"_s, u"three"_s})
        model.setPoints(crowd(name));
    model.setRadius(60);
    QVERIFY(gathered.wait());
    finish();
    QCOMPARE(gathered.size(), 1);
    QVERIFY(model.count() > 0);
    QCOMPARE(value(model, 0, "area").toString(), u"three"_s);
}

void TestMapClusterModel::a_few_need_not_wait_for_many()
{
    MapClusterModel model;
    model.look(kYorkshire, 9, kView);
    model.setPoints(crowd(u"many"_s));
    model.setPoints(groups());
    QVERIFY(!model.isGathering());
    QCOMPARE(model.count(), 2);
    finish();
    QCOMPARE(model.count(), 2);
    QCOMPARE(value(model, 1, "name").toString(), u"Leeds group"_s);
}

void TestMapClusterModel::who_looks_away_gets_nothing()
{
    MapClusterModel model;
    model.look(kYorkshire, 9, kView);
    QSignalSpy gathered(&model, &MapClusterModel::gathered);
    model.setPoints(crowd(u"many"_s));
    model.look({}, 0, {});
    finish();
    QVERIFY(!model.isGathering());
    QCOMPARE(model.count(), 0);
    model.look(kYorkshire, 9, kView);
    QVERIFY(model.isGathering());
    gathered.clear();
    QVERIFY(gathered.wait());
    QVERIFY(model.count() > 0);
    model.look({}, 0, {});
    QVERIFY(model.count() > 0); // the view that is leaving is still made of them
    finish();
    QCOMPARE(model.count(), 0);
}

void TestMapClusterModel::it_may_end_in_the_middle()
{
    auto model = std::make_unique<MapClusterModel>();
    model->look(kYorkshire, 9, kView);
    model->setPoints(crowd(u"many"_s));
    QVERIFY(model->isGathering());
    model.reset();
    finish();
}

QTEST_GUILESS_MAIN(TestMapClusterModel)
#include "tst_MapClusterModel.moc"
