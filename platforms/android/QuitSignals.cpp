#include "QuitSignals.h"

namespace alongside {

// Android sends none that an app could answer.
void quitOnSignals(QCoreApplication &) {}

} // namespace alongside
