#include "update/ListRules.h"

#include "catalogue/ContentWords.h"
#include "catalogue/GroupReader.h"
#include "catalogue/HelplineReader.h"
#include "learn/LearnFiles.h"
#include "update/AddressRule.h"
#include "update/ListEntries.h"
#include "update/UpdatePath.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

bool hasTwice(const QList<QJsonObject> &entries, const QString &key)
{
    QSet<QString> ids;
    for (const QJsonObject &entry : entries)
        ids.insert(entry.value(key).toString());
    return ids.size() != entries.size() || ids.contains(QString());
}

} // namespace

FileFlaw ListRules::flaw() const
{
    if (const FileFlaw found = idFlaw())
        return found;
    if (const FileFlaw found = addressFlaw())
        return found;
    for (const QString &language : contentLanguages()) {
        const QLocale locale(language);
        if (const FileFlaw found = directoryFlaw(locale))
            return found;
        if (const FileFlaw found = withdrawnListFlaw(locale))
            return found;
    }
    if (isTooNew(u"help/helplines.json"_s, u"helplines"_s) || isTooNew(u"groups/groups.json"_s, u"groups"_s))
        return fileFlaw(QString(), UpdateFlaw::Future, u"checked_on"_s);
    return std::nullopt;
}

FileFlaw ListRules::idFlaw() const
{
    using Named = std::tuple<QString, QString, QString>;
    const QList<Named> lists{
        {u"help/helplines.json"_s, u"helplines"_s, u"id"_s},
        {u"groups/groups.json"_s, u"groups"_s, u"id"_s},
        {u"learn/facts.json"_s, u"facts"_s, u"id"_s},
        {u"learn/facts.json"_s, u"sources"_s, u"key"_s},
        {u"learn/glossary.json"_s, u"terms"_s, u"id"_s},
        {u"learn/myths.json"_s, u"myths"_s, u"id"_s},
        {u"learn/organisations.json"_s, u"organisations"_s, u"id"_s},
        {u"learn/topics.json"_s, u"topics"_s, u"id"_s},
        {u"questions/en.json"_s, u"situations"_s, u"id"_s},
        {u"learn/withdrawn.json"_s, u"withdrawn"_s, u"id"_s},
    };
    for (const auto &[path, list, key] : lists) {
        if (hasTwice(entriesIn(m_files, path, list), key))
            return fileFlaw(path, UpdateFlaw::SameIdTwice, list);
    }
    return std::nullopt;
}

bool ListRules::isTooNew(const QString &path, const QString &list) const
{
    return m_today.isValid() && std::ranges::any_of(entriesIn(m_files, path, list), [&](const auto &entry) {
               const QDate day = QDate::fromString(entry.value(u"checked_on"_s).toString(), Qt::ISODate);
               return day > m_today.addDays(1);
           });
}

FileFlaw ListRules::directoryFlaw(const QLocale &locale) const
{
    const auto helplines =
        readContentFile(u"help/helplines"_s, locale, m_files).and_then([&](const auto &json) {
            return readHelplines(json, locale);
        });
    if (!helplines)
        return fileFlaw(u"help/helplines.json"_s, UpdateFlaw::OddHelplines, helplines.error().detail);
    const auto groups = readContentFile(u"groups/groups"_s, locale, m_files).and_then([&](const auto &json) {
        return readGroups(json, locale);
    });
    if (!groups)
        return fileFlaw(u"groups/groups.json"_s, UpdateFlaw::OddGroups, groups.error().detail);
    return std::nullopt;
}

FileFlaw ListRules::addressFlaw() const
{
    const auto unfit = [](const QJsonObject &entry, const QString &key, bool mayBeHttp) {
        return entry.contains(key) && !isFitAddress(entry.value(key).toString(), mayBeHttp);
    };
    for (const QJsonObject &helpline : entriesIn(m_files, u"help/helplines.json"_s, u"helplines"_s)) {
        if (unfit(helpline, u"website"_s, false) || unfit(helpline, u"chat"_s, false))
            return fileFlaw(u"help/helplines.json"_s, UpdateFlaw::UnsafeLink,
                            helpline.value(u"id"_s).toString());
    }
    for (const QJsonObject &group : entriesIn(m_files, u"groups/groups.json"_s, u"groups"_s)) {
        if (unfit(group, u"web"_s, true))
            return fileFlaw(u"groups/groups.json"_s, UpdateFlaw::UnsafeLink, group.value(u"id"_s).toString());
    }
    for (const QJsonObject &source : entriesIn(m_files, u"learn/facts.json"_s, u"sources"_s)) {
        if (unfit(source, u"url"_s, false))
            return fileFlaw(u"learn/facts.json"_s, UpdateFlaw::UnsafeLink, source.value(u"key"_s).toString());
    }
    for (const QJsonObject &place : entriesIn(m_files, u"learn/organisations.json"_s, u"organisations"_s)) {
        if (unfit(place, u"website"_s, false) || unfit(place, u"url"_s, false))
            return fileFlaw(u"learn/organisations.json"_s, UpdateFlaw::UnsafeLink,
                            place.value(u"id"_s).toString());
    }
    return std::nullopt;
}

FileFlaw ListRules::withdrawnListFlaw(const QLocale &locale) const
{
    const auto list =
        readContentFile(u"learn/withdrawn"_s, locale, m_files).and_then([&locale](const QByteArray &json) {
            return readWithdrawnArticles(json, QLocale::languageToCode(locale.language()));
        });
    return list ? FileFlaw() : fileFlaw(u"learn/withdrawn.json"_s, UpdateFlaw::OddList, list.error().detail);
}

FileFlaw ListRules::learnFlaw(const QLocale &locale) const
{
    const LearnFiles learn(locale, m_files);
    const std::array<std::pair<bool, QString>, 6> lists{{
        {learn.topics().has_value(), u"learn/topics.json"_s},
        {learn.glossary().has_value(), u"learn/glossary.json"_s},
        {learn.myths().has_value(), u"learn/myths.json"_s},
        {learn.organisations().has_value(), u"learn/organisations.json"_s},
        {learn.questions().has_value(), u"questions/en.json"_s},
        {learn.sources().has_value(), u"learn/facts.json"_s},
    }};
    for (const auto &[isSound, path] : lists) {
        if (!isSound)
            return fileFlaw(path, UpdateFlaw::OddList);
    }
    return headsFlaw(learn);
}

FileFlaw ListRules::headsFlaw(const LearnFiles &learn) const
{
    const auto heads = learn.heads();
    if (!heads)
        return fileFlaw(QString(), UpdateFlaw::OddArticle, heads.error().detail);
    QSet<int> orders;
    for (const ArticleHead &head : *heads) {
        if (orders.contains(head.order))
            return fileFlaw(u"learn/en/%1.md"_s.arg(head.id), UpdateFlaw::SameIdTwice, u"order"_s);
        orders.insert(head.order);
        if (const auto blocks = learn.blocks(head.id); !blocks)
            return fileFlaw(u"learn/en/%1.md"_s.arg(head.id), UpdateFlaw::OddArticle, blocks.error().detail);
    }
    return std::nullopt;
}

} // namespace alongside
