#include "catalogue/HelplineReader.h"

#include "catalogue/JsonEntry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <array>

namespace alongside {

using namespace Qt::StringLiterals;

namespace {

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

std::optional<HelplineText> textMessageOf(JsonEntry &entry)
{
    if (!entry.has(u"text"_s))
        return std::nullopt;
    const QJsonObject message = entry.value(u"text"_s).toObject();
    const auto given = entry.number(message);
    if (!given)
        return std::nullopt;
    return HelplineText{*given, entry.text(message, u"word"_s)};
}

QUrl addressOf(JsonEntry &entry, const QString &key)
{
    const QString written = entry.text(key);
    if (written.isEmpty())
        return {};
    const QUrl address(written, QUrl::StrictMode);
    if (!address.isValid() || address.scheme() != "https"_L1 || address.host().isEmpty())
        entry.blame(u"%1 is not an https address"_s.arg(key));
    return address;
}

void checkThatItMayBeShown(JsonEntry &entry, const Helpline &helpline)
{
    if (helpline.id.isEmpty() || helpline.name.isEmpty())
        entry.blame(u"it has no id or no name"_s);
    if (entry.text(u"show_in_app"_s) != "yes"_L1)
        entry.blame(u"it may not be shown"_s);
    if (helpline.phones.isEmpty() && !helpline.text && helpline.website.isEmpty())
        entry.blame(u"there is no way to reach it"_s);
}

Result<Helpline> toHelpline(JsonEntry entry)
{
    Helpline helpline;
    helpline.id = entry.text(u"id"_s);
    helpline.kind = entry.oneOf<HelplineKind>(u"kind"_s, kKinds);
    helpline.countries = entry.countries();
    helpline.name = entry.words(u"name"_s);
    helpline.phones = entry.phones();
    helpline.text = textMessageOf(entry);
    helpline.chat = addressOf(entry, u"chat"_s);
    helpline.website = addressOf(entry, u"website"_s);
    helpline.email = entry.text(u"email"_s);
    helpline.opensAlways = entry.flag(u"open_always"_s);
    helpline.hours = entry.words(u"hours"_s);
    helpline.languages = entry.list(u"languages"_s);
    helpline.hasOtherLanguages = entry.flag(u"other_languages"_s);
    helpline.cost = entry.oneOf<HelplineCost>(u"cost"_s, kCosts);
    helpline.note = entry.words(u"note"_s);
    helpline.sourceDate = entry.sourceDate();
    helpline.checkedOn = entry.checkedOn();
    helpline.evidence = entry.oneOf<HelplineEvidence>(u"evidence"_s, kEvidence);
    checkThatItMayBeShown(entry, helpline);
    if (!entry.problem().isEmpty())
        return fail(ErrorCode::Corrupt, u"helpline \"%1\": %2"_s.arg(helpline.id, entry.problem()));
    return helpline;
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
        const Result<Helpline> helpline = toHelpline(JsonEntry(entry.toObject(), language));
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
