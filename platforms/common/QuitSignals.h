#pragma once

class QCoreApplication;

namespace alongside {

/// Ends \a application in order, so that the last words are saved, when the system or a terminal
/// asks it to (SIGTERM, SIGINT, SIGHUP). Phones never do: they say beforehand that the app goes to the
/// background, which saves too.
void quitOnSignals(QCoreApplication &application);

} // namespace alongside
