// The map of support groups in the real app, against an empty map of Qt Location, by turns: until it shows,
// what a frame costs while it is moved and zoomed with 10,000 groups on it, and what it adds to the memory.
// The empty map is alone in a window, and once more on a page of the app with nothing else than its bar.
// Drawn in software.

#include "Composition.h"
#include "DemoProfile.h"
#include "Hand.h"
#include "Process.h"
#include "Report.h"
#include "Shelf.h"

#include "models/AppContext.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QTest>

#include <cmath>
#include <ctime>
#include <memory>
#include <random>

using namespace Qt::StringLiterals;

namespace alongside::bench {

namespace {

constexpr int kEntries = 100;
constexpr int kTurns = 15;
constexpr int kGroups = 10'000;
constexpr int kFrames = 240;
constexpr QSize kWindow(390, 844);
constexpr double kFrameBudget = 1000.0 / 60; // ms
constexpr double kMemoryBudget = 60;         // MiB

double workedMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

// Memory of this process that no other program could share, in MiB.
double ownMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("RssAnon:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

void waitForFrame(QQuickWindow &window)
{
    QEventLoop loop;
    QObject::connect(&window, &QQuickWindow::frameSwapped, &loop, &QEventLoop::quit);
    window.update();
    loop.exec();
}

/// A window with a map of Qt Location with nothing on it: the floor.
class EmptyMap
{
public:
    EmptyMap()
    {
        QQmlComponent component(&m_engine);
        component.setData(
            "import QtQuick\nimport QtLocation\n"
            "Window { id: root; width: 390; height: 844; visible: true; property bool shown: false\n"
            "  Loader { anchors.fill: parent; active: root.shown\n"
            "    sourceComponent: Map { objectName: 'map'; zoomLevel: 6; copyrightsVisible: false\n"
            "      plugin: Plugin { name: 'itemsoverlay' } } } }",
            {});
        m_window.reset(qobject_cast<QQuickWindow *>(component.create()));
        if (!m_window)
            qFatal("no empty map");
        waitForFrame(*m_window);
    }

    QQuickWindow &window() { return *m_window; }
    QQuickItem &map() { return *Hand(*m_window).find(u"map"_s); }

    double show()
    {
        hide();
        return timed([&] {
            m_window->setProperty("shown", true);
            waitForFrame(*m_window);
        });
    }

    void hide()
    {
        m_window->setProperty("shown", false);
        waitForFrame(*m_window);
    }

private:
    QQmlEngine m_engine;
    std::unique_ptr<QQuickWindow> m_window;
};

/// The same empty map on a page of the app.
class EmptyPage
{
public:
    explicit EmptyPage(QQuickWindow &window) : m_window(window), m_component(qmlEngine(&window))
    {
        m_component.setData(
            "import QtQuick\nimport QtLocation\nimport Alongside.Components\n"
            "FixedPage { title: 'Map'; showsBack: true\n"
            "  Map { objectName: 'emptyMap'; anchors.fill: parent; zoomLevel: 6; copyrightsVisible: false\n"
            "    plugin: Plugin { name: 'itemsoverlay' } } }",
            {});
        for (m_stack = Hand(window).find(u"groupsScreen"_s); m_stack; m_stack = m_stack->parentItem()) {
            if (m_stack->inherits("QQuickStackView"))
                return;
        }
        qFatal("no stack of pages");
    }

    double show()
    {
        const double taken = timed([&] {
            QQuickItem *page = nullptr;
            QMetaObject::invokeMethod(m_stack, "pushItem", Q_RETURN_ARG(QQuickItem *, page),
                                      Q_ARG(QQmlComponent *, &m_component));
            if (!page)
                qFatal("no empty page: %s", qPrintable(m_component.errorString()));
            waitForFrame(m_window);
        });
        QQuickItem *left = nullptr;
        QMetaObject::invokeMethod(m_stack, "popCurrentItem", Q_RETURN_ARG(QQuickItem *, left));
        waitForFrame(m_window);
        return taken;
    }

private:
    QQuickWindow &m_window;
    QQmlComponent m_component;
    QQuickItem *m_stack = nullptr;
};

/// The app on the way to the groups near Leeds.
class Groups
{
public:
    explicit Groups(Composition &app) : m_app(app), m_hand(*app.window())
    {
        SecretValue passphrase;
        passphrase.setBytes(std::as_bytes(std::span(std::string_view(demo::kPassphrase))));
        app.context().session()->unlock(&passphrase);
        if (!m_hand.press(u"destination-support"_s) || !m_hand.see(u"groups"_s))
            qFatal("no way to the groups");
    }

    /// Starts under Support, ends on the list.
    void open()
    {
        if (!m_hand.press(u"groups"_s) || !m_hand.typeInto(u"placeField"_s, u"Leeds, England"_s)
            || !m_hand.press(u"place0"_s) || !m_hand.see(u"group0"_s))
            qFatal("the groups do not open");
    }

    QQuickWindow &window() { return *m_app.window(); }
    Hand &hand() { return m_hand; }
    GroupMapModel &model() { return *m_app.context().session()->opened()->groups()->map(); }

    struct Taken
    {
        double shown = 0;   ///< Milliseconds until the page with the map is on the screen.
        double painted = 0; ///< And until everything on it is.
    };

    /// From the list, where one has been for a moment.
    Taken show()
    {
        const QQuickItem *ground = nullptr;
        while (!ground || !ground->property("complete").toBool()) {
            QTest::qWait(1);
            ground = window().findChild<QQuickItem *>(u"mapGround"_s);
        }
        return showNow();
    }

    /// From the list, where one just came, so that nothing of the map is there. Starts on the map.
    Taken showAtOnce()
    {
        if (!QMetaObject::invokeMethod(m_hand.find(u"groupMapScreen"_s), "listRequested"))
            qFatal("no list");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the map that was there
        return showNow();
    }

    void hide()
    {
        QTest::qWait(400); // the page comes in
        if (!m_hand.press(u"view0"_s) || !m_hand.see(u"groupsScreen"_s))
            qFatal("no way back");
        QTest::qWait(400);
    }

private:
    Taken showNow()
    {
        QElapsedTimer timer;
        timer.start();
        Taken taken;
        if (!QMetaObject::invokeMethod(m_hand.find(u"groupsScreen"_s), "mapRequested"))
            qFatal("no map");
        do {
            waitForFrame(window());
        } while (!m_hand.find(u"mapGround"_s));
        taken.shown = double(timer.nsecsElapsed()) / 1e6;
        while (!m_hand.find(u"mapGround"_s)->property("complete").toBool())
            waitForFrame(window());
        taken.painted = double(timer.nsecsElapsed()) / 1e6;
        return taken;
    }

    Composition &m_app;
    Hand m_hand;
};

QList<MapPoint> manyPoints()
{
    std::mt19937 chance(7);
    std::normal_distribution<double> around(0, 4);
    QList<MapPoint> points;
    points.reserve(kGroups);
    for (int number = 0; number < kGroups; ++number)
        points += MapPoint{.id = QString::number(number),
                           .name = u"Group %1"_s.arg(number),
                           .area = u"Town"_s,
                           .point = {53.8 + around(chance) / 2, -1.5 + around(chance)},
                           .kilometres = 4};
    return points;
}

struct FrameCosts
{
    QList<double> worked; ///< Milliseconds of the drawing thread.
    QList<double> passed; ///< Milliseconds on the wall.
};

// Half of the frames move the map, half zoom it in and out.
void moveAbout(QQuickWindow &window, QQuickItem &map, FrameCosts &costs)
{
    for (int frame = 0; frame < kFrames; ++frame) {
        const double before = workedMs();
        QElapsedTimer timer;
        timer.start();
        if (frame < kFrames / 2)
            QMetaObject::invokeMethod(&map, "pan", Q_ARG(int, 6), Q_ARG(int, frame % 40 < 20 ? 4 : -4));
        else
            map.setProperty("zoomLevel", 7 + 2 * std::sin(frame * 0.05));
        waitForFrame(window);
        costs.worked += workedMs() - before;
        costs.passed += double(timer.nsecsElapsed()) / 1e6;
    }
}

void compareGathering(Groups &groups)
{
    const QList<MapPoint> points = manyPoints();
    MapClusterModel &markers = *groups.model().markers();
    const double before = workedMs();
    const double passed = timed([&] {
        QEventLoop loop;
        QObject::connect(&markers, &MapClusterModel::gathered, &loop, &QEventLoop::quit);
        markers.setPoints(points);
        loop.exec();
    });
    const double worked = workedMs() - before;
    report({u"groups become markers: the drawing thread"_s, kGroups, worked, kFrameBudget, 1});
    report({u"the same, until they are there"_s, kGroups, passed, kFrameBudget});
}

void compareMoving(EmptyMap &empty, Groups &groups)
{
    std::ignore = empty.show();
    FrameCosts ours;
    FrameCosts floor;
    for (int turn = 0; turn < 3; ++turn) {
        moveAbout(empty.window(), empty.map(), floor);
        moveAbout(groups.window(), *groups.hand().find(u"map"_s), ours);
    }
    report({u"a frame of the moved map, median"_s, kGroups, median(ours.worked), median(floor.worked)});
    report({u"the same, p99, against 60 a second"_s, kGroups, percentile99(ours.worked), kFrameBudget, 1});
    report({u"the same with waiting, p99"_s, kGroups, percentile99(ours.passed), percentile99(floor.passed)});
}

void compareShowing(EmptyMap &empty, Groups &groups)
{
    QList<double> shown;
    QList<double> painted;
    QList<double> shownAtOnce;
    QList<double> paintedAtOnce;
    QList<double> floor;
    QList<double> pageFloor;
    EmptyPage page(groups.window());
    std::ignore = page.show(); // its types are known now
    for (int turn = 0; turn < kTurns; ++turn) {
        floor.append(empty.show());
        pageFloor.append(page.show());
        const Groups::Taken taken = groups.show();
        shown.append(taken.shown);
        painted.append(taken.painted);
        const Groups::Taken atOnce = groups.showAtOnce();
        shownAtOnce.append(atOnce.shown);
        paintedAtOnce.append(atOnce.painted);
        groups.hide();
    }
    report({u"map until it shows"_s, 0, median(shown), median(floor), 1.5});
    report({u"the same, floor on a page of the app"_s, 0, median(shown), median(pageFloor)});
    report({u"map until all of it is painted"_s, 0, median(painted), median(floor)});
    report({u"map until it shows, wanted before it was made ahead"_s, 0, median(shownAtOnce), median(floor)});
    report({u"the same, until all of it is painted"_s, 0, median(paintedAtOnce), median(floor)});
}

int compare()
{
    EmptyMap empty;             // first: the keyboard is for the window that came last
    std::ignore = empty.show(); // Qt's libraries are read now, for both
    const Shelf shelf(kEntries);
    LaunchOptions options;
    options.dataFolder = shelf.root();
    options.size = kWindow;
    const auto app = Composition::make(
        options, {.unlockAtLeast = std::chrono::milliseconds(0), .costFloor = DerivationCost{}});
    if (!app)
        return 1;
    Groups groups(**app);
    const double without = ownMemory();
    groups.open();
    std::ignore = groups.show();
    QTest::qWait(1000);
    report({u"memory that the map and the list add"_s, 0, ownMemory() - without, kMemoryBudget, 1, u"MiB"_s});
    groups.hide();
    compareShowing(empty, groups);
    std::ignore = groups.show();
    compareGathering(groups);
    compareMoving(empty, groups);
    report({u"the same after moving about"_s, kGroups, ownMemory() - without, kMemoryBudget, 1, u"MiB"_s});
    (*app)->closeEverything();
    return 0;
}

} // namespace

} // namespace alongside::bench

int main(int argc, char *argv[])
{
    alongside::hardenProcess();
    qputenv("QT_QUICK_BACKEND", "software");
    alongside::prepareQt();
    const QGuiApplication application(argc, argv);
    return alongside::bench::compare();
}
