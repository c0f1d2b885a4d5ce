#pragma once

#include "platform/AppLauncher.h"

#include <QStringList>

namespace alongside {

/// Stands in for the other apps of a device, which has them all but those missing: keeps what would be
/// opened.
class OpenedApps final : public AppLauncher
{
public:
    [[nodiscard]] Result<void> dial(const QString &number) override
    {
        return note(QStringLiteral("call ") + number);
    }
    [[nodiscard]] Result<void> writeTextMessage(const QString &number, const QString &words) override
    {
        return note(QStringLiteral("text ") + number + (words.isEmpty() ? QString() : u' ' + words));
    }
    [[nodiscard]] Result<void> writeMail(const QString &address, const QString &words) override
    {
        return note(QStringLiteral("mail ") + address + (words.isEmpty() ? QString() : u' ' + words));
    }
    [[nodiscard]] Result<void> share(const QString &words) override
    {
        return note(QStringLiteral("share ") + words);
    }
    [[nodiscard]] Result<void> shareFile(const SharedFile &file) override
    {
        shared = file;
        return note(QStringLiteral("file ") + file.name);
    }
    [[nodiscard]] Result<void> openMap(const QString &place) override
    {
        return note(QStringLiteral("map ") + place);
    }
    [[nodiscard]] Result<void> openWebPage(const QUrl &page) override
    {
        return note(QStringLiteral("page ") + page.toString());
    }
    [[nodiscard]] bool has(Means means) const override { return !missing.contains(means); }

    QStringList opened; ///< "call 116123", in order.
    SharedFile shared;  ///< The last one.
    QList<Means> missing;

private:
    Result<void> note(const QString &what)
    {
        opened += what;
        return {};
    }
};

} // namespace alongside
