#pragma once

#include "platform/Camera.h"

#include <QThreadPool>
#include <QTimer>

#include <memory>

class QVideoFrame;

namespace alongside {

/// Qt's way to the device's camera: the one that looks away from the person, where there is one. Looks for it
/// when it is wanted, never before.
class QtCamera final : public Camera
{
    Q_OBJECT

public:
    QtCamera();
    ~QtCamera() override;

    [[nodiscard]] bool isThere() override;
    void start() override;
    void stop() override;

private:
    struct Parts;

    void askAndOpen();
    void open();
    void stopListening(); ///< What they say is no longer listened to.
    void take(const QVideoFrame &frame);
    void show(const QImage &picture);
    void fail(Trouble trouble);

    std::unique_ptr<Parts> m_parts; ///< Null while it is off.
    QTimer m_patience;              ///< Until the first picture.
    int m_starts = 0;               ///< What belongs to an earlier one is dropped.
    bool m_wanted = false;
    bool m_taking = false; ///< A frame is being made a picture; those that come meanwhile are left out.
    QThreadPool m_pool;
};

} // namespace alongside
