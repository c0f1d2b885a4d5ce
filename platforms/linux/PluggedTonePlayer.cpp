#include "PluggedTonePlayer.h"

#include "PluginFile.h"
#include "TonePlugin.h"

namespace alongside {

PluggedTonePlayer::PluggedTonePlayer(QString plugin) : m_plugin(std::move(plugin)) {}

PluggedTonePlayer::~PluggedTonePlayer() = default;

Result<void> PluggedTonePlayer::play(const QList<Tone> &tones)
{
    if (!m_player) {
        if (auto read = readPlugin(); !read)
            return read;
    }
    return m_player->play(tones);
}

void PluggedTonePlayer::stop()
{
    if (m_player)
        m_player->stop();
}

Result<void> PluggedTonePlayer::readPlugin()
{
    return readPluginFile<TonePlugin>(m_plugin).transform([this](const TonePlugin *plugin) {
        m_player = plugin->makePlayer();
        connect(m_player.get(), &TonePlayer::finished, this, &TonePlayer::finished);
        connect(m_player.get(), &TonePlayer::brokenOff, this, &TonePlayer::brokenOff);
    });
}

} // namespace alongside
