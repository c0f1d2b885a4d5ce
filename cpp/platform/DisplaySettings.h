#pragma once

#include <QMarginsF>
#include <QObject>

namespace alongside {

/// What the device says about how its person reads, touches and listens.
///
/// Every value may change while the app runs (a person turns on large text, the phone is turned
/// round); changed() follows each time. Lengths are device-independent pixels of the app's window.
class DisplaySettings : public QObject
{
    Q_OBJECT

public:
    explicit DisplaySettings(QObject *parent = nullptr);
    ~DisplaySettings() override;

    [[nodiscard]] virtual bool dark() const = 0;
    [[nodiscard]] virtual bool highContrast() const = 0;
    [[nodiscard]] virtual bool reducedMotion() const = 0;

    /// Text size relative to the platform's default: 1 is that default, 2 is 200 %. Any positive
    /// value; the theme keeps it inside what the screens can carry.
    [[nodiscard]] virtual qreal textScale() const = 0;

    /// True for scripts that need more room between lines (Arabic, Devanagari, Thai, ...).
    [[nodiscard]] virtual bool tallScript() const = 0;

    /// True while a screen reader is listening.
    [[nodiscard]] virtual bool screenReader() const = 0;

    /// True where the platform's screen reader says by itself that a tab is selected. Qt does not tell
    /// Android's.
    [[nodiscard]] virtual bool saysSelected() const { return true; }

    /// What system bars, cut-outs and the home indicator cover at each edge of the window.
    [[nodiscard]] virtual QMarginsF insets() const = 0;

    /// How much of the window's lower edge the on-screen keyboard covers. 0 where the platform
    /// makes the window smaller or moves it by itself.
    [[nodiscard]] virtual qreal keyboardHeight() const = 0;

Q_SIGNALS:
    void changed();
};

} // namespace alongside
