#include "models/AskKeeper.h"

#include "models/ErrorText.h"
#include "services/WhenReady.h"

#include <algorithm>

namespace alongside {

AskKeeper::AskKeeper(AskService &service, ContactKeeper &contacts, const Clock &clock, QObject *parent)
    : QObject(parent), m_service(service), m_contacts(contacts), m_clock(clock)
{
    connect(&m_contacts, &ContactKeeper::changed, this, &AskKeeper::changed);
}

void AskKeeper::load()
{
    whenReady(m_service.book(), this, [this](const Result<AskBook> &book) {
        if (book)
            m_book = *book;
        else
            m_problem = toSentence(book.error(), Deed::Reading);
        m_loaded = m_loaded || book;
        Q_EMIT changed();
    });
}

QDate AskKeeper::today() const
{
    return LivedTime::now(m_clock).wallClock().date();
}

const Ask *AskKeeper::find(AskId id) const
{
    const auto found = std::ranges::find(m_book.asks, id, &Ask::id);
    return found == m_book.asks.end() ? nullptr : &*found;
}

QList<ContactHead> AskKeeper::closeContacts() const
{
    QList<ContactHead> close;
    for (const ContactHead &head : m_contacts.team().heads) {
        if (head.role == ContactRole::Family || head.role == ContactRole::Friend)
            close += head;
    }
    return close;
}

const ContactHead *AskKeeper::findContact(const QString &name, std::optional<ContactId> id) const
{
    if (const ContactHead *chosen = id ? m_contacts.find(*id) : nullptr)
        return chosen;
    const QList<ContactHead> &heads = m_contacts.team().heads;
    const auto found = std::ranges::find_if(
        heads, [&name](const ContactHead &head) { return circle::isSameName(head.name, name); });
    return found == heads.end() ? nullptr : &*found;
}

const CirclePerson *AskKeeper::findPerson(const QString &name, std::optional<ContactId> id) const
{
    const auto same = std::ranges::find_if(
        m_book.people, [&id](const CirclePerson &person) { return id && person.contact == id; });
    if (same != m_book.people.end())
        return &*same;
    const auto called = std::ranges::find_if(
        m_book.people, [&name](const CirclePerson &person) { return circle::isSameName(person.name, name); });
    return called == m_book.people.end() ? nullptr : &*called;
}

void AskKeeper::note(const std::optional<Error> &error)
{
    m_problem = error ? toSentence(*error, Deed::Changing) : QString();
    load(); // also after a failure: what the store has is what is to be seen
}

void AskKeeper::moveToBin(AskId id)
{
    whenReady(m_service.moveToBin(id), this, [this, id](const Result<void> &binned) {
        note(binned);
        if (binned)
            Q_EMIT movedToBin(id);
    });
}

void AskKeeper::restore(AskId id)
{
    whenReady(m_service.restore(id), this, [this](const Result<void> &taken) {
        note(taken);
        if (taken)
            Q_EMIT restored();
    });
}

void AskKeeper::moveTo(AskId id, AskStage stage)
{
    const Ask *ask = find(id);
    if (!ask || ask->stage == stage)
        return;
    whenReady(m_service.setStage(id, stage), this,
              [this, id, from = ask->stage, stage](const Result<void> &put) {
                  note(put);
                  if (put)
                      Q_EMIT moved(id, from, stage);
              });
}

} // namespace alongside
