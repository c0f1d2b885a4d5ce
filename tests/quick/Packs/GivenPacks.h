#pragma once

#include "Packs/PackSteps.h"

#include "support/PackFiles.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace alongside {

/// What the tests of packs that a member is given have in common: packs of one group that meets online, as
/// files in a folder, and how a member takes one.
class GivenPacks
{
protected:
    void beginFolder() { m_files = std::make_unique<QTemporaryDir>(); }
    [[nodiscard]] QString placeOf(const QString &name) const { return m_files->filePath(name); }

    [[nodiscard]] static QJsonObject online(const QString &name = QStringLiteral("Tuesday circle"))
    {
        QJsonObject group = packfiles::group(QStringLiteral("tuesday"), name);
        group.insert(QStringLiteral("kind"), QStringLiteral("online"));
        group.remove(QStringLiteral("point"));
        return group;
    }

    [[nodiscard]] static QByteArray pack(int version, const SigningKey *key,
                                         const QString &name = QStringLiteral("Tuesday circle"))
    {
        return packfiles::file(packfiles::content(version, {online(name)}), key);
    }

    [[nodiscard]] QUrl fileOf(const QByteArray &content) const
    {
        QFile file(placeOf(QStringLiteral("anna.alongside-group")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return QUrl::fromLocalFile(file.fileName());
    }

    /// From the list of groups: looks at \a content and adds it.
    [[nodiscard]] RunningApp::Done take(RunningApp &app, const QByteArray &content) const
    {
        return packsteps::goToInbox(app)
            .and_then([&] { return packsteps::look(app, fileOf(content)); })
            .and_then([&] { return app.press(QStringLiteral("addPack")); })
            .and_then([&] { return app.see(QStringLiteral("packListScreen")); })
            .and_then([&] { return app.see(QStringLiteral("pack0")); })
            .and_then([&] { return app.press(QStringLiteral("back")); })
            .and_then([&] { return app.see(QStringLiteral("groupsScreen")); });
    }

private:
    std::unique_ptr<QTemporaryDir> m_files;
};

} // namespace alongside
