#include "platform/ToneWave.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace alongside {

namespace {

constexpr qreal kLoudest = 0.3;  // of what a sample can hold
constexpr qreal kOvertone = 0.2; // the octave's part
constexpr qreal kRise = 0.08;    // seconds from silence to the full sound
constexpr qreal kFall = 0.25;    // and back

qreal sine(qreal turn)
{
    return std::sin(2 * std::numbers::pi * turn);
}

// From 0 to 1 with no corner at either end.
qreal eased(qreal share)
{
    return (1 - std::cos(std::numbers::pi * std::clamp<qreal>(share, 0, 1))) / 2;
}

} // namespace

ToneWave::ToneWave(const QList<Tone> &tones, int rate) : m_tones(tones), m_rate(rate)
{
    for (const Tone &tone : tones)
        m_length += samplesOf(tone);
}

qsizetype ToneWave::read(std::span<qint16> samples)
{
    const auto count = std::min(qsizetype(samples.size()), m_length - m_position);
    std::ranges::generate(samples.first(size_t(count)), [this] { return next(); });
    m_position += count;
    return count;
}

qsizetype ToneWave::samplesOf(const Tone &tone) const
{
    constexpr qint64 millisecondsInSecond = 1000;
    return std::max<qsizetype>(1, tone.length.count() * m_rate / millisecondsInSecond);
}

// How loud a tone of \a count samples is now. A short one has no time for the whole swell and fade.
qreal ToneWave::swell(qsizetype count) const
{
    const qreal rise = std::min(kRise * m_rate, qreal(count) / 2);
    const qreal fall = std::min(kFall * m_rate, qreal(count) / 2);
    return std::min(eased(qreal(m_inTone) / rise), eased(qreal(count - 1 - m_inTone) / fall));
}

qint16 ToneWave::next()
{
    const Tone &tone = m_tones.at(m_tone);
    const qsizetype count = samplesOf(tone);
    const qreal pitch = std::lerp(tone.from, tone.to, qreal(m_inTone) / qreal(count));
    const qreal sound = (sine(m_turn) + kOvertone * sine(2 * m_turn)) / (1 + kOvertone);
    const qreal sample = sound * swell(count) * tone.loudness * kLoudest;
    m_turn = std::fmod(m_turn + tone::frequency(pitch) / m_rate, 1);
    if (++m_inTone == count) {
        ++m_tone;
        m_inTone = 0;
    }
    return qint16(std::lround(sample * std::numeric_limits<qint16>::max()));
}

} // namespace alongside
