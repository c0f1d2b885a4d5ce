#include "platform/TonePlayer.h"

namespace alongside {

TonePlayer::~TonePlayer() = default;

} // namespace alongside
