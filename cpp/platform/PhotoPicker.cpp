#include "platform/PhotoPicker.h"

namespace alongside {

PhotoPicker::~PhotoPicker() = default;

} // namespace alongside
