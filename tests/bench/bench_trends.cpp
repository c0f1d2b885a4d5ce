// Opening Trends over twenty years of check-ins, a measure by the day of a cycle and around scans, and a
// month of the calendar, against the same questions to bare SQLCipher by turns in one run: asked on the spot,
// and asked beside the thread that draws, as ours are; how long it takes until Trends is drawn; and what the
// frame costs that first shows a year of days, against one that shows a bare line.

#include "Composition.h"
#include "DemoProfile.h"
#include "FilledProfile.h"
#include "Hand.h"
#include "Report.h"
#include "TrendFloors.h"

#include "models/AppContext.h"
#include "models/TrendModel.h"
#include "services/ProfileSession.h"
#include "services/WhenReady.h"

#include <QEventLoop>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QTimer>

#include <ctime>

using namespace Qt::StringLiterals;

namespace alongside::bench {

namespace {

constexpr int kCheckIns = 22'000;
constexpr int kYears = 20;
constexpr int kPerSave = 2'000;
constexpr int kTurns = 6;
constexpr int kOpenings = 5;
constexpr int kFrames = 12;
constexpr int kAll = 3; // of TrendModel::spans()
constexpr int kScans = 80;
constexpr double kGoal = 2;
constexpr double kAtOnce = 150; // ms: what comes sooner is taken for an answer, not for waiting
constexpr double kFrame = 16.7; // ms

void fill(Store &store)
{
    const QDateTime now = SystemClock().now();
    for (int first = 0; first < kCheckIns; first += kPerSave) {
        const auto saved = store.save([&]() -> Result<void> {
            for (int index = first; index < first + kPerSave && index < kCheckIns; ++index) {
                const double ago = double(kCheckIns - 1 - index) * kYears * 365.25 / kCheckIns;
                const QDateTime then = now.addSecs(-qint64(ago * 86400));
                CheckIn checkIn{{}, LivedTime::at(then, QTimeZone("Europe/Berlin")), {}, {}, {}};
                for (int measure = 1; measure <= kTrendMeasures; ++measure)
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

// A treatment over all the years, held for a week now and then, and a scan every quarter of a year.
void fillBackground(Store &store)
{
    const QDateTime now = SystemClock().now();
    TreatmentCycle cycle;
    cycle.first = now.date().addYears(-kYears);
    for (int year = 1; year < kYears; ++year)
        cycle.holds.append({cycle.first.addYears(year), 7});
    const auto saved = store.save([&]() -> Result<void> {
        if (auto added = store.treatments().add(cycle); !added)
            return std::unexpected(added.error());
        for (int number = 0; number < kScans; ++number) {
            Scan scan{{},
                      ScanKind::Ct,
                      {},
                      LivedTime::at(now.addDays(-30 - 90 * number), QTimeZone("Europe/Berlin"))};
            scan.resultDay = scan.time.wallClock().date().addDays(4);
            if (auto added = store.scans().add(scan); !added)
                return std::unexpected(added.error());
        }
        return {};
    });
    if (!saved)
        qFatal("the treatment and the scans could not be kept");
}

void waitFor(QObject *sender, const char *signal)
{
    QEventLoop loop;
    QObject::connect(sender, signal, &loop, SLOT(quit()));
    loop.exec();
}

template<typename Value>
void waitFor(const QFuture<Result<Value>> &future)
{
    QEventLoop loop;
    whenReady(future, &loop, [&loop](const Result<Value> &value) {
        if (!value)
            qFatal("a question has no answer");
        loop.quit();
    });
    loop.exec();
}

struct Sample
{
    QList<double> ours;
    QList<double> floor;
    QList<double> beside; ///< The floor on a thread of its own.
};

/// Against both floors. Twice as long as the one is the goal, twice as long as the other what can be reached.
void reportBoth(const QString &what, const Sample &sample)
{
    report({what, kCheckIns, median(sample.ours), median(sample.floor), kGoal});
    report({what + u"; floor: asked beside"_s, kCheckIns, median(sample.ours), median(sample.beside), kGoal});
}

/// A queue whose thread runs, as it does once a profile is open.
class RunningQueue
{
public:
    RunningQueue()
    {
        waitFor(m_queue.run([]() -> Result<bool> { return true; }));
    }
    ~RunningQueue() { m_queue.drain(); }

    operator StorageQueue &() { return m_queue; }

private:
    StorageQueue m_queue;
};

void compareOpening(const FilledProfile &years, const QString &what, int span)
{
    Sample sample;
    Sample atFirst; // nothing of it was read yet
    const SystemClock clock;
    const QDate today = LivedTime::now(clock).wallClock().date();
    const QDate first = span == kAll ? today.addDays(-qint64(kYears * 365.25)) : today.addDays(-13);
    const auto periods = trend::periods(span == kAll ? TrendStep::Month : TrendStep::Day, first, today, 1);
    for (int turn = 0; turn < kTurns; ++turn) {
        {
            const auto bare = years.bare();
            atFirst.floor.append(timed([&] { askBare(*bare, periods); }));
            for (int opening = 0; opening < kOpenings; ++opening)
                sample.floor.append(timed([&] { askBare(*bare, periods); }));
        }
        {
            const auto bare = years.bare();
            Beside beside;
            atFirst.beside.append(timed([&] { beside.ask([&] { askBare(*bare, periods); }); }));
            for (int opening = 0; opening < kOpenings; ++opening)
                sample.beside.append(timed([&] { beside.ask([&] { askBare(*bare, periods); }); }));
        }
        RunningQueue queue;
        ProfileSession session(queue, years.profile(), clock);
        TrendModel model(session.trends(), clock);
        atFirst.ours.append(timed([&] {
            model.showSpan(span);
            waitFor(&model, SIGNAL(changed()));
        }));
        if (model.rowCount() != kTrendMeasures)
            qFatal("a trend is missing");
        for (int opening = 0; opening < kOpenings; ++opening) {
            sample.ours.append(timed([&] {
                model.open();
                waitFor(&model, SIGNAL(changed()));
            }));
        }
    }
    reportBoth(what, sample);
    report({what + u", slowest of 20"_s, kCheckIns, percentile95(sample.ours), percentile95(sample.beside)});
    reportBoth(what + u", the first time"_s, atFirst);
    report({what + u", the first time; floor: at once"_s, kCheckIns, percentile95(atFirst.ours), kAtOnce, 1});
}

void compareLayouts(const FilledProfile &years)
{
    Sample byCycleDay;
    Sample byScanDay;
    Sample month;
    const SystemClock clock;
    const QDate today = LivedTime::now(clock).wallClock().date();
    const QDate first(today.year(), today.month(), 1);
    const QDate last = first.addMonths(1).addDays(-1);
    for (int turn = 0; turn < kTurns; ++turn) {
        {
            const auto bare = years.bare();
            for (int opening = 0; opening < kOpenings; ++opening) {
                byCycleDay.floor.append(timed([&] { askBareByCycleDay(*bare, today); }));
                byScanDay.floor.append(timed([&] { askBareByScanDay(*bare, today); }));
                month.floor.append(timed([&] { askBareMonth(*bare, first); }));
            }
            Beside beside;
            for (int opening = 0; opening < kOpenings; ++opening) {
                byCycleDay.beside.append(
                    timed([&] { beside.ask([&] { askBareByCycleDay(*bare, today); }); }));
                byScanDay.beside.append(timed([&] { beside.ask([&] { askBareByScanDay(*bare, today); }); }));
                month.beside.append(timed([&] { beside.ask([&] { askBareMonth(*bare, first); }); }));
            }
        }
        RunningQueue queue;
        ProfileSession session(queue, years.profile(), clock);
        TrendService &trends = session.trends();
        for (int opening = 0; opening < kOpenings; ++opening) {
            byCycleDay.ours.append(
                timed([&] { waitFor(trends.byCycleDay(TreatmentCycleId{1}, MeasureId::Mood, today)); }));
            byScanDay.ours.append(timed([&] { waitFor(trends.byScanDay(MeasureId::Mood, today)); }));
            month.ours.append(timed([&] { waitFor(trends.days(MeasureId::Mood, first, last)); }));
        }
    }
    reportBoth(u"a trend by cycle day"_s, byCycleDay);
    reportBoth(u"a trend around scans"_s, byScanDay);
    reportBoth(u"a month of the calendar"_s, month);
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

std::unique_ptr<Composition> openApp(const FilledProfile &years)
{
    LaunchOptions options;
    options.dataFolder = years.root();
    options.size = QSize(390, 844);
    auto app = Composition::make(options, {.unlockAtLeast = std::chrono::milliseconds(0)});
    if (!app)
        qFatal("the app does not start");
    SecretValue typed;
    typed.setBytes(std::as_bytes(std::span(std::string_view(demo::kPassphrase))));
    (*app)->context().session()->unlock(&typed);
    if (!Hand(*(*app)->window()).see(u"trends"_s))
        qFatal("the app does not open");
    return *std::move(app);
}

// From Today until the frame that shows the charts; the page is made anew each time.
void compareScreen(Composition &app)
{
    TrendModel *trends = app.context().session()->opened()->trends();
    trends->showSpan(kAll);
    waitFor(trends, SIGNAL(changed()));
    Hand hand(*app.window());
    QList<double> taken;
    for (int turn = 0; turn < kFrames; ++turn) {
        app.context().follow(*AppLink::fromText(u"today"_s));
        if (!hand.see(u"trends"_s))
            qFatal("Today does not open");
        taken.append(timed([&] {
            nextFrame(*app.window(), [&] {
                app.context().follow(*AppLink::fromText(u"trends"_s));
                waitFor(trends, SIGNAL(changed()));
            });
        }));
        if (!hand.see(u"trend0"_s))
            qFatal("no trend is shown");
    }
    report(
        {u"Trends, 20 years by month, until drawn; floor: at once"_s, kCheckIns, median(taken), kAtOnce, 1});
}

void compareDrawing(Composition &app)
{
    app.context().follow(*AppLink::fromText(u"trends/1"_s));
    if (!Hand(*app.window()).see(u"trendChart"_s))
        qFatal("the trend does not open");
    TrendMeasureModel *trend = app.context().session()->opened()->trend();
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
        nextFrame(*app.window(), [&] { until(weeks, [&] { trend->showSpan(2); }); });
        sample.ours.append(nextFrame(*app.window(), [&] { until(days, [&] { trend->showStep(0); }); }));
        sample.floor.append(nextFrame(bare.window(), [&] { bare.change(); }));
    }
    report({u"frame that first shows a year of days"_s, 364, median(sample.ours), median(sample.floor)});
    report({u"the same; floor: a frame of 60 a second"_s, 364, median(sample.ours), kFrame, 1});
}

int compare()
{
    const FilledProfile years([](Store &store) {
        fill(store);
        fillBackground(store);
    });
    compareOpening(years, u"Trends, 2 weeks"_s, 0);
    compareOpening(years, u"Trends, 20 years by month"_s, kAll);
    compareLayouts(years);
    const auto app = openApp(years);
    compareScreen(*app);
    compareDrawing(*app);
    app->closeEverything();
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
