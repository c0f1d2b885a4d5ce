#pragma once

#include "domain/Brief.h"

#include <QByteArray>

/// What a person chose for the page for a visit, as a setting of the profile.
namespace alongside::briefsetting {

[[nodiscard]] QByteArray written(const BriefChoice &choice);
/// What is not understood is as if it had not been chosen.
[[nodiscard]] BriefChoice read(const QByteArray &setting);

} // namespace alongside::briefsetting
