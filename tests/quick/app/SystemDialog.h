#pragma once

#include "app/RunningApp.h"

#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickItem>

namespace alongside {

/// Qt's own dialog for files, as where the system has none, in a window of its own; its list has a name.
inline QObject *shownDialog()
{
    for (QWindow *window : QGuiApplication::topLevelWindows()) {
        auto *quick = qobject_cast<QQuickWindow *>(window);
        const QQuickItem *list = quick ? Hand(*quick).find(QStringLiteral("fileDialogListView")) : nullptr;
        if (list)
            return qmlContext(list)->contextObject();
    }
    return nullptr;
}

/// Presses \a button, and chooses \a file in the dialog that comes up.
inline RunningApp::Done answerDialog(RunningApp &app, const QString &button, const QUrl &file)
{
    using namespace Qt::StringLiterals;
    // A folder is read at its own pace, and then its first file is taken.
    const auto isChosen = [&file] {
        QObject *dialog = shownDialog();
        if (dialog->property("selectedFile").toUrl() == file)
            return true;
        dialog->setProperty("currentFolder", file.resolved(QUrl(u"."_s)));
        dialog->setProperty("selectedFile", file);
        return false;
    };
    return app.press(button)
        .and_then([&] { return app.hand().wait(u"the dialog"_s, [] { return shownDialog() != nullptr; }); })
        .and_then([&] { return app.hand().wait(file.toString(), isChosen); })
        .and_then([&] {
            QMetaObject::invokeMethod(shownDialog(), "accept");
            return app.hand().wait(u"the dialog to go"_s, [] { return shownDialog() == nullptr; });
        });
}

} // namespace alongside
