#include "models/ChartPlayer.h"

#include <algorithm>

namespace alongside {

ChartPlayer::ChartPlayer(TonePlayer &tones, QObject *parent) : QObject(parent), m_tones(tones)
{
    connect(&tones, &TonePlayer::finished, this, &ChartPlayer::ended);
    connect(&tones, &TonePlayer::brokenOff, this, &ChartPlayer::ended);
}

void ChartPlayer::toggle(const ChartPicture &picture)
{
    const bool again = m_playing == picture.title;
    stop();
    if (again)
        return;
    const auto begun = m_tones.play(tonesOf(picture));
    m_playing = begun ? picture.title : QString();
    m_problem = begun ? QString()
                      : tr("There is nothing to hear it with right now. The list says the same in words.");
    Q_EMIT changed();
}

void ChartPlayer::stop()
{
    if (m_playing.isEmpty())
        return;
    m_tones.stop();
    ended();
}

void ChartPlayer::ended()
{
    m_playing.clear();
    Q_EMIT changed();
}

QList<Tone> ChartPlayer::tonesOf(const ChartPicture &picture)
{
    const QList<double> heights = picture.heights();
    const std::chrono::milliseconds share = kLongest / std::max(1, int(heights.size()));
    const std::chrono::milliseconds each = std::clamp(share, std::chrono::milliseconds(1), kEach);
    QList<Tone> tones;
    for (const double height : heights.first(std::min(heights.size(), tone::kMost)))
        tones.append(height < 0 ? Tone::silence(each) : Tone::at(std::min(height, 1.0), each));
    return tones;
}

} // namespace alongside
