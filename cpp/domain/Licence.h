#pragma once

#include <QString>
#include <QStringList>

namespace alongside {

/// One thing that others gave to the app, or the app itself, and on what terms.
struct Licence
{
    QString id; ///< "sqlcipher".
    QString name;
    QString licence;   ///< As SPDX writes it: "BSD-3-Clause".
    QStringList texts; ///< Bundled files, one after the other: "licences/sqlcipher.txt".

    bool operator==(const Licence &) const = default;
};

} // namespace alongside
