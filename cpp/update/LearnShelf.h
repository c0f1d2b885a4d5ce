#pragma once

#include "catalogue/ContentFiles.h"
#include "core/Result.h"
#include "learn/Article.h"

#include <QHash>
#include <QSet>

namespace alongside {

/// All that a text of Learn may rest on and lead to, with the gates in front of it.
struct LearnShelf
{
    struct Fact
    {
        QStringList numbers;
        QStringList sources;
        QStringList reviewers; ///< Whose review it needs.
        Gates gates;
    };

    QHash<QString, Fact> facts; ///< By id.
    QSet<QString> sources;      ///< Keys.
    QHash<QString, Gates> articles;
    QHash<QString, Gates> terms;
    QSet<QString> clinicalTerms; ///< Those that a clinician has to review.
    QSet<QString> withdrawn;     ///< Articles that were taken out.
    QSet<QString> organisations;
    QSet<QString> situations;
    QSet<QString> prompts;
    QSet<QString> tools;
    QSet<QString> topics;
    QSet<QString> fits;

    /// Of \a files. \returns ErrorCode::Corrupt if one of them cannot be read.
    [[nodiscard]] static Result<LearnShelf> of(const ContentFiles &files);

    /// The gates of what \a link leads to; nothing if that is nowhere.
    [[nodiscard]] std::optional<Gates> behind(const ArticleLink &link) const;
    [[nodiscard]] QSet<QString> numbersOf(const QStringList &ofFacts) const;
    [[nodiscard]] QSet<QString> sourcesOf(const QStringList &ofFacts) const;
};

/// The gates that are named in \a ids.
[[nodiscard]] Gates gatesOf(const QStringList &ids);

} // namespace alongside
