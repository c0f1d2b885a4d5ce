#include "QtTonePlugin.h"

#include "QtTonePlayer.h"

namespace alongside {

std::unique_ptr<TonePlayer> QtTonePlugin::makePlayer() const
{
    return std::make_unique<QtTonePlayer>();
}

} // namespace alongside
