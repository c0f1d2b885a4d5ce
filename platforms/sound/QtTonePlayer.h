#pragma once

#include "platform/TonePlayer.h"

#include <memory>

class QAudioSink;

namespace alongside {

/// Qt's way to the device's loudspeaker. Looks for one when there is something to play, never before:
/// the app neither waits for a sound service when it starts nor keeps one open.
class QtTonePlayer final : public TonePlayer
{
    Q_OBJECT

public:
    QtTonePlayer();
    ~QtTonePlayer() override;

    [[nodiscard]] Result<void> play(const QList<Tone> &tones) override;
    void stop() override;

private:
    class Stream;

    void follow();

    std::unique_ptr<Stream> m_stream;
    std::unique_ptr<QAudioSink> m_sink; // gone before what it reads
};

} // namespace alongside
