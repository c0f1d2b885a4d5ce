#pragma once

class QCoreApplication;

namespace alongside {

/// Ends \a application in order, so that the last words are saved, when the system or a terminal
/// asks it to (SIGTERM, SIGINT, SIGHUP).
void quitOnSignals(QCoreApplication &application);

} // namespace alongside
