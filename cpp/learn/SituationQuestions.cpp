#include "learn/SituationQuestions.h"

#include "learn/ContentObject.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

GivenQuestion readQuestion(ContentObject &question)
{
    return {question.words(u"text"_s), question.gates(u"gates"_s)};
}

Situation readSituation(ContentObject &situation)
{
    return {situation.text(u"id"_s), situation.words(u"title"_s), situation.text(u"article"_s),
            situation.each(u"questions"_s, readQuestion)};
}

} // namespace

Result<SituationQuestions> readSituationQuestions(const QByteArray &json, const QString &language)
{
    bool sound = true;
    ContentObject file(QJsonDocument::fromJson(json).object(), language, sound);
    SituationQuestions read{file.words(u"about"_s), file.flag(u"reviewed_by_clinician"_s),
                            file.each(u"situations"_s, readSituation)};
    if (!sound)
        return fail(ErrorCode::Corrupt, u"not a file of questions"_s);
    return read;
}

} // namespace alongside
