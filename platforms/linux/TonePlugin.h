#pragma once

#include "platform/TonePlayer.h"

#include <QtPlugin>

#include <memory>

namespace alongside {

/// What the plugin with the sound offers.
class TonePlugin
{
public:
    virtual ~TonePlugin() = default;
    [[nodiscard]] virtual std::unique_ptr<TonePlayer> makePlayer() const = 0;
};

} // namespace alongside

Q_DECLARE_INTERFACE(alongside::TonePlugin, "org.alongside.Alongside.TonePlugin/1")
