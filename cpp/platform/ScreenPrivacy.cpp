#include "platform/ScreenPrivacy.h"

namespace alongside {

ScreenPrivacy::~ScreenPrivacy() = default;

} // namespace alongside
