#include "platform/StreetSource.h"

namespace alongside {

StreetSource::~StreetSource() = default;

} // namespace alongside
