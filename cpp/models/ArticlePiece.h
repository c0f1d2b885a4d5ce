#pragma once

#include <QList>
#include <QString>

namespace alongside {

/// A piece of an article as it leaves the screen: read aloud, on paper, or as plain text.
struct ArticlePiece
{
    enum class Kind : quint8 { Title, Heading, Paragraph, Point, SourcesTitle, Source, Closing };

    /// The row of what stands in "In short".
    static constexpr int kShort = -1;
    /// The row of what is no line of an article's blocks.
    static constexpr int kNowhere = -2;

    Kind kind = Kind::Paragraph;
    QString text;
    int row = kNowhere; ///< Of the ArticleModel in which it is seen.
    int line = 0;       ///< Which line there.
};

/// \a pieces as a person would type them.
[[nodiscard]] QString textOf(const QList<ArticlePiece> &pieces);

} // namespace alongside
