#include "platform/PositionSource.h"

namespace alongside {

PositionSource::~PositionSource() = default;

} // namespace alongside
