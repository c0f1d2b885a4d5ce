#pragma once

#include "NarratorPlugin.h"

#include <QObject>

namespace alongside {

/// The entry of the plugin with the voices.
class QtNarratorPlugin final : public QObject, public NarratorPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.alongside.Alongside.NarratorPlugin/1")
    Q_INTERFACES(alongside::NarratorPlugin)

public:
    [[nodiscard]] std::unique_ptr<Narrator> makeNarrator() const override;
};

} // namespace alongside
