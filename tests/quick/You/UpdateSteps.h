#pragma once

#include "Learn/LearnHand.h"
#include "app/RunningApp.h"
#include "models/UpdateModel.h"
#include "support/SourceTree.h"
#include "support/UpdateFiles.h"

#include <QFile>
#include <QTemporaryDir>

/// Steps to newer content from a file.
namespace alongside::updatesteps {

using namespace Qt::StringLiterals;

[[nodiscard]] inline SigningKey key()
{
    return updatefiles::developmentKey(testData());
}

/// An update that brings \a files, signed with \a key.
[[nodiscard]] inline QByteArray sealed(const QJsonObject &files, const SigningKey &key,
                                       const QString &issued = u"2026-12-01"_s)
{
    return updatefiles::file(updatefiles::content(files, issued), &key);
}

/// A file in \a folder that holds \a bytes; empty if it cannot be written.
[[nodiscard]] inline QUrl fileIn(const QTemporaryDir &folder, const QByteArray &bytes)
{
    QFile file(folder.filePath(u"new.alongside-content"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return QUrl::fromLocalFile(file.fileName());
}

[[nodiscard]] inline UpdateModel &updates(RunningApp &app)
{
    return *app.app().context().about()->updates();
}

[[nodiscard]] inline RunningApp::Done startAtUpdates(RunningApp &app)
{
    app.clock->instant = QDateTime(QDate(2026, 12, 10), QTime(9, 0), QTimeZone::UTC);
    app.options.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    app.apps = std::make_shared<OpenedApps>();
    return learnhand::open(app).and_then([&] { return app.press(u"updates"_s); }).and_then([&] {
        return app.see(u"updateScreen"_s);
    });
}

/// Lets the app read \a file, without taking what is in it.
[[nodiscard]] inline RunningApp::Done look(RunningApp &app, const QUrl &file)
{
    updates(app).readFile(file);
    return app.hand().wait(u"the file to be read"_s, [&] { return !updates(app).isBusy(); });
}

[[nodiscard]] inline RunningApp::Done take(RunningApp &app, const QUrl &file)
{
    return look(app, file)
        .and_then([&] { return app.press(u"acceptUpdate"_s); })
        .and_then([&] { return app.seeGone(u"acceptUpdate"_s); })
        .and_then([&] {
            return app.hand().wait(u"the update to be in use"_s, [&] { return !updates(app).isBusy(); });
        });
}

} // namespace alongside::updatesteps
