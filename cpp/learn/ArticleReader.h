#pragma once

#include "core/Result.h"
#include "learn/Article.h"

#include <QByteArray>

namespace alongside {

/// The heads in an index that app/cmake/IndexArticles.cmake made, in their order.
/// \returns ErrorCode::Corrupt for one that is malformed, or in which two articles have one id.
[[nodiscard]] Result<QList<ArticleHead>> readArticleHeads(const QByteArray &json);

/// The head of one article. \a markdown  as below. \returns ErrorCode::Corrupt for one that is malformed.
[[nodiscard]] Result<ArticleHead> readArticleHead(const QByteArray &markdown);

/// The text of an article, its header left out. The format is in content/README.md.
///
/// \param markdown  a whole file of content/learn/<language>/.
/// \returns ErrorCode::Corrupt, with what is wrong, for a line that is not understood, a gate that is
///   unknown or not closed: nothing of such an article is shown.
[[nodiscard]] Result<QList<ArticleBlock>> readArticleBlocks(const QByteArray &markdown);

} // namespace alongside
