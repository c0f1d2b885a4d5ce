#include "models/GroupCardForm.h"

#include "models/ErrorText.h"
#include "models/GroupText.h"
#include "models/PackText.h"
#include "services/WhenReady.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr std::array<QString GroupCard::*, 13> kFields{
    &GroupCard::from,   &GroupCard::name, &GroupCard::organisation, &GroupCard::where, &GroupCard::address,
    &GroupCard::begins, &GroupCard::ends, &GroupCard::when,         &GroupCard::phone, &GroupCard::email,
    &GroupCard::web,    &GroupCard::note, &GroupCard::home};
constexpr std::array kKinds{GroupKind::InPerson, GroupKind::Online, GroupKind::Hybrid, GroupKind::Phone,
                            GroupKind::Forum};
constexpr std::array kAudiences{
    GroupAudience::Metastatic, GroupAudience::Partner, GroupAudience::BreastCancer,
    GroupAudience::AnyCancer,  GroupAudience::Young,   GroupAudience::Men,
    GroupAudience::Lgbtq,      GroupAudience::Faith,   GroupAudience::Children};
/// The largest ones of the places that the directory knows groups in.
constexpr std::array kLanguages{"en"_L1, "es"_L1, "fr"_L1, "de"_L1, "it"_L1, "pt"_L1,
                                "nl"_L1, "pl"_L1, "ar"_L1, "zh"_L1, "hi"_L1, "ja"_L1};
/// Meeting::ofMonth of each rhythm after "no fixed day".
constexpr std::array kRhythms{0, 1, 2, 3, 4, 5, Meeting::kLastOfMonth};

template<typename Value>
void turn(QList<Value> &chosen, const Value &value)
{
    if (!chosen.removeOne(value))
        chosen += value;
}

} // namespace

GroupCardForm::GroupCardForm(GroupCardService &cards, GroupService &groups, QObject *parent)
    : QObject(parent), m_cards(cards), m_groups(groups)
{
    connect(&m_soon, &SaveSoon::wanted, this, &GroupCardForm::save);
    connect(&m_soon, &SaveSoon::settled, this, [this] {
        Q_EMIT settled();
        if (m_next && m_soon.isSettled())
            turnTo(*std::exchange(m_next, std::nullopt));
    });
}

void GroupCardForm::open(const OwnCard &card)
{
    m_soon.flush();
    if (m_soon.isSettled())
        turnTo(card);
    else
        m_next = card;
}

void GroupCardForm::turnTo(const OwnCard &card)
{
    m_id = card.id;
    m_card = card.card;
    m_townTyped.clear();
    m_towns.clear();
    m_problem.clear();
    look();
    Q_EMIT changed();
    Q_EMIT opened();
}

void GroupCardForm::note()
{
    m_soon.note();
    m_problem.clear();
    look();
    Q_EMIT changed();
}

void GroupCardForm::look()
{
    const auto tried = m_cards.tried(m_card);
    m_remark = tried ? QString() : cardSentence(tried.error());
    if (tried && isInPerson() && !m_card.town)
        m_remark = tr("Still missing: the town where it meets.");
    m_previewName = tried ? tried->groups.first().name : QString();
    m_previewLines = tried ? groupLines(tried->groups.first()).join(u'\n') : QString();
}

void GroupCardForm::save()
{
    whenReady(m_cards.keep(m_id, m_card), this, [this](const Result<void> &done) {
        m_problem = done ? QString() : toSentence(done.error(), Deed::Saving);
        m_soon.answered(done.has_value());
        Q_EMIT changed();
        if (done)
            Q_EMIT kept();
    });
}

void GroupCardForm::giveOut()
{
    if (m_id.isEmpty() || !m_remark.isEmpty())
        return;
    m_soon.flush();
    using Given = std::expected<OwnCard, CardRefused>;
    whenReady(m_cards.giveOut(m_id, m_card), this, [this](const Given &given) {
        if (given)
            m_problem.clear();
        else
            m_problem = given.error().card ? cardSentence(*given.error().card)
                                           : toSentence(given.error().error, Deed::Saving);
        Q_EMIT changed();
        if (given) {
            Q_EMIT kept();
            Q_EMIT givenOut(*given);
        }
    });
}

QString GroupCardForm::line(Field field) const
{
    return m_card.*kFields.at(std::size_t(field));
}

void GroupCardForm::setLine(Field field, const QString &line)
{
    if (line.size() > kLongestLine) {
        m_problem = tr("A line holds up to %1 letters. What you added last is more, so it was left out.")
                        .arg(QLocale().toString(kLongestLine));
        QMetaObject::invokeMethod(this, &GroupCardForm::changed, Qt::QueuedConnection);
        return;
    }
    change(m_card.*kFields.at(std::size_t(field)), line);
}

QString GroupCardForm::words()
{
    QStringList lines;
    for (const auto field : kFields)
        lines += m_card.*field;
    lines.removeAll(QString());
    return m_soon.isSettled() ? QString() : lines.join(u'\n');
}

QStringList GroupCardForm::kinds()
{
    QStringList names;
    std::ranges::transform(kKinds, std::back_inserter(names), groupKindText);
    return names;
}

