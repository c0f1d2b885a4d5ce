#pragma once

#include "platform/Tone.h"

#include <QObject>

namespace alongside {

/// Plays soft sounds that are made in code, only when a person asked for them. One row at a time.
class TonePlayer : public QObject
{
    Q_OBJECT

public:
    ~TonePlayer() override;

    /// Plays \a tones once; what still sounded stops without finished().
    /// \returns ErrorCode::Unavailable if the device has nothing to hear with now, and what
    ///   tone::check() says of \a tones.
    [[nodiscard]] virtual Result<void> play(const QList<Tone> &tones) = 0;
    /// Ends the sound at once, if there is one.
    virtual void stop() = 0;

Q_SIGNALS:
    /// The row was heard to its end.
    void finished();
    /// The sound broke off: the device took it away.
    void brokenOff();
};

} // namespace alongside
