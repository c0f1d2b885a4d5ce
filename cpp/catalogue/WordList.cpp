#include "catalogue/WordList.h"

#include "catalogue/BundledFile.h"

#include <algorithm>

namespace alongside {

using namespace Qt::StringLiterals;

Result<WordList> WordList::load(const QString &path)
{
    Result<QByteArray> text = bundledBytes(path);
    if (!text)
        return std::unexpected(text.error());
    return fromText(std::move(*text));
}

Result<WordList> WordList::fromText(QByteArray text)
{
    QList<Span> words;
    words.reserve(text.count('\n') + 1);
    QByteArrayView before;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = text.indexOf('\n', start);
        const QByteArrayView word = QByteArrayView(text).sliced(start, (end < 0 ? text.size() : end) - start);
        const bool plain = std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
        if (!plain || word <= before) // an empty word is not greater than what was before it
            return fail(ErrorCode::Corrupt,
                        u"word %1 is not lower case, or out of order"_s.arg(words.size()));
        words.append({start, word.size()});
        before = word;
        start += word.size() + 1;
    }
    return WordList(std::move(text), std::move(words));
}

QByteArrayView WordList::at(qsizetype index) const
{
    const Span &word = m_words.at(index);
    return QByteArrayView(m_text).sliced(word.start, word.length);
}

bool WordList::contains(QByteArrayView word) const
{
    const auto textOf = [this](const Span &span) {
        return QByteArrayView(m_text).sliced(span.start, span.length);
    };
    return std::ranges::binary_search(m_words, word, {}, textOf);
}

} // namespace alongside
