#pragma once

#include <QString>

#include <optional>

namespace alongside {

/// A file that an update may bring.
struct UpdatePath
{
    enum class Kind {
        List,        ///< Of the app's own texts, in English.
        Translation, ///< Of such a list.
        Article,
    };

    Kind kind = Kind::List;
    QString language = QStringLiteral("en");
    QString id{}; ///< Of an article.

    /// \returns nothing for any other path.
    [[nodiscard]] static std::optional<UpdatePath> of(const QString &path);
};

/// Languages that the content is there in, "en" among them.
[[nodiscard]] QStringList contentLanguages();

} // namespace alongside
