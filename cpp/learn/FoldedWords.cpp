#include "learn/FoldedWords.h"

#include <algorithm>
#include <array>

namespace alongside {

namespace {

constexpr qsizetype kLongest = 32; // letters; longer words are compared without slips

} // namespace

QStringList foldedWords(const QString &text)
{
    const QString plain = text.normalized(QString::NormalizationForm_D).toCaseFolded();
    QStringList words;
    QString word;
    for (const QChar character : plain) {
        if (character.isLetterOrNumber()) {
            word += character;
        } else if (!character.isMark() && !word.isEmpty()) {
            words += word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words += word;
    return words;
}

bool isSlipOf(QStringView typed, QStringView word)
{
    const qsizetype most = typed.size() < 4 ? 0 : typed.size() < 8 ? 1 : 2;
    const qsizetype apart = typed.size() - word.size();
    if (most == 0 || apart > most || -apart > most || typed.size() > kLongest || word.size() > kLongest)
        return false;
    // Rows of the table of distances: the one before the last, the last, and the present one.
    std::array<std::array<qsizetype, kLongest + 1>, 3> rows{};
    for (qsizetype column = 0; column <= word.size(); ++column)
        rows[0][std::size_t(column)] = column;
    for (qsizetype row = 1; row <= typed.size(); ++row) {
        auto &now = rows[std::size_t(row % 3)];
        const auto &last = rows[std::size_t((row + 2) % 3)];
        const auto &before = rows[std::size_t((row + 1) % 3)];
        now[0] = row;
        qsizetype least = row;
        for (qsizetype column = 1; column <= word.size(); ++column) {
            const auto at = std::size_t(column);
            const qsizetype other = typed[row - 1] == word[column - 1] ? 0 : 1;
            now[at] = std::min({last[at] + 1, now[at - 1] + 1, last[at - 1] + other});
            if (row > 1 && column > 1 && typed[row - 1] == word[column - 2]
                && typed[row - 2] == word[column - 1])
                now[at] = std::min(now[at], before[at - 2] + 1);
            least = std::min(least, now[at]);
        }
        if (least > most)
            return false;
    }
    return rows[std::size_t(typed.size() % 3)][std::size_t(word.size())] <= most;
}

} // namespace alongside
