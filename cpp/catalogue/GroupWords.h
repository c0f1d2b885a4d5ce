#pragma once

#include "domain/SupportGroup.h"

#include <QStringView>

#include <array>
#include <utility>

/// What the words of content/schema/groups.schema.json mean.
namespace alongside::groupwords {

template<typename Value>
using Choice = std::pair<QStringView, Value>;

inline constexpr std::array<Choice<GroupKind>, 5> kKinds{{
    {u"in_person", GroupKind::InPerson},
    {u"online", GroupKind::Online},
    {u"hybrid", GroupKind::Hybrid},
    {u"phone", GroupKind::Phone},
    {u"forum", GroupKind::Forum},
}};
inline constexpr std::array<Choice<GroupAudience>, 9> kAudiences{{
    {u"metastatic", GroupAudience::Metastatic},
    {u"partner", GroupAudience::Partner},
    {u"breast_cancer", GroupAudience::BreastCancer},
    {u"any_cancer", GroupAudience::AnyCancer},
    {u"young", GroupAudience::Young},
    {u"men", GroupAudience::Men},
    {u"lgbtq", GroupAudience::Lgbtq},
    {u"faith", GroupAudience::Faith},
    {u"children", GroupAudience::Children},
}};
inline constexpr std::array<Choice<GroupLeader>, 3> kLeaders{{
    {u"unknown", GroupLeader::Unknown},
    {u"professional", GroupLeader::Professional},
    {u"peer", GroupLeader::Peer},
}};
inline constexpr std::array<Choice<GroupEvidence>, 4> kEvidence{{
    {u"own", GroupEvidence::Own},
    {u"news", GroupEvidence::News},
    {u"listed", GroupEvidence::Listed},
    {u"named", GroupEvidence::Named},
}};
inline constexpr std::array<Choice<bool>, 2> kCosts{{{u"", false}, {u"free", true}}};
inline constexpr std::array<Choice<bool>, 2> kShown{{{u"yes", false}, {u"yes_with_check_label", true}}};
inline constexpr std::array<Choice<GroupArea::Precision>, 2> kPrecisions{{
    {u"town", GroupArea::Precision::Town},
    {u"area", GroupArea::Precision::Area},
}};
inline constexpr std::array<Choice<Qt::DayOfWeek>, 7> kDays{{
    {u"mon", Qt::Monday},
    {u"tue", Qt::Tuesday},
    {u"wed", Qt::Wednesday},
    {u"thu", Qt::Thursday},
    {u"fri", Qt::Friday},
    {u"sat", Qt::Saturday},
    {u"sun", Qt::Sunday},
}};

} // namespace alongside::groupwords
