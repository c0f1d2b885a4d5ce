#include "learn/WithdrawnArticles.h"

#include "learn/ContentObject.h"

#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

WithdrawnArticle readOne(ContentObject &one)
{
    return {.id = one.text(u"id"_s),
            .title = one.words(u"title"_s),
            .reason = one.words(u"reason"_s),
            .withdrawnOn = one.date(u"withdrawn_on"_s),
            .instead = one.optionalText(u"instead"_s),
            .gates = one.gates(u"gates"_s)};
}

} // namespace

Result<QList<WithdrawnArticle>> readWithdrawnArticles(const QByteArray &json, const QString &language)
{
    const QJsonValue list = QJsonDocument::fromJson(json).object().value(u"withdrawn"_s);
    const QJsonArray entries = list.toArray();
    bool sound = list.isArray() && entries.size() <= ContentObject::kLongestList;
    QList<WithdrawnArticle> withdrawn;
    QSet<QString> ids;
    for (const QJsonValue entry : entries) {
        if (!sound)
            break;
        ContentObject object(entry, language, sound);
        withdrawn += readOne(object);
        ids.insert(withdrawn.last().id);
    }
    if (!sound || ids.size() != withdrawn.size())
        return fail(ErrorCode::Corrupt, u"not a list of articles that were taken out"_s);
    return withdrawn;
}

} // namespace alongside
