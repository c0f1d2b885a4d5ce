#pragma once

#include "platform/Tone.h"

#include <span>

namespace alongside {

/// The samples of a row of tones, computed as they are asked for: no sound is ever a file.
///
/// A sine with a quiet octave above it. Every tone swells and fades, so that none begins or ends with a
/// click, and none is louder than a third of what the device can do.
class ToneWave
{
public:
    /// \a tones must have passed tone::check(). \a rate: samples a second, of one channel.
    ToneWave(const QList<Tone> &tones, int rate);

    /// Fills the beginning of \a samples with what comes next. \returns how many: fewer only at the end.
    qsizetype read(std::span<qint16> samples);

    [[nodiscard]] qsizetype length() const { return m_length; } ///< Samples in all.
    [[nodiscard]] qsizetype position() const { return m_position; }
    [[nodiscard]] bool atEnd() const { return m_position == m_length; }

private:
    [[nodiscard]] qsizetype samplesOf(const Tone &tone) const;
    [[nodiscard]] qreal swell(qsizetype count) const;
    qint16 next();

    QList<Tone> m_tones;
    int m_rate;
    qsizetype m_length = 0;
    qsizetype m_position = 0;
    qsizetype m_tone = 0;   // the one that sounds
    qsizetype m_inTone = 0; // samples of it so far
    qreal m_turn = 0;       // of the sine, 0 to 1
};

} // namespace alongside