void GroupCardForm::setKind(int kind)
{
    if (kind >= 0 && kind < int(kKinds.size()))
        change(m_card.kind, kKinds.at(std::size_t(kind)));
}

bool GroupCardForm::isInPerson() const
{
    return m_card.kind == GroupKind::InPerson || m_card.kind == GroupKind::Hybrid;
}

QStringList GroupCardForm::audiences()
{
    QStringList names;
    std::ranges::transform(kAudiences, std::back_inserter(names), groupAudienceText);
    return names;
}

QList<int> GroupCardForm::chosenAudiences() const
{
    QList<int> chosen;
    for (int index = 0; index < int(kAudiences.size()); ++index) {
        if (m_card.audiences.contains(kAudiences.at(std::size_t(index))))
            chosen += index;
    }
    return chosen;
}

void GroupCardForm::turnAudience(int index)
{
    if (index < 0 || index >= int(kAudiences.size()))
        return;
    QList<GroupAudience> audiences = m_card.audiences;
    turn(audiences, kAudiences.at(std::size_t(index)));
    change(m_card.audiences, audiences);
}

QStringList GroupCardForm::languages()
{
    QStringList names;
    for (const QLatin1StringView code : kLanguages)
        names += languagesText({code});
    return names;
}

QList<int> GroupCardForm::chosenLanguages() const
{
    QList<int> chosen;
    for (int index = 0; index < int(kLanguages.size()); ++index) {
        if (m_card.languages.contains(kLanguages.at(std::size_t(index))))
            chosen += index;
    }
    return chosen;
}

void GroupCardForm::turnLanguage(int index)
{
    if (index < 0 || index >= int(kLanguages.size()))
        return;
    QStringList languages = m_card.languages;
    turn(languages, QString(kLanguages.at(std::size_t(index))));
    change(m_card.languages, languages);
}

QStringList GroupCardForm::leaders()
{
    return {tr("Not said"), groupLeaderText(GroupLeader::Professional), groupLeaderText(GroupLeader::Peer)};
}

void GroupCardForm::setLeader(int leader)
{
    if (leader >= int(GroupLeader::Unknown) && leader <= int(GroupLeader::Peer))
        change(m_card.leader, GroupLeader(leader));
}

QStringList GroupCardForm::rhythms()
{
    return {tr("No fixed day"),        tr("Every week"),         tr("First of the month"),
            tr("Second of the month"), tr("Third of the month"), tr("Fourth of the month"),
            tr("Fifth of the month"),  tr("Last of the month")};
}

int GroupCardForm::rhythm() const
{
    if (!m_card.day)
        return 0;
    const auto known = std::ranges::find(kRhythms, m_card.ofMonth);
    return int(known - kRhythms.begin()) + 1;
}

void GroupCardForm::setRhythm(int rhythm)
{
    if (rhythm < 0 || rhythm > int(kRhythms.size()) || m_id.isEmpty())
        return;
    if (rhythm == 0) {
        change(m_card.day, std::optional<Qt::DayOfWeek>());
        return;
    }
    m_card.day = m_card.day.value_or(Qt::Monday);
    m_card.ofMonth = kRhythms.at(std::size_t(rhythm - 1));
    note();
}

QStringList GroupCardForm::days()
{
    QStringList names;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        names += QLocale().standaloneDayName(day);
    return names;
}

int GroupCardForm::day() const
{
    return m_card.day ? *m_card.day - Qt::Monday : -1;
}

void GroupCardForm::setDay(int day)
{
    if (day >= 0 && day <= Qt::Sunday - Qt::Monday)
        change(m_card.day, std::optional(Qt::DayOfWeek(day + Qt::Monday)));
}

QString GroupCardForm::town() const
{
    return m_card.town ? placeText(*m_card.town) : QString();
}

void GroupCardForm::setTownTyped(const QString &typed)
{
    if (m_townTyped == typed)
        return;
    m_townTyped = typed;
    findTowns();
    Q_EMIT changed();
}

void GroupCardForm::findTowns()
{
    if (m_townTyped.trimmed().isEmpty()) {
        m_towns.clear();
        return;
    }
    const QString typed = m_townTyped;
    whenReady(m_groups.findPlaces(typed, kMostTowns, m_card.country), this,
              [this, typed](const Result<QList<Place>> &places) {
                  if (typed != m_townTyped)
                      return;
                  m_towns = places.value_or(QList<Place>());
                  Q_EMIT changed();
              });
}

QStringList GroupCardForm::towns() const
{
    QStringList names;
    std::ranges::transform(m_towns, std::back_inserter(names), placeText);
    return names;
}

void GroupCardForm::chooseTown(int index)
{
    if (index < 0 || index >= m_towns.size())
        return;
    const Place town = m_towns[index];
    m_townTyped.clear();
    m_towns.clear();
    change(m_card.town, std::optional(town));
    Q_EMIT changed();
}

void GroupCardForm::forgetTown()
{
    change(m_card.town, std::optional<Place>());
}

} // namespace alongside
