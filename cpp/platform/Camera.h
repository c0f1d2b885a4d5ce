#pragma once

#include <QImage>
#include <QObject>

namespace alongside {

/// The device's camera, for what is looked at and forgotten: nothing that it sees is ever a file.
class Camera : public QObject
{
    Q_OBJECT

public:
    enum class Trouble {
        Refused, ///< The person, or whoever looks after this device, does not let the app use it.
        Missing, ///< There is none that can be used now, or it was taken away.
    };

    /// Pixels of the longer side of a picture, at most.
    static constexpr int kMostSide = 1280;

    ~Camera() override;

    /// True if this device seems to have one. Nothing to ask while the app starts.
    [[nodiscard]] virtual bool isThere() = 0;
    /// Turns it on; the system asks the person first, if nobody has decided yet. Ends in seen(), again and
    /// again, or in failed().
    virtual void start() = 0;
    /// Turns it off at once and forgets what it saw: nothing is told any more.
    virtual void stop() = 0;

Q_SIGNALS:
    /// The question of the system whether this app may use it is \a shown, or is gone.
    void asking(bool shown);
    /// What it sees: upright, light and dark only (QImage::Format_Grayscale8), no side longer than kMostSide.
    void seen(const QImage &picture);
    /// It is off, and stays so until the next start().
    void failed(alongside::Camera::Trouble trouble);
};

} // namespace alongside
