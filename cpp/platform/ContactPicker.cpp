#include "platform/ContactPicker.h"

namespace alongside {

ContactPicker::~ContactPicker() = default;

} // namespace alongside
