#include "catalogue/HelplineReader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace alongside {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxTextLength = 300;
constexpr qsizetype kMaxListLength = 20;

/// Reads one entry and remembers the first thing that is wrong with it.
class EntryReader
{
public:
    EntryReader(const QJsonObject &entry, QStringView language) : m_entry(entry), m_language(language) {}

    [[nodiscard]] Result<Helpline> read();

private:
    void blame(const QString &problem);
    [[nodiscard]] QString text(const QJsonObject &object, const QString &key);
    [[nodiscard]] QString words(const QJsonObject &object, const QString &key);
    [[nodiscard]] bool flag(const QString &key);
    [[nodiscard]] QList<QString> list(const QString &key);
    [[nodiscard]] std::optional<PhoneNumber> number(const QJsonObject &object);
    template<typename Value>
    [[nodiscard]] Value oneOf(const QString &key, std::span<const std::pair<QStringView, Value>> choices);

    [[nodiscard]] QList<QString> countries();
    [[nodiscard]] QList<HelplinePhone> phones();
    [[nodiscard]] std::optional<HelplineText> textMessage();
    [[nodiscard]] QUrl address(const QString &key);
    [[nodiscard]] SourceDate sourceDate();
    [[nodiscard]] QDate checkedOn();
    void checkThatItMayBeShown(const Helpline &helpline);

    const QJsonObject m_entry;
    const QStringView m_language;
    QString m_problem;
};

constexpr std::array<std::pair<QStringView, HelplineKind>, 5> kKinds{{
    {u"emergency", HelplineKind::Emergency},
    {u"crisis", HelplineKind::Crisis},
    {u"breast_cancer", HelplineKind::BreastCancer},
    {u"cancer", HelplineKind::Cancer},
    {u"mental_health", HelplineKind::MentalHealth},
}};
constexpr std::array<std::pair<QStringView, HelplineCost>, 3> kCosts{{
    {u"", HelplineCost::Unknown},
    {u"free", HelplineCost::Free},
    {u"local_call", HelplineCost::LocalCall},
}};
constexpr std::array<std::pair<QStringView, HelplineEvidence>, 2> kEvidence{{
    {u"A", HelplineEvidence::Agreed},
    {u"B", HelplineEvidence::Single},
}};

Result<Helpline> EntryReader::read()
{
    Helpline helpline;
    helpline.id = text(m_entry, u"id"_s);
    helpline.kind = oneOf<HelplineKind>(u"kind"_s, kKinds);
    helpline.countries = countries();
    helpline.name = words(m_entry, u"name"_s);
    helpline.phones = phones();
    helpline.text = textMessage();
    helpline.chat = address(u"chat"_s);
    helpline.website = address(u"website"_s);
    helpline.email = text(m_entry, u"email"_s);
    helpline.opensAlways = flag(u"open_always"_s);
    helpline.hours = words(m_entry, u"hours"_s);
    helpline.languages = list(u"languages"_s);
    helpline.hasOtherLanguages = flag(u"other_languages"_s);
    helpline.cost = oneOf<HelplineCost>(u"cost"_s, kCosts);
    helpline.note = words(m_entry, u"note"_s);
    helpline.sourceDate = sourceDate();
    helpline.checkedOn = checkedOn();
    helpline.evidence = oneOf<HelplineEvidence>(u"evidence"_s, kEvidence);
    checkThatItMayBeShown(helpline);
    if (!m_problem.isEmpty())
        return fail(ErrorCode::Corrupt, u"helpline \"%1\": %2"_s.arg(helpline.id, m_problem));
    return helpline;
}

void EntryReader::blame(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

QString EntryReader::text(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    const QString text = value.toString();
    if (!value.isUndefined() && (text.isEmpty() || text.size() > kMaxTextLength))
        blame(u"%1 is empty, too long or not a text"_s.arg(key));
    return text;
}

QString EntryReader::words(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined())
        return {};
    const QJsonObject byLanguage = value.toObject();
    const QString english = text(byLanguage, u"en"_s);
    if (english.isEmpty())
        blame(u"%1 has no English"_s.arg(key));
    const QString own = text(byLanguage, m_language.toString());
    return own.isEmpty() ? english : own;
}

bool EntryReader::flag(const QString &key)
{
    const QJsonValue value = m_entry.value(key);
    if (!value.isUndefined() && !value.isBool())
        blame(u"%1 is neither true nor false"_s.arg(key));
    return value.toBool();
}

