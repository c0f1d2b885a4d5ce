#pragma once

#include "services/StorageQueue.h"

#include <QElapsedTimer>
#include <QImage>
#include <QObject>
#include <QStringList>

#include <chrono>

namespace alongside {

/// Looks for QR codes in one picture after the other, off the thread that draws. What comes sooner than it
/// can be looked at is left out.
class CodeFinder : public QObject
{
    Q_OBJECT

public:
    /// From one picture that is looked at to the next, at least.
    static constexpr std::chrono::milliseconds kPause{100};

    /// Looks at \a picture, if it is time for another one. Ends in found(), if there is a code in it.
    void look(const QImage &picture);
    /// What is being looked at is no longer of interest.
    void forget() { ++m_forgotten; }

Q_SIGNALS:
    /// What the codes in one picture say, from top to bottom.
    void found(const QStringList &texts);

private:
    QElapsedTimer m_sinceLook;
    int m_forgotten = 0; ///< Counts, so that what was being looked at before is known.
    bool m_busy = false;
    StorageQueue m_looking; ///< Its own: a file that is read takes longer than a picture may.
};

} // namespace alongside
