#include "learn/LearnTopics.h"

#include "learn/ContentObject.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

LearnTopic readTopic(ContentObject &topic)
{
    return {topic.text(u"id"_s), topic.words(u"title"_s), topic.words(u"line"_s)};
}

GateWords readGate(ContentObject &words)
{
    const std::optional<Gate> known = gate::fromId(words.text(u"id"_s));
    words.expect(known.has_value());
    return {known.value_or(Gate::Prognosis), words.words(u"title"_s), words.words(u"about"_s),
            words.words(u"open"_s), words.words(u"closed"_s)};
}

ArticleFit readFit(ContentObject &fit)
{
    return {fit.text(u"id"_s), fit.text(u"kind"_s), fit.words(u"reason"_s), fit.optionalWords(u"choice"_s)};
}

} // namespace

Result<LearnTopics> readLearnTopics(const QByteArray &json, const QString &language)
{
    bool sound = true;
    ContentObject file(QJsonDocument::fromJson(json).object(), language, sound);
    LearnTopics read{file.each(u"topics"_s, readTopic), file.each(u"gates"_s, readGate),
                     file.each(u"fits"_s, readFit)};
    Gates said;
    for (const GateWords &words : std::as_const(read.gates))
        said |= words.gate;
    for (const Gate each : gate::kAll)
        sound = sound && said.testFlag(each);
    if (!sound)
        return fail(ErrorCode::Corrupt, u"not a file of topics"_s);
    return read;
}

} // namespace alongside
