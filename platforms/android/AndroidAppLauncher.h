#pragma once

#include "platform/AppLauncher.h"

namespace alongside {

/// Asks Android for an activity that dials, writes or shows a page. The manifest's `queries` name what
/// it may ask for.
class AndroidAppLauncher final : public AppLauncher
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
