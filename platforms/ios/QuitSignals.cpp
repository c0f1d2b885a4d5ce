#include "QuitSignals.h"

namespace alongside {

// iOS sends none that an app could answer.
void quitOnSignals(QCoreApplication &) {}

} // namespace alongside
