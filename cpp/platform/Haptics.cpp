#include "platform/Haptics.h"

namespace alongside {

Haptics::~Haptics() = default;

} // namespace alongside
