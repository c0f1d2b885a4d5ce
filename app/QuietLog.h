#pragma once

#include <QString>

namespace alongside {

/// From now on the log says where something went wrong and never what it was about: a message can
/// carry what a person wrote.
void quietenLog();

/// Tells whoever started the app from a terminal why it did not start. Never anything personal.
void tellTerminal(const QString &sentence);

} // namespace alongside
