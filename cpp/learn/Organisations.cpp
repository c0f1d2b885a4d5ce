#include "learn/Organisations.h"

#include "learn/ContentObject.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace alongside {

Result<Organisations> readOrganisations(const QByteArray &json, const QString &language)
{
    bool sound = true;
    ContentObject file(QJsonDocument::fromJson(json).object(), language, sound);
    ContentObject sure = file.below(u"sure"_s);
    const auto readOne = [&sure](ContentObject &one) {
        return Organisation{.id = one.text(u"id"_s),
                            .name = one.text(u"name"_s),
                            .also = one.wordLists(u"also"_s),
                            .kind = one.text(u"kind"_s),
                            .countries = one.texts(u"countries"_s),
                            .offers = one.words(u"offers"_s),
                            .website = one.optionalPage(u"website"_s),
                            .phones = one.optionalTexts(u"phones"_s),
                            .cost = one.text(u"cost"_s),
                            .sure = sure.words(one.text(u"sure"_s)),
                            .note = one.optionalWords(u"note"_s),
                            .callFirst = one.flag(u"call_first"_s),
                            .published = one.text(u"published"_s),
                            .checkedOn = one.date(u"checked_on"_s),
                            .pages = one.texts(u"pages"_s)};
    };
    Organisations read{file.words(u"about"_s), file.each(u"organisations"_s, readOne)};
    if (!sound)
        return fail(ErrorCode::Corrupt, u"not a file of organisations"_s);
    return read;
}

} // namespace alongside
