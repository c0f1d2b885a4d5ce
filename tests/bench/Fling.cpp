#include "Fling.h"

#include <QEventLoop>
#include <QQmlComponent>
#include <QTimer>

#include <chrono>
#include <ctime>

namespace alongside::bench {

namespace {

constexpr double kVelocity = -6000; // pixels a second, as of a quick finger
constexpr std::chrono::seconds kFlingTime{1};

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

} // namespace

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

PlainList::PlainList()
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

} // namespace alongside::bench
