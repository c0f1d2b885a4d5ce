// What a frame costs while a journal of 100,000 entries is flung through, against a plain list of as many
// rows with nothing but a number in each. Drawn in software, in the real app.
//
// A frame's cost is the time the drawing thread worked for it, from one frame to the next: moving the
// list, making and filling rows, and drawing. Waiting is not in it.

#include "Composition.h"
#include "DemoProfile.h"
#include "Hand.h"
#include "Report.h"
#include "Shelf.h"

#include "models/AppContext.h"

#include <QEventLoop>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QTimer>

#include <ctime>

using namespace Qt::StringLiterals;

namespace alongside::bench {

namespace {

constexpr int kEntries = 100'000;
constexpr int kFlings = 6;
constexpr double kVelocity = -6000; // pixels a second, as of a quick finger
constexpr std::chrono::seconds kFlingTime{1};
constexpr QSize kWindow(390, 844);

double workedMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

void spin(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

// Flings \a list once and adds what each frame cost to \a costs.
void fling(QQuickWindow &window, QObject &list, QList<double> &costs)
{
    double before = 0;
    const auto counting = QObject::connect(&window, &QQuickWindow::frameSwapped, &window, [&] {
        const double now = workedMs();
        if (before > 0)
            costs.append(now - before);
        before = now;
    });
    QMetaObject::invokeMethod(&list, "flick", Q_ARG(qreal, 0), Q_ARG(qreal, kVelocity));
    spin(kFlingTime);
    QObject::disconnect(counting);
}

QQuickItem *listIn(QQuickItem *item)
{
    if (item->isVisible() && item->inherits("QQuickListView"))
        return item;
    const auto children = item->childItems();
    for (QQuickItem *child : children) {
        if (QQuickItem *list = listIn(child))
            return list;
    }
    return nullptr;
}

// A window with a list of rows that are as cheap as rows can be.
class PlainList
{
public:
    PlainList()
    {
        QQmlComponent component(&m_engine);
        component.setData("import QtQuick\n"
                          "Window { width: 390; height: 844; visible: true\n"
                          "  ListView { anchors.fill: parent; model: 100000; reuseItems: true\n"
                          "    delegate: Text { required property int index; height: 96; text: index } } }",
                          {});
        m_window.reset(qobject_cast<QQuickWindow *>(component.create()));
        if (!m_window)
            qFatal("no plain list");
    }

    QQuickWindow &window() { return *m_window; }
    QQuickItem &list() { return *listIn(m_window->contentItem()); }

private:
    QQmlEngine m_engine;
    std::unique_ptr<QQuickWindow> m_window;
};

void openJournal(Composition &app)
{
    SecretValue passphrase;
    passphrase.setBytes(std::as_bytes(std::span(std::string_view(demo::kPassphrase))));
    app.context().session()->unlock(&passphrase);
    Hand hand(*app.window());
    if (!hand.press(u"destination-journal"_s) || !hand.see(u"entry0"_s))
        qFatal("the journal does not open");
}

int compare()
{
    const Shelf shelf(kEntries);
    LaunchOptions options;
    options.dataFolder = shelf.root();
    options.size = kWindow;
    const auto app = Composition::make(
        options, {.unlockAtLeast = std::chrono::milliseconds(0), .costFloor = DerivationCost{}});
    if (!app)
        return 1;
    openJournal(**app);
    PlainList plain;
    QQuickItem *journal = listIn((*app)->window()->contentItem());
    if (!journal)
        return 1;
    QList<double> ours;
    QList<double> floor;
    for (int turn = 0; turn < kFlings; ++turn) {
        fling(plain.window(), plain.list(), floor);
        fling(*(*app)->window(), *journal, ours);
    }
    const auto rows = journal->property("count").toInt();
    report({u"frame while flinging, median"_s, kEntries, median(ours), median(floor)});
    report({u"frame while flinging, p99"_s, kEntries, percentile99(ours), percentile99(floor)});
    std::printf("%lld frames of ours, %lld of the floor; %d rows read on the way\n",
                static_cast<long long>(ours.size()), static_cast<long long>(floor.size()), rows);
    (*app)->closeEverything();
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
