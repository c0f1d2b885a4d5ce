#include "vcard/CardWording.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace alongside::vcard {

namespace {

constexpr std::array<std::pair<ContactRole, QStringView>, 19> kRoles{{
    {ContactRole::Oncologist, u"oncologist"},
    {ContactRole::OncologyNurse, u"oncology-nurse"},
    {ContactRole::NurseLine, u"nurse-line"},
    {ContactRole::Radiologist, u"radiologist"},
    {ContactRole::Surgeon, u"surgeon"},
    {ContactRole::PalliativeCare, u"palliative-care"},
    {ContactRole::SocialWorker, u"social-worker"},
    {ContactRole::Counsellor, u"counsellor"},
    {ContactRole::Pharmacist, u"pharmacist"},
    {ContactRole::PrimaryCare, u"primary-care"},
    {ContactRole::Physiotherapist, u"physiotherapist"},
    {ContactRole::Dietitian, u"dietitian"},
    {ContactRole::Chaplain, u"chaplain"},
    {ContactRole::Navigator, u"navigator"},
    {ContactRole::TrialNurse, u"trial-nurse"},
    {ContactRole::Insurance, u"insurance"},
    {ContactRole::Family, u"family"},
    {ContactRole::Friend, u"friend"},
    {ContactRole::Other, u"other"},
}};

constexpr std::array<std::pair<CallTime, QStringView>, 4> kTimes{{
    {CallTime::Always, u"always"},
    {CallTime::Daytime, u"daytime"},
    {CallTime::AfterHours, u"after-hours"},
    {CallTime::Weekend, u"weekend"},
}};

constexpr QStringView kClock = u"HH:mm";

QTime timeFrom(const QString &text)
{
    return QTime::fromString(text, kClock);
}

} // namespace

QString wordFor(ContactRole role)
{
    const auto found = std::ranges::find(kRoles, role, &decltype(kRoles)::value_type::first);
    return found == kRoles.end() ? QString() : found->second.toString();
}

ContactRole roleFrom(const QString &word)
{
    const auto found = std::ranges::find(kRoles, word, &decltype(kRoles)::value_type::second);
    return found == kRoles.end() ? ContactRole::Other : found->first;
}

QString wordsFor(const CallHours &hours)
{
    const auto found = std::ranges::find(kTimes, hours.when, &decltype(kTimes)::value_type::first);
    if (found == kTimes.end())
        return {};
    const QString word = found->second.toString();
    return hours.hasTimes()
               ? u"%1 %2-%3"_s.arg(word, hours.from.toString(kClock), hours.until.toString(kClock))
               : word;
}

CallHours hoursFrom(const QString &words)
{
    const QString word = words.section(u' ', 0, 0);
    const QString span = words.section(u' ', 1);
    const auto found = std::ranges::find(kTimes, word, &decltype(kTimes)::value_type::second);
    if (found == kTimes.end())
        return {};
    const CallHours hours{.when = found->first,
                          .from = timeFrom(span.section(u'-', 0, 0)),
                          .until = timeFrom(span.section(u'-', 1))};
    return callhours::checked(hours) ? hours : CallHours();
}

} // namespace alongside::vcard
