#include "TonePlugin.h"

#include <QObject>

namespace alongside {

/// Heard to the end at once, and breaks off when it is stopped.
class EchoTones final : public TonePlayer
{
public:
    [[nodiscard]] Result<void> play(const QList<Tone> &tones) override
    {
        if (auto checked = tone::check(tones); !checked)
            return checked;
        Q_EMIT finished();
        return {};
    }
    void stop() override { Q_EMIT brokenOff(); }
};

/// A plugin with all that the app asks of the one with the sound, but the sound.
class EchoTonePlugin final : public QObject, public TonePlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.alongside.Alongside.TonePlugin/1")
    Q_INTERFACES(alongside::TonePlugin)

public:
    [[nodiscard]] std::unique_ptr<TonePlayer> makePlayer() const override
    {
        return std::make_unique<EchoTones>();
    }
};

} // namespace alongside

#include "EchoTonePlugin.moc"
