#pragma once

#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

#include <optional>

namespace alongside {

/// How easy a text reads, by the measure of its language. tests/integration/updates.py compares it with
/// what the lint counts (tests/lint/learn_text.py).
class ReadingEase
{
public:
    /// \a rule  "reading" in content/learn/<language>/rules.json. \returns nothing for another measure.
    [[nodiscard]] static std::optional<ReadingEase> from(const QJsonObject &rule);

    /// Of \a lines, each a paragraph or a point of a list. \returns 0 for no words.
    [[nodiscard]] double of(const QStringList &lines) const;
    /// Whether that is harder than it may be.
    [[nodiscard]] bool isTooHard(double ease) const { return m_isGrade ? ease > m_limit : ease < m_limit; }

private:
    [[nodiscard]] int englishSyllables(const QString &word) const;
    [[nodiscard]] static int spanishSyllables(const QString &word);

    bool m_isGrade = true; ///< A grade: the higher, the harder.
    double m_limit = 0;
    QRegularExpression m_apart;  ///< Two vowels that are two sounds.
    QRegularExpression m_silent; ///< Vowels that are none.
    QRegularExpression m_mute;   ///< Endings without a voice.
};

/// The words in \a text, as the limits of content/README.md count them.
[[nodiscard]] QStringList wordsIn(const QString &text);

} // namespace alongside
