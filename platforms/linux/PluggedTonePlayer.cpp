#include "PluggedTonePlayer.h"

#include "TonePlugin.h"

#include <QDir>
#include <QPluginLoader>

using namespace Qt::StringLiterals;

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
    // Qt would look for any other name in folders that the environment can add to.
    if (!QDir::isAbsolutePath(m_plugin))
        return fail(ErrorCode::Unavailable, u"no whole path: "_s + m_plugin);
    QPluginLoader loader(m_plugin); // does not unload what it read when it goes
    const auto *plugin = qobject_cast<TonePlugin *>(loader.instance());
    if (!plugin)
        return fail(ErrorCode::Unavailable, loader.errorString());
    m_player = plugin->makePlayer();
    connect(m_player.get(), &TonePlayer::finished, this, &TonePlayer::finished);
    connect(m_player.get(), &TonePlayer::brokenOff, this, &TonePlayer::brokenOff);
    return {};
}

} // namespace alongside
