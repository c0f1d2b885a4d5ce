#include "models/CircleModel.h"

#include "models/AskText.h"
#include "models/ContactText.h"
#include "models/ErrorText.h"
#include "services/WhenReady.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace alongside {

CircleModel::CircleModel(AskKeeper &keeper, QObject *parent) : QAbstractListModel(parent), m_keeper(keeper)
{
    connect(&m_keeper, &AskKeeper::changed, this, &CircleModel::show);
    connect(&m_soon, &SaveSoon::wanted, this, &CircleModel::save);
    connect(&m_soon, &SaveSoon::settled, this, &CircleModel::settled);
}

CircleModel::Key CircleModel::keyOf(const CirclePerson &person)
{
    return person.contact ? Key(*person.contact, {}) : Key({}, person.id);
}

void CircleModel::show()
{
    QList<CirclePerson> people;
    for (const ContactHead &head : m_keeper.closeContacts()) {
        const auto &noted = m_keeper.book().people;
        const auto same = std::ranges::find_if(
            noted, [&head](const CirclePerson &person) { return person.contact == head.id; });
        CirclePerson person = same == noted.end() ? CirclePerson{} : *same;
        person.name = head.name;
        person.contact = head.id;
        people += person;
    }
    for (CirclePerson person : m_keeper.book().people) {
        const bool isThere = std::ranges::any_of(
            people, [&person](const CirclePerson &one) { return keyOf(one) == keyOf(person); });
        if (isThere)
            continue;
        if (const ContactHead *head = person.contact ? m_keeper.contacts().find(*person.contact) : nullptr)
            person.name = head->name;
        people += person;
    }
    for (CirclePerson &person : people) {
        if (const auto unsaved = m_unsaved.constFind(keyOf(person)); unsaved != m_unsaved.cend())
            person.knows = unsaved->knows;
    }
    // Only rows that came or went make the list anew: it stays where it was scrolled to.
    const bool sameRows = std::ranges::equal(people, m_people, {}, keyOf, keyOf);
    if (!sameRows) {
        beginResetModel();
        m_people = people;
        endResetModel();
    } else if (people != m_people) {
        m_people = people;
        Q_EMIT dataChanged(index(0), index(count() - 1));
    }
    Q_EMIT changed();
}

void CircleModel::add(const QString &name)
{
    const QString wanted =
        name.simplified().first(std::min(name.simplified().size(), qsizetype(circle::kLongestName)));
    const bool isThere = std::ranges::any_of(
        m_people, [&wanted](const CirclePerson &one) { return circle::isSameName(one.name, wanted); });
    if (wanted.isEmpty() || isThere)
        return;
    const ContactHead *contact = m_keeper.findContact(wanted, std::nullopt);
    keep({.name = wanted, .contact = contact ? std::optional(contact->id) : std::nullopt});
}

void CircleModel::setStanding(int row, int standing)
{
    const auto wanted = circle::standingOf(standing + 1);
    if (row < 0 || row >= count() || !wanted)
        return;
    CirclePerson person = m_people[row];
    person.standing = person.standing == wanted ? std::nullopt : wanted;
    m_people[row].standing = person.standing; // at once: the store follows
    Q_EMIT dataChanged(index(row), index(row));
    keep(person);
}

void CircleModel::keep(const CirclePerson &person)
{
    whenReady(m_keeper.service().savePeople({person}), this, [this](const Result<void> &kept) {
        m_failure = kept ? QString() : toSentence(kept.error(), Deed::Changing);
        m_keeper.note(kept);
    });
}

void CircleModel::setKnows(int row, const QString &words)
{
    if (row < 0 || row >= count() || m_people[row].knows == words)
        return;
    if (words.size() > circle::kLongestKnows) {
        m_failure = tr("There is room for %1 letters here. What you added last is more, so it was left out.")
                        .arg(QLocale().toString(circle::kLongestKnows));
        QMetaObject::invokeMethod(this, &CircleModel::changed, Qt::QueuedConnection);
        return;
    }
    m_failure.clear();
    m_people[row].knows = words;
    m_unsaved.insert(keyOf(m_people[row]), m_people[row]);
    m_soon.note();
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT changed();
}

void CircleModel::save()
{
    // Whoever was given another standing meanwhile has it in the list.
    for (const CirclePerson &person : std::as_const(m_people)) {
        if (const auto unsaved = m_unsaved.find(keyOf(person)); unsaved != m_unsaved.end())
            *unsaved = person;
    }
    whenReady(m_keeper.service().savePeople(m_unsaved.values()), this,
              [this, asked = m_unsaved](const Result<void> &kept) {
                  if (kept) {
                      m_unsaved.removeIf([&asked](const auto &unsaved) {
                          const auto written = asked.constFind(unsaved.key());
                          return written != asked.cend() && written->knows == unsaved.value().knows;
                      });
                  }
                  m_failure = kept ? QString() : toSentence(kept.error(), Deed::Saving);
                  m_soon.answered(kept.has_value());
                  m_keeper.note(kept);
              });
}

void CircleModel::remove(int row)
{
    if (row < 0 || row >= count() || m_people[row].id == CirclePersonId{})
        return;
    const CirclePerson person = m_people[row];
    m_unsaved.remove(keyOf(person));
    whenReady(m_keeper.service().erasePerson(person.id), this, [this, person](const Result<void> &erased) {
        m_failure = erased ? QString() : toSentence(erased.error(), Deed::Changing);
        m_keeper.note(erased);
        if (!erased)
            return;
        m_removed = person;
        Q_EMIT removed(person.name);
    });
}

void CircleModel::putBack()
{
    if (!m_removed)
        return;
    CirclePerson person = *m_removed;
    m_removed.reset();
    person.id = {};
    keep(person);
}

QStringList CircleModel::standings()
{
    return newsStandingTexts();
}

QString CircleModel::problem() const
{
    return m_failure.isEmpty() ? m_keeper.problem() : m_failure;
}

QString CircleModel::words()
{
    QStringList words;
    for (const CirclePerson &person : std::as_const(m_unsaved))
        words += person.name + QStringLiteral(": ") + person.knows;
    return words.join(u'\n');
}

int CircleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant CircleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CirclePerson &person = m_people[index.row()];
    switch (role) {
    case NameRole: return person.name;
    case LineRole: {
        const ContactHead *head = person.contact ? m_keeper.contacts().find(*person.contact) : nullptr;
        return head ? contactRoleText(head->role) : QString();
    }
    case StandingRole: return person.standing ? int(*person.standing) - 1 : -1;
    case KnowsRole: return person.knows;
    case NotedRole: return person.id != CirclePersonId{};
    default: return {};
    }
}

QHash<int, QByteArray> CircleModel::roleNames() const
{
    return {{NameRole, "name"},
            {LineRole, "line"},
            {StandingRole, "standing"},
            {KnowsRole, "knows"},
            {NotedRole, "noted"}};
}

} // namespace alongside
