#pragma once

#include "core/Result.h"
#include "learn/Gate.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace alongside {

/// What one language has for what the rules of Learn are about: content/learn/<language>/rules.json.
class LanguageRules
{
public:
    /// \returns ErrorCode::NotFound or Corrupt.
    [[nodiscard]] static Result<LanguageRules> of(const QString &language);

    /// The first words in \a text that belong behind a gate that is not among \a behind; else empty.
    [[nodiscard]] QString wordsInFrontOf(Gates behind, const QString &text) const;
    /// Every number that \a text states, in digits or in words, without blanks and commas.
    [[nodiscard]] QStringList numbersIn(QString text) const;

    /// "18004226237" for "1-800-422-6237".
    [[nodiscard]] static QString plainNumber(const QString &number);

private:
    QHash<Gate, QRegularExpression> m_gates;
    QHash<QString, QString> m_spelt;
    QHash<QString, QRegularExpression> m_parts;
};

} // namespace alongside
