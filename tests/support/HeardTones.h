#pragma once

#include "platform/TonePlayer.h"

#include <utility>

namespace alongside {

/// Stands in for the loudspeaker: keeps what would be heard, for as long as a test wants.
class HeardTones final : public TonePlayer
{
public:
    [[nodiscard]] Result<void> play(const QList<Tone> &tones) override
    {
        playing = false;
        if (auto checked = tone::check(tones); !checked)
            return checked;
        if (!available)
            return fail(ErrorCode::Unavailable);
        rows.append(tones);
        playing = true;
        return {};
    }
    void stop() override { playing = false; }
    /// The row that plays comes to its end.
    void finish()
    {
        if (std::exchange(playing, false))
            Q_EMIT finished();
    }

    QList<QList<Tone>> rows; ///< Each that was begun.
    bool playing = false;
    bool available = true;
};

} // namespace alongside
