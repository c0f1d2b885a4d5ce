#pragma once

#include <QByteArray>
#include <QString>

namespace alongside {

/// The name of a place without accents, capitals and punctuation, as the gazetteer keeps it beside the
/// name: "Saint-Étienne" is "saint etienne". UTF-8.
[[nodiscard]] QByteArray placeKey(const QString &name);

} // namespace alongside
