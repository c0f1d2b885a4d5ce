#include "QtTonePlayer.h"

#include "platform/ToneWave.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QIODevice>
#include <QMediaDevices>

#include <algorithm>
#include <vector>

namespace alongside {

namespace {

// What the device likes best, in whole numbers.
QAudioFormat formatOf(const QAudioDevice &device)
{
    QAudioFormat format = device.preferredFormat();
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

// The device has heard nothing yet of what it has taken into its buffer last.
QList<Tone> withQuietEnd(QList<Tone> tones)
{
    constexpr std::chrono::milliseconds buffer{400};
    tones.append(Tone::silence(buffer));
    return tones;
}

} // namespace

/// What the sink reads: each sample of the wave, once for each channel.
class QtTonePlayer::Stream final : public QIODevice
{
public:
    Stream(const QList<Tone> &tones, const QAudioFormat &format)
        : m_wave(tones, format.sampleRate()), m_channels(format.channelCount())
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return (m_wave.length() - m_wave.position()) * frame() + QIODevice::bytesAvailable();
    }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        m_mono.resize(size_t(most / frame()));
        const qsizetype count = m_wave.read(m_mono);
        auto *out = reinterpret_cast<qint16 *>(data);
        for (qsizetype sample = 0; sample < count; ++sample)
            out = std::fill_n(out, m_channels, m_mono[size_t(sample)]);
        return count * frame();
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    [[nodiscard]] qint64 frame() const { return qint64(sizeof(qint16)) * m_channels; }

    ToneWave m_wave;
    int m_channels;
    std::vector<qint16> m_mono;
};

QtTonePlayer::QtTonePlayer() = default;

QtTonePlayer::~QtTonePlayer()
{
    stop();
}

Result<void> QtTonePlayer::play(const QList<Tone> &tones)
{
    stop();
    if (auto checked = tone::check(tones); !checked)
        return checked;
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    const QAudioFormat format = formatOf(device);
    if (device.isNull() || !device.isFormatSupported(format))
        return fail(ErrorCode::Unavailable);

    m_stream = std::make_unique<Stream>(withQuietEnd(tones), format);
    m_sink = std::make_unique<QAudioSink>(device, format);
    m_sink->start(m_stream.get());
    if (m_sink->error() != QAudio::NoError) {
        stop();
        return fail(ErrorCode::Unavailable);
    }
    // Queued: the sink must not go while it speaks.
    connect(m_sink.get(), &QAudioSink::stateChanged, this, &QtTonePlayer::follow, Qt::QueuedConnection);
    return {};
}

void QtTonePlayer::stop()
{
    if (m_sink)
        m_sink->stop();
    m_sink.reset();
    m_stream.reset();
}

void QtTonePlayer::follow()
{
    if (!m_sink || m_sink->state() == QAudio::ActiveState || m_sink->state() == QAudio::SuspendedState)
        return;
    const bool heard = m_stream->bytesAvailable() == 0;
    if (!heard && m_sink->error() == QAudio::NoError)
        return; // it waits for nothing, and goes on by itself
    stop();
    if (heard)
        Q_EMIT finished();
    else
        Q_EMIT brokenOff();
}

} // namespace alongside
