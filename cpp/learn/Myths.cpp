#include "learn/Myths.h"

#include "learn/ContentObject.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

Myth readMyth(ContentObject &myth)
{
    return {.id = myth.text(u"id"_s),
            .truth = myth.words(u"truth"_s),
            .myth = myth.words(u"myth"_s),
            .sources = myth.texts(u"sources"_s),
            .gates = myth.gates(u"gates"_s)};
}

} // namespace

Result<Myths> readMyths(const QByteArray &json, const QString &language)
{
    bool sound = true;
    ContentObject file(QJsonDocument::fromJson(json).object(), language, sound);
    Myths read{file.words(u"about"_s), file.each(u"myths"_s, readMyth)};
    if (!sound)
        return fail(ErrorCode::Corrupt, u"not a file of myths"_s);
    return read;
}

} // namespace alongside
