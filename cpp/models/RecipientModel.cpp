#include "models/RecipientModel.h"

#include "services/WhenReady.h"

namespace alongside {

RecipientModel::RecipientModel(AskKeeper &keeper, QObject *parent) : QObject(parent), m_keeper(keeper)
{
    connect(&m_keeper, &AskKeeper::changed, this, [this] {
        readEmails();
        Q_EMIT changed();
    });
}

void RecipientModel::show(const QString &name, std::optional<ContactId> contact)
{
    if (m_name == name && m_contact == contact)
        return;
    m_name = name;
    m_contact = contact;
    m_before.reset();
    readEmails();
    Q_EMIT changed();
}

void RecipientModel::choose(const QString &name, qint64 contact)
{
    show(name, contact > 0 ? std::optional(ContactId(contact)) : std::nullopt);
}

const ContactHead *RecipientModel::contact() const
{
    return m_name.isEmpty() ? nullptr : m_keeper.findContact(m_name, m_contact);
}

// The heads of contacts are at hand without them.
void RecipientModel::readEmails()
{
    const ContactHead *head = contact();
    if (!head) {
        m_emailsOf.reset();
        m_emails.clear();
        return;
    }
    if (m_emailsOf != head->id)
        m_emails.clear();
    m_emailsOf = head->id;
    whenReady(m_keeper.contacts().service().find(head->id), this, [this](const Result<Contact> &found) {
        if (!found || m_emailsOf != found->id || m_emails == found->emails)
            return;
        m_emails = found->emails;
        Q_EMIT changed();
    });
}

QStringList RecipientModel::numbers() const
{
    QStringList numbers;
    if (const ContactHead *head = contact()) {
        for (const ContactPhone &phone : head->phones) {
            if (phone.takesTexts)
                numbers += phone.number.text();
        }
    }
    return numbers;
}

QStringList RecipientModel::dials() const
{
    QStringList dials;
    if (const ContactHead *head = contact()) {
        for (const ContactPhone &phone : head->phones) {
            if (phone.takesTexts)
                dials += phone.number.dialled();
        }
    }
    return dials;
}

std::optional<NewsStanding> RecipientModel::standing() const
{
    if (m_name.isEmpty())
        return std::nullopt;
    const ContactHead *head = contact();
    const CirclePerson *person = m_keeper.findPerson(m_name, head ? std::optional(head->id) : m_contact);
    return person ? person->standing : std::nullopt;
}

QString RecipientModel::warning() const
{
    if (standing() != NewsStanding::NotYet)
        return {};
    //: %1 is a name.
    return tr("You noted that %1 does not know yet. This message may tell them. That is yours to decide.")
        .arg(m_name);
}

QString RecipientModel::remark() const
{
    if (standing() != NewsStanding::Partly)
        return {};
    const ContactHead *head = contact();
    const CirclePerson *person = m_keeper.findPerson(m_name, head ? std::optional(head->id) : m_contact);
    if (!person || person->knows.isEmpty())
        //: %1 is a name.
        return tr("You noted that %1 knows a part.").arg(m_name);
    //: %1 is a name, %2 what they know, in the person's own words.
    return tr("You noted that %1 knows a part: %2").arg(m_name, person->knows);
}

bool RecipientModel::isUntold() const
{
    return !m_name.isEmpty() && standing() != NewsStanding::Told;
}

void RecipientModel::noteTold()
{
    if (!isUntold())
        return;
    const ContactHead *head = contact();
    const auto id = head ? std::optional(head->id) : std::nullopt;
    const CirclePerson *known = m_keeper.findPerson(m_name, id);
    CirclePerson person = known ? *known : CirclePerson{.name = m_name, .contact = id};
    m_before = person;
    person.standing = NewsStanding::Told;
    whenReady(m_keeper.service().savePeople({person}), this, [this](const Result<void> &kept) {
        m_keeper.note(kept);
        if (kept)
            Q_EMIT told();
    });
}

void RecipientModel::takeToldBack()
{
    if (!m_before)
        return;
    CirclePerson before = *m_before;
    m_before.reset();
    if (before.id == CirclePersonId{}) { // they were noted with this alone
        const CirclePerson *person = m_keeper.findPerson(before.name, before.contact);
        if (person)
            before.id = person->id;
    }
    whenReady(m_keeper.service().savePeople({before}), this,
              [this](const Result<void> &kept) { m_keeper.note(kept); });
}

} // namespace alongside
