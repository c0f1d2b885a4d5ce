#pragma once

#include "models/ContactKeeper.h"
#include "services/AskService.h"

namespace alongside {

/// Everything around asking as the store has it, for the models that show it, and every change to it:
/// after each it is read anew, so that they all show the same.
class AskKeeper : public QObject
{
    Q_OBJECT

public:
    /// Borrows all; they must outlive the keeper.
    AskKeeper(AskService &service, ContactKeeper &contacts, const Clock &clock, QObject *parent = nullptr);

    /// Reads it all. Ends in changed().
    void load();

    [[nodiscard]] const AskBook &book() const { return m_book; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Why the last thing failed, as a sentence; empty if it did not.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] QDate today() const;
    [[nodiscard]] AskService &service() { return m_service; }
    [[nodiscard]] ContactKeeper &contacts() { return m_contacts; }

    /// \returns null if it is not there.
    [[nodiscard]] const Ask *find(AskId id) const;
    /// The family and friends among the contacts, those with a star first.
    [[nodiscard]] QList<ContactHead> closeContacts() const;
    /// The contact \a id, or else the one that is called \a name; null if there is none.
    [[nodiscard]] const ContactHead *findContact(const QString &name, std::optional<ContactId> id) const;
    /// What is noted of who knows what about the contact \a id, or else about whoever is called \a name;
    /// null if nothing is.
    [[nodiscard]] const CirclePerson *findPerson(const QString &name, std::optional<ContactId> id) const;

    void moveToBin(AskId id);
    void restore(AskId id);
    /// Ends in moved().
    void moveTo(AskId id, AskStage stage);
    /// Something was \a changed elsewhere, which is to be shown; or why it was not.
    template<typename Value>
    void note(const Result<Value> &changed)
    {
        note(changed ? std::optional<Error>() : std::optional(changed.error()));
    }

Q_SIGNALS:
    void changed();
    void movedToBin(alongside::AskId id);
    void restored();
    void moved(alongside::AskId id, alongside::AskStage from, alongside::AskStage to);

private:
    void note(const std::optional<Error> &error);

    AskService &m_service;
    ContactKeeper &m_contacts;
    const Clock &m_clock;
    AskBook m_book;
    QString m_problem;
    bool m_loaded = false;
};

} // namespace alongside
