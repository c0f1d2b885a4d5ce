#pragma once

#include "TonePlugin.h"

#include <QObject>

namespace alongside {

/// The entry of the plugin with the sound.
class QtTonePlugin final : public QObject, public TonePlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.alongside.Alongside.TonePlugin/1")
    Q_INTERFACES(alongside::TonePlugin)

public:
    [[nodiscard]] std::unique_ptr<TonePlayer> makePlayer() const override;
};

} // namespace alongside
