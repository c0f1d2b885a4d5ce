#pragma once

#include "core/Result.h"
#include "learn/Gate.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace alongside {

/// A word that comes up, explained.
struct GlossaryTerm
{
    QString id;
    QString term;
    QStringList also; ///< What else it is called, by patients above all.
    QString meaning;
    QStringList sources; ///< Keys.
    Gates gates;

    bool operator==(const GlossaryTerm &) const = default;
};

struct Glossary
{
    QString about;             ///< What it is, and who has reviewed it.
    QList<GlossaryTerm> terms; ///< By the alphabet.

    bool operator==(const Glossary &) const = default;
};

/// Shape: content/schema/glossary.schema.json. \returns ErrorCode::Corrupt.
[[nodiscard]] Result<Glossary> readGlossary(const QByteArray &json, const QString &language);

} // namespace alongside
