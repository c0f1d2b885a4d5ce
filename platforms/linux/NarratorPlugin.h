#pragma once

#include "platform/Narrator.h"

#include <QtPlugin>

#include <memory>

namespace alongside {

/// What the plugin with the voices offers.
class NarratorPlugin
{
public:
    virtual ~NarratorPlugin() = default;
    [[nodiscard]] virtual std::unique_ptr<Narrator> makeNarrator() const = 0;
};

} // namespace alongside

Q_DECLARE_INTERFACE(alongside::NarratorPlugin, "org.alongside.Alongside.NarratorPlugin/1")
