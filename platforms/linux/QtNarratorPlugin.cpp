#include "QtNarratorPlugin.h"

#include "QtNarrator.h"

namespace alongside {

std::unique_ptr<Narrator> QtNarratorPlugin::makeNarrator() const
{
    return std::make_unique<QtNarrator>();
}

} // namespace alongside
