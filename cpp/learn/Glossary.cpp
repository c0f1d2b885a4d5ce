#include "learn/Glossary.h"

#include "learn/ContentObject.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

GlossaryTerm readTerm(ContentObject &term)
{
    return {.id = term.text(u"id"_s),
            .term = term.words(u"term"_s),
            .also = term.wordLists(u"also"_s),
            .meaning = term.words(u"meaning"_s),
            .sources = term.texts(u"sources"_s),
            .gates = term.gates(u"gates"_s)};
}

} // namespace

Result<Glossary> readGlossary(const QByteArray &json, const QString &language)
{
    bool sound = true;
    ContentObject file(QJsonDocument::fromJson(json).object(), language, sound);
    Glossary read{file.words(u"about"_s), file.each(u"terms"_s, readTerm)};
    if (!sound)
        return fail(ErrorCode::Corrupt, u"not a glossary"_s);
    std::ranges::sort(read.terms, [](const GlossaryTerm &left, const GlossaryTerm &right) {
        return QString::localeAwareCompare(left.term, right.term) < 0;
    });
    return read;
}

} // namespace alongside
