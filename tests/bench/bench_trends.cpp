// Opening Trends over twenty years of check-ins, against the same questions to bare SQLCipher by turns in
// one run; and what the frame costs that first shows a year of days, against one that shows a bare line.

#include "BareStore.h"
#include "Composition.h"
#include "DemoProfile.h"
#include "Hand.h"
#include "Report.h"

#include "models/AppContext.h"
#include "models/TrendModel.h"
#include "services/ProfileSession.h"

#include <QEventLoop>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTimer>

#include <ctime>

using namespace Qt::StringLiterals;

namespace alongside::bench {

namespace {

constexpr int kCheckIns = 22'000;
constexpr int kYears = 20;
constexpr int kMeasures = 8;
constexpr int kPerSave = 2'000;
constexpr int kTurns = 6;
constexpr int kOpenings = 5;
constexpr int kFrames = 12;
constexpr int kAll = 3; // of TrendModel::spans()
constexpr double kGoal = 2;
constexpr DerivationCost kQuickCost{8 * 1024, 1};

SecretBytes passphrase()
{
    return SecretBytes::copyOf(std::as_bytes(std::span(std::string_view(demo::kPassphrase))));
}

void fill(Store &store)
{
    const QDateTime now = SystemClock().now();
    for (int first = 0; first < kCheckIns; first += kPerSave) {
        const auto saved = store.save([&]() -> Result<void> {
            for (int index = first; index < first + kPerSave && index < kCheckIns; ++index) {
                const double ago = double(kCheckIns - 1 - index) * kYears * 365.25 / kCheckIns;
                const QDateTime then = now.addSecs(-qint64(ago * 86400));
                CheckIn checkIn{{}, LivedTime::at(then, QTimeZone("Europe/Berlin")), {}, {}, {}};
                for (int measure = 1; measure <= kMeasures; ++measure)
                    checkIn.answers.insert(MeasureId(measure), 1 + (index * measure) % 5);
                if (index % 5 == 0)
                    checkIn.tags = {u"tag %1"_s.arg(index % 60)};
                if (auto added = store.checkIns().add(checkIn); !added)
                    return std::unexpected(added.error());
            }
            return {};
        });
        if (!saved)
            qFatal("the check-ins could not be kept");
    }
}

/// A profile with twenty years of check-ins, closed.
class Years
{
public:
    Years()
    {
        const auto made = OpenProfile::create(m_folder.path(), {u"Maya"_s, passphrase(), kQuickCost},
                                              RecoveryCode::random(), SystemClock());
        if (!made)
            qFatal("no profile could be made");
        fill((*made)->store());
        m_path = (*made)->vault().databasePath();
        m_key = (*made)->vault().databaseKey();
        m_salt = (*made)->vault().databaseSalt();
        if (!(*made)->close())
            qFatal("the profile could not be closed");
    }

