#include "platform/Narrator.h"

namespace alongside {

Narrator::~Narrator() = default;

} // namespace alongside
