#include "TrendFloors.h"

#include <QEventLoop>
#include <QQmlComponent>

namespace alongside::bench {

namespace {

qint64 stored(QDate day)
{
    return QDate(1970, 1, 1).daysTo(day);
}

} // namespace

void askBare(BareStore &bare, const QList<TrendPeriod> &periods)
{
    const qint64 first = stored(periods.first().first);
    const qint64 last = stored(periods.last().last);
    bare.ask("WITH RECURSIVE answered(id) AS (SELECT min(measure) FROM check_in_answer"
             " UNION ALL SELECT (SELECT min(measure) FROM check_in_answer WHERE measure > answered.id)"
             " FROM answered WHERE answered.id IS NOT NULL)"
             " SELECT answered.id, coalesce(measure.name, ''), coalesce(measure.steps, 5),"
             " coalesce(measure.shown, 1)"
             " FROM answered LEFT JOIN measure ON measure.id = answered.id"
             " WHERE answered.id IS NOT NULL AND measure.deleted_ms IS NULL"
             " AND (answered.id < 1000 OR measure.id IS NOT NULL)"
             " AND EXISTS (SELECT 1 FROM check_in_answer WHERE measure = answered.id AND binned = 0)"
             " ORDER BY answered.id != 1, measure.position IS NULL, measure.position, answered.id",
             {});
    bare.ask("SELECT id, first_day, last_day, length, days_on, name, reason FROM treatment_cycle"
             " ORDER BY first_day DESC, id DESC",
             {});
    bare.ask("SELECT first_day, days, reason FROM treatment_hold WHERE cycle = ?1 ORDER BY first_day", {1});
    bare.ask("SELECT min(day) FROM check_in WHERE deleted_ms IS NULL", {});
    bare.ask("SELECT count(*) FROM check_in WHERE deleted_ms IS NULL AND day BETWEEN ?1 AND ?2",
             {first, last});
    bare.ask("SELECT journal_tag.name, count(*), sum(mood.value >= 4) FROM check_in_answer AS mood"
             " JOIN check_in_tag ON check_in_tag.check_in = mood.check_in"
             " JOIN journal_tag ON journal_tag.id = check_in_tag.tag"
             " WHERE mood.measure = 1 AND mood.day BETWEEN ?1 AND ?2 AND mood.binned = 0"
             " GROUP BY journal_tag.id ORDER BY count(*) DESC, journal_tag.folded LIMIT 12",
             {first, last});
    constexpr const char *total = "SELECT count(*), avg(value), min(value), max(value) FROM check_in_answer"
                                  " WHERE measure = ?1 AND day BETWEEN ?2 AND ?3 AND binned = 0";
    for (qint64 measure = 1; measure <= kTrendMeasures; ++measure) {
        for (const TrendPeriod &period : periods)
            bare.ask(total, {measure, stored(period.first), stored(period.last)});
        bare.ask(total, {measure, first - (last - first) - 1, first - 1}); // as many days before
    }
}

void askBareByCycleDay(BareStore &bare, QDate today)
{
    bare.ask("SELECT (answer.day - cycle.first_day - coalesce((SELECT sum(days) FROM treatment_hold AS hold"
             "   WHERE hold.cycle = cycle.id AND hold.first_day + hold.days <= answer.day), 0))"
             "   % cycle.length + 1 AS folded,"
             " count(DISTINCT answer.day), count(*), avg(answer.value), min(answer.value), max(answer.value)"
             " FROM treatment_cycle AS cycle JOIN check_in_answer AS answer ON answer.measure = ?2"
             "   AND answer.day BETWEEN cycle.first_day AND coalesce(cycle.last_day, ?3)"
             " WHERE cycle.id = ?1 AND answer.binned = 0"
             " AND NOT EXISTS (SELECT 1 FROM treatment_hold AS hold WHERE hold.cycle = cycle.id"
             "   AND answer.day BETWEEN hold.first_day AND hold.first_day + hold.days - 1)"
             " GROUP BY folded ORDER BY folded",
             {1, 1, stored(today)});
}

void askBareByScanDay(BareStore &bare, QDate today)
{
    bare.ask("SELECT answer.day - scan.day AS folded, count(DISTINCT scan.id),"
             " count(*), avg(answer.value), min(answer.value), max(answer.value)"
             " FROM scan JOIN check_in_answer AS answer ON answer.measure = ?1"
             "   AND answer.day BETWEEN scan.day - ?3 AND scan.day + ?4"
             "   AND answer.day <= CASE WHEN scan.outcome IS NULL THEN scan.day + ?4"
             "     ELSE coalesce(scan.result_day, scan.day) + 1 END"
             " WHERE scan.deleted_ms IS NULL AND scan.cancelled = 0 AND scan.day <= ?2 AND answer.binned = 0"
             " GROUP BY folded ORDER BY folded",
             {1, stored(today), trend::kDaysBeforeScan, trend::kDaysAfterScan});
}

void askBareMonth(BareStore &bare, QDate first)
{
    for (int day = 0; day < first.daysInMonth(); ++day)
        bare.ask("SELECT count(*), avg(value), min(value), max(value) FROM check_in_answer"
                 " WHERE measure = ?1 AND day BETWEEN ?2 AND ?3 AND binned = 0",
                 {1, stored(first) + day, stored(first) + day});
}

Beside::Beside()
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
    ask([] {}); // starts the thread
}

void Beside::ask(const std::function<void()> &question)
{
    QEventLoop loop;
    m_pool.start([&] {
        question();
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
}

BareLine::BareLine()
{
    QQmlComponent component(&m_engine);
    component.setData("import QtQuick\nimport QtQuick.Shapes\n"
                      "Window { id: window; width: 390; height: 844; visible: true\n"
                      "  property int shift: 0\n"
                      "  Repeater { model: 26\n"
                      "    Shape { id: piece; required property int index\n"
                      "      anchors.fill: parent; preferredRendererType: Shape.CurveRenderer\n"
                      "      ShapePath { strokeColor: \"black\"; fillColor: \"transparent\"; strokeWidth: 2\n"
                      "        PathPolyline { path: Array.from({length: 15}, (_, i) => i + piece.index * 14)"
                      "          .map(x => Qt.point(x, 200 + (x * 37 + window.shift) % 100)) } } } } }",
                      {});
    m_window.reset(qobject_cast<QQuickWindow *>(component.create()));
    if (!m_window)
        qFatal("no bare line: %s", qPrintable(component.errorString()));
}

} // namespace alongside::bench
