#pragma once

#include "platform/AppLauncher.h"

namespace alongside {

/// Asks the desktop for a program that takes `tel:`, `sms:` or `https:`.
class LinuxAppLauncher final : public AppLauncher
{
public:
    [[nodiscard]] Result<void> dial(const QString &number) override;
    [[nodiscard]] Result<void> writeTextMessage(const QString &number, const QString &words) override;
    [[nodiscard]] Result<void> openWebPage(const QUrl &page) override;
};

} // namespace alongside
