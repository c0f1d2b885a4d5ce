#pragma once

#include <QList>
#include <QString>

namespace alongside::audit {

/// Something on a screen that would keep a person from reading or pressing it.
struct Finding
{
    QString rule;     ///< In short: "target", "contrast", ...
    QString what;     ///< The text or control.
    double got = 0;   ///< Measured, in the rule's unit; 0 where there is none.
    double need = 0;  ///< What it takes.
    bool hard = true; ///< False for what is worth a look but may be meant.
};

using Findings = QList<Finding>;

[[nodiscard]] QString toLine(const Finding &finding);

} // namespace alongside::audit