    [[nodiscard]] QString root() const { return m_folder.path(); }
    [[nodiscard]] std::unique_ptr<BareStore> bare() const
    {
        return std::make_unique<BareStore>(m_path, m_key, m_salt);
    }
    [[nodiscard]] std::shared_ptr<OpenProfile> profile() const
    {
        auto opened = OpenProfile::unlock(root(), ProfileFolder::findAll(root())->first(), passphrase(),
                                          SystemUptime());
        if (!opened)
            qFatal("the profile does not open");
        return *std::move(opened);
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    SecretBytes m_key;
    sql::Salt m_salt{};
};

void waitFor(QObject *sender, const char *signal)
{
    QEventLoop loop;
    QObject::connect(sender, signal, &loop, SLOT(quit()));
    loop.exec();
}

// What Trends asks, with nothing of ours around it.
void askBare(BareStore &bare, const QList<TrendPeriod> &periods)
{
    const auto stored = [](QDate day) {
        return QDate(1970, 1, 1).daysTo(day);
    };
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
    bare.ask("SELECT id, first_day, last_day, length, days_on, name FROM treatment_cycle"
             " ORDER BY first_day DESC, id DESC",
             {});
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
    for (qint64 measure = 1; measure <= kMeasures; ++measure) {
        for (const TrendPeriod &period : periods)
            bare.ask(total, {measure, stored(period.first), stored(period.last)});
        bare.ask(total, {measure, first, last});
        bare.ask(total, {measure, first - (last - first) - 1, first - 1}); // as many days before
    }
}

struct Sample
{
    QList<double> ours;
    QList<double> floor;
};

void compareOpening(const Years &years, const QString &what, int span)
{
    Sample sample;
    const SystemClock clock;
    const QDate today = LivedTime::now(clock).wallClock().date();
    const QDate first = span == kAll ? today.addDays(-qint64(kYears * 365.25)) : today.addDays(-13);
    const auto periods = trend::periods(span == kAll ? TrendStep::Month : TrendStep::Day, first, today, 1);
    for (int turn = 0; turn < kTurns; ++turn) {
        {
            const auto bare = years.bare();
            askBare(*bare, periods); // the first one reads from the disk
            for (int opening = 0; opening < kOpenings; ++opening)
                sample.floor.append(timed([&] { askBare(*bare, periods); }));
        }
        StorageQueue queue;
        ProfileSession session(queue, years.profile(), clock);
        TrendModel model(session.trends(), clock);
        model.showSpan(span);
        waitFor(&model, SIGNAL(changed()));
        if (model.rowCount() != kMeasures)
            qFatal("a trend is missing");
        for (int opening = 0; opening < kOpenings; ++opening) {
            sample.ours.append(timed([&] {
                model.open();
                waitFor(&model, SIGNAL(changed()));
            }));
        }
        queue.drain();
    }
    report({what, kCheckIns, median(sample.ours), median(sample.floor), kGoal});
    report({what + u", slowest of 20"_s, kCheckIns, percentile95(sample.ours), percentile95(sample.floor)});
}

double workedMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

// What the drawing thread works from now until the next frame is shown.
double nextFrame(QQuickWindow &window, const std::function<void()> &change)
{
    const double before = workedMs();
    QEventLoop loop;
    QObject::connect(&window, &QQuickWindow::frameSwapped, &loop, &QEventLoop::quit);
    change();
    window.update();
    loop.exec();
    return workedMs() - before;
}

/// A window with nothing but a line of as many points.
class BareLine
{
public:
    BareLine()
    {
        QQmlComponent component(&m_engine);
        component.setData(
            "import QtQuick\nimport QtQuick.Shapes\n"
            "Window { id: window; width: 390; height: 844; visible: true\n"
            "  property int shift: 0\n"
            "  Shape { anchors.fill: parent; preferredRendererType: Shape.CurveRenderer\n"
            "    ShapePath { strokeColor: \"black\"; fillColor: \"transparent\"; strokeWidth: 2\n"
            "      PathPolyline { path: Array.from({length: 364},"
            " (_, i) => Qt.point(i, 200 + (i * 37 + window.shift) % 100)) } } } }",
            {});
        m_window.reset(qobject_cast<QQuickWindow *>(component.create()));
        if (!m_window)
            qFatal("no bare line: %s", qPrintable(component.errorString()));
    }

    QQuickWindow &window() { return *m_window; }
    void change() { m_window->setProperty("shift", m_window->property("shift").toInt() + 1); }

private:
    QQmlEngine m_engine;
    std::unique_ptr<QQuickWindow> m_window;
};

void compareDrawing(const Years &years)
{
    LaunchOptions options;
    options.dataFolder = years.root();
    options.size = QSize(390, 844);
    const auto app = Composition::make(options, {.unlockAtLeast = std::chrono::milliseconds(0)});
    if (!app)
        qFatal("the app does not start");
    SecretValue typed;
    typed.setBytes(std::as_bytes(std::span(std::string_view(demo::kPassphrase))));
    (*app)->context().session()->unlock(&typed);
    Hand hand(*(*app)->window());
    if (!hand.see(u"trends"_s))
        qFatal("the app does not open");
    (*app)->context().follow(*AppLink::fromText(u"trends/1"_s));
    if (!hand.see(u"trendChart"_s))
        qFatal("the trend does not open");
    TrendMeasureModel *trend = (*app)->context().session()->opened()->trend();
    const auto until = [trend](int points, const std::function<void()> &act) {
        QEventLoop loop;
        QObject::connect(trend, &TrendMeasureModel::changed, &loop, [&] {
            if (trend->picture().to == points - 1)
                loop.quit();
        });
        act();
        loop.exec();
    };
    constexpr int days = 364;
    constexpr int weeks = 53;
    BareLine bare;
    Sample sample;
    for (int frame = 0; frame < kFrames; ++frame) {
        // By week first, so that reading the days is all that is left, and drawing them.
        nextFrame(*(*app)->window(), [&] { until(weeks, [&] { trend->showSpan(2); }); });
        sample.ours.append(nextFrame(*(*app)->window(), [&] { until(days, [&] { trend->showStep(0); }); }));
        sample.floor.append(nextFrame(bare.window(), [&] { bare.change(); }));
    }
    report({u"frame that first shows a year of days"_s, 364, median(sample.ours), median(sample.floor)});
    (*app)->closeEverything();
}

int compare()
{
    const Years years;
    compareOpening(years, u"Trends, 2 weeks"_s, 0);
    compareOpening(years, u"Trends, 20 years by month"_s, kAll);
    compareDrawing(years);
    return 0;
}

} // namespace

} // namespace alongside::bench

int main(int argc, char *argv[])
{
    qputenv("QT_QUICK_BACKEND", "software");
    alongside::prepareQt();
    const QGuiApplication application(argc, argv);
    return alongside::bench::compare();
}
