#include "models/AskPeopleModel.h"

#include "models/ContactText.h"

namespace alongside {

AskPeopleModel::AskPeopleModel(AskKeeper &keeper, QObject *parent)
    : QAbstractListModel(parent), m_keeper(keeper)
{
    connect(&m_keeper, &AskKeeper::changed, this, &AskPeopleModel::show);
}

void AskPeopleModel::show()
{
    QList<Person> people;
    for (const ContactHead &head : m_keeper.closeContacts())
        people += {head.name, head.id, contactRoleText(head.role)};
    for (const CirclePerson &person : m_keeper.book().people) {
        const ContactHead *contact = person.contact ? m_keeper.contacts().find(*person.contact) : nullptr;
        if (!contact)
            people += {person.name, std::nullopt, {}};
        else if (contact->role != ContactRole::Family && contact->role != ContactRole::Friend)
            people += {contact->name, contact->id, contactRoleText(contact->role)};
    }
    if (people.size() > kMost)
        people.resize(kMost);
    if (people == m_people)
        return;
    beginResetModel();
    m_people = people;
    endResetModel();
    Q_EMIT changed();
}

int AskPeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant AskPeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Person &person = m_people[index.row()];
    switch (role) {
    case NameRole: return person.name;
    case ContactIdRole: return person.contact ? qint64(*person.contact) : 0;
    case LineRole: return person.line;
    default: return {};
    }
}

QHash<int, QByteArray> AskPeopleModel::roleNames() const
{
    return {{NameRole, "name"}, {ContactIdRole, "contactId"}, {LineRole, "line"}};
}

} // namespace alongside
