#pragma once

#include "core/Uptime.h"

#include <QBasicTimer>
#include <QObject>

#include <optional>

class QMimeData;

namespace alongside {

/// What was copied in the app while it was in front does not stay where other apps can read it: some
/// time after the lock it is taken from the clipboard, unless something else is there by then.
class CopiedWords : public QObject
{
    Q_OBJECT

public:
    /// How long it stays after the lock: long enough to put it where it was copied for.
    static constexpr std::chrono::minutes kStays{2};

    /// \a uptime must outlive this.
    explicit CopiedWords(const Uptime &uptime, QObject *parent = nullptr);

    /// \a words for the clipboard that nobody has elsewhere: they are never taken away.
    [[nodiscard]] static QMimeData *takenAlong(const QString &words);

    void noteLocked();
    void noteOpened();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void look();

    const Uptime &m_uptime;
    QBasicTimer m_timer;
    std::optional<std::chrono::milliseconds> m_lockedAt;
    bool m_ours = false; ///< What is on the clipboard was copied here.
};

} // namespace alongside
