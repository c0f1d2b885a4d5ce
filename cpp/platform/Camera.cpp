#include "platform/Camera.h"

namespace alongside {

Camera::~Camera() = default;

} // namespace alongside