QList<QString> EntryReader::list(const QString &key)
{
    const QJsonArray values = m_entry.value(key).toArray();
    if (values.size() > kMaxListLength) {
        blame(u"%1 is too long"_s.arg(key));
        return {};
    }
    QList<QString> texts;
    for (const QJsonValue value : values)
        texts.append(value.toString());
    return texts;
}

std::optional<PhoneNumber> EntryReader::number(const QJsonObject &object)
{
    const QString written = text(object, u"number"_s);
    const Result<PhoneNumber> number = PhoneNumber::fromText(written);
    if (number)
        return *number;
    blame(u"no dialler takes \"%1\""_s.arg(written));
    return std::nullopt;
}

template<typename Value>
Value EntryReader::oneOf(const QString &key, std::span<const std::pair<QStringView, Value>> choices)
{
    const QString word = text(m_entry, key);
    const auto choice = std::ranges::find(choices, QStringView(word), &std::pair<QStringView, Value>::first);
    if (choice != choices.end())
        return choice->second;
    blame(u"%1 may not be \"%2\""_s.arg(key, word));
    return {};
}

QList<QString> EntryReader::countries()
{
    const QList<QString> codes = list(u"countries"_s);
    if (codes.isEmpty())
        blame(u"it is for no country"_s);
    for (const QString &code : codes) {
        // Not every text that Qt finds a country for is that country's code.
        const QLocale::Territory territory = QLocale::codeToTerritory(code);
        if (territory == QLocale::AnyTerritory || QLocale::territoryToCode(territory) != code)
            blame(u"no country \"%1\" is known"_s.arg(code));
    }
    return codes;
}

QList<HelplinePhone> EntryReader::phones()
{
    const QJsonArray values = m_entry.value(u"phones"_s).toArray();
    if (values.size() > kMaxListLength) {
        blame(u"too many phones"_s);
        return {};
    }
    QList<HelplinePhone> phones;
    for (const QJsonValue value : values) {
        const QJsonObject phone = value.toObject();
        if (const auto given = number(phone))
            phones.append({*given, words(phone, u"label"_s)});
    }
    return phones;
}

std::optional<HelplineText> EntryReader::textMessage()
{
    const QJsonValue value = m_entry.value(u"text"_s);
    if (value.isUndefined())
        return std::nullopt;
    const QJsonObject message = value.toObject();
    const auto given = number(message);
    if (!given)
        return std::nullopt;
    return HelplineText{*given, text(message, u"word"_s)};
}

QUrl EntryReader::address(const QString &key)
{
    const QString written = text(m_entry, key);
    if (written.isEmpty())
        return {};
    const QUrl address(written, QUrl::StrictMode);
    if (!address.isValid() || address.scheme() != "https"_L1 || address.host().isEmpty())
        blame(u"%1 is not an https address"_s.arg(key));
    return address;
}

SourceDate EntryReader::sourceDate()
{
    const Result<SourceDate> date = SourceDate::fromText(text(m_entry, u"source_date"_s));
    if (!date)
        blame(u"its source has no date"_s);
    return date.value_or(SourceDate{});
}

QDate EntryReader::checkedOn()
{
    const QDate day = QDate::fromString(text(m_entry, u"checked_on"_s), Qt::ISODate);
    if (!day.isValid())
        blame(u"nobody says when it was checked"_s);
    return day;
}

void EntryReader::checkThatItMayBeShown(const Helpline &helpline)
{
    if (helpline.id.isEmpty() || helpline.name.isEmpty())
        blame(u"it has no id or no name"_s);
    if (text(m_entry, u"show_in_app"_s) != "yes"_L1)
        blame(u"it may not be shown"_s);
    if (helpline.phones.isEmpty() && !helpline.text && helpline.website.isEmpty())
        blame(u"there is no way to reach it"_s);
}

} // namespace

Result<QList<Helpline>> readHelplines(const QByteArray &json, const QLocale &locale)
{
    const QJsonArray entries = QJsonDocument::fromJson(json).object().value(u"helplines"_s).toArray();
    if (entries.isEmpty() || entries.size() > kMaxHelplines)
        return fail(ErrorCode::Corrupt, u"not a list of helplines"_s);

    const QString language = QLocale::languageToCode(locale.language());
    QList<Helpline> helplines;
    QSet<QString> ids;
    for (const QJsonValue entry : entries) {
        const Result<Helpline> helpline = EntryReader(entry.toObject(), language).read();
        if (!helpline)
            return std::unexpected(helpline.error());
        if (ids.contains(helpline->id))
            return fail(ErrorCode::Corrupt, u"helpline \"%1\" is there twice"_s.arg(helpline->id));
        ids.insert(helpline->id);
        helplines.append(*helpline);
    }
    return helplines;
}

} // namespace alongside
