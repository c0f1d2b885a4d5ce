#pragma once

#include <QString>

namespace alongside {

/// From now on the log says where something went wrong and never what it was about: a message can
/// carry what a person wrote.
void quietenLog();

/// For developers: the log stays as Qt writes it, but where there is no display the app says so itself.
void sayWhenThereIsNoDisplay();

/// Tells whoever started the app from a terminal why it did not start. Never anything personal.
void tellTerminal(const QString &sentence);

} // namespace alongside
