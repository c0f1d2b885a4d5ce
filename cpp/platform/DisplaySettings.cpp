#include "platform/DisplaySettings.h"

namespace alongside {

DisplaySettings::DisplaySettings(QObject *parent) : QObject(parent) {}

DisplaySettings::~DisplaySettings() = default;

} // namespace alongside
