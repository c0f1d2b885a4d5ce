#include "map/StreetShelf.h"

namespace alongside {

StreetShelf::~StreetShelf() = default;

} // namespace alongside
