#pragma once

#include "platform/TonePlayer.h"

#include <QString>

#include <memory>

namespace alongside {

/// Reads what plays from a plugin, and only when there is something to play: the libraries that sound
/// brings along would make every start slower, and most starts end without a tone.
class PluggedTonePlayer final : public TonePlayer
{
    Q_OBJECT

public:
    /// \a plugin: the whole path of the file. A plugin is code, so it is looked for nowhere else.
    explicit PluggedTonePlayer(QString plugin);
    ~PluggedTonePlayer() override;

    /// \returns ErrorCode::Unavailable also if the plugin cannot be read, and then reads it anew next time.
    [[nodiscard]] Result<void> play(const QList<Tone> &tones) override;
    void stop() override;

private:
    [[nodiscard]] Result<void> readPlugin();

    QString m_plugin;
    std::unique_ptr<TonePlayer> m_player;
};

} // namespace alongside
