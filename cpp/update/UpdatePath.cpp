#include "update/UpdatePath.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace alongside {

std::optional<UpdatePath> UpdatePath::of(const QString &path)
{
    static const QRegularExpression list(
        u"\\A(?:help/helplines|groups/groups|learn/(?:facts|glossary|myths|organisations|topics|withdrawn))"
        "(?:\\.([a-z]{2,3}))?\\.json\\z"_s);
    static const QRegularExpression questions(u"\\Aquestions/([a-z]{2,3})\\.json\\z"_s);
    static const QRegularExpression article(u"\\Alearn/([a-z]{2,3})/([a-z0-9-]{1,60})\\.md\\z"_s);

    if (const auto match = article.match(path); match.hasMatch())
        return UpdatePath{.kind = Kind::Article, .language = match.captured(1), .id = match.captured(2)};
    auto match = list.match(path);
    if (!match.hasMatch())
        match = questions.match(path);
    if (!match.hasMatch())
        return std::nullopt;
    const QString language = match.captured(1);
    if (language.isEmpty() || language == u"en")
        return UpdatePath{};
    return UpdatePath{.kind = Kind::Translation, .language = language};
}

QStringList contentLanguages()
{
    return QDir(u":/content/learn"_s).entryList(QDir::Dirs, QDir::Name);
}

} // namespace alongside
