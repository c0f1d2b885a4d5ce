// The floor of starting: an empty ApplicationWindow in the Basic style, until its first frame.

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <cstdio>

int main(int argc, char *argv[])
{
    qputenv("QML_DISK_CACHE", "aot");
    QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    engine.loadData(
        "import QtQuick.Controls.Basic\nApplicationWindow { width: 390; height: 844; visible: true }");
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    if (!window)
        return 1;
    QObject::connect(
        window, &QQuickWindow::frameSwapped, &application, [] { std::fputs("first frame\n", stderr); },
        Qt::SingleShotConnection);
    return QGuiApplication::exec();
}
