#pragma once

#include "core/Result.h"
#include "learn/Gate.h"
#include "update/ReadingEase.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace alongside {

/// What one language has for what the rules of Learn are about: content/learn/<language>/rules.json, which
/// the lint reads too.
class LanguageRules
{
public:
    /// What an article is like.
    struct Article
    {
        int fewestWords = 0;
        int mostWords = 0;
        int mostWordsLong = 0;           ///< Of one that says that it is long.
        QString first;                   ///< The heading of its first part.
        QStringList last;                ///< Those of its last parts.
        QHash<QString, QString> reviews; ///< What it may say of its review: English by whose review it
                                         ///< needs ("CLIN+PSY"), else by what it says in English.
    };

    /// \returns ErrorCode::NotFound or Corrupt.
    [[nodiscard]] static Result<LanguageRules> of(const QString &language);

    /// The first words in \a text that belong behind a gate that is not among \a behind; else empty.
    [[nodiscard]] QString wordsInFrontOf(Gates behind, const QString &text) const;
    /// The first words in \a text that hurt or press; else empty.
    [[nodiscard]] QString unkindWordsIn(const QString &text) const;
    /// The first word of medicine in \a text; else empty, as for a language that leaves that to English.
    [[nodiscard]] QString medicalWordsIn(const QString &text) const;
    /// The first sentence in \a text that is too long, line by line; else empty.
    [[nodiscard]] QString longSentenceIn(const QString &text) const;
    /// Every number that \a text states, in digits or in words, without blanks and commas.
    [[nodiscard]] QStringList numbersIn(QString text) const;

    [[nodiscard]] const ReadingEase &ease() const { return m_ease; }
    [[nodiscard]] const Article &article() const { return m_article; }

    /// "18004226237" for "1-800-422-6237".
    [[nodiscard]] static QString plainNumber(const QString &number);

private:
    QHash<Gate, QRegularExpression> m_gates;
    QHash<QString, QString> m_spelt;
    QHash<QString, QRegularExpression> m_parts;
    QRegularExpression m_unkind;
    QRegularExpression m_medical;
    int m_longestSentence = 0;
    ReadingEase m_ease;
    Article m_article;
};

} // namespace alongside
