#pragma once

#include "QtDisplaySettings.h"

#include <QJniObject>
#include <QMargins>

namespace alongside {

/// What Android says through Qt and through ScreenWatch.java. There may be one at a time.
class AndroidDisplaySettings final : public QtDisplaySettings
{
    Q_OBJECT

public:
    /// What ScreenWatch.java tells.
    struct Told
    {
        QMargins covered; ///< In pixels, as keyboard.
        int keyboard = 0;
        float textScale = 1;
        bool lessMovement = false;
        bool strongContrast = false;

        bool operator==(const Told &) const = default;
    };

    explicit AndroidDisplaySettings(QObject *parent = nullptr);
    ~AndroidDisplaySettings() override;

    [[nodiscard]] bool highContrast() const override { return m_told.strongContrast; }
    [[nodiscard]] bool reducedMotion() const override { return m_told.lessMovement; }
    [[nodiscard]] qreal textScale() const override { return qreal(m_told.textScale); }
    [[nodiscard]] bool saysSelected() const override { return false; }
    [[nodiscard]] QMarginsF insets() const override;
    [[nodiscard]] qreal keyboardHeight() const override;

    /// On Qt's thread.
    void take(const Told &told);

private:
    void look();

    QJniObject m_watch; // made and used on Android's thread, which outlives this
    Told m_told;
};

} // namespace alongside
