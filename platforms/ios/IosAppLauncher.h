#pragma once

#include "platform/AppLauncher.h"

namespace alongside {

/// Asks iOS for the app that takes `tel:`, `sms:` or `https:`. Info.plist names what it may ask for.
class IosAppLauncher final : public AppLauncher
{
public:
    [[nodiscard]] Result<void> dial(const QString &number) override;
    [[nodiscard]] Result<void> writeTextMessage(const QString &number, const QString &words) override;
    [[nodiscard]] Result<void> writeMail(const QString &address, const QString &words) override;
    [[nodiscard]] Result<void> share(const QString &words) override;
    [[nodiscard]] Result<void> shareFile(const SharedFile &file) override;
    [[nodiscard]] Result<void> openMap(const QString &place) override;
    [[nodiscard]] bool has(Means means) const override;
    [[nodiscard]] Result<void> openWebPage(const QUrl &page) override;
};

} // namespace alongside
