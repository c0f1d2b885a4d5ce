#pragma once

#include "models/ContactKeeper.h"
#include "models/ContactPhoneModel.h"
#include "models/UnsettledWork.h"

namespace alongside {

/// A contact being added or changed. What is left with close() is kept; only a name matters.
class ContactDraft : public QObject, public UnsettledWork
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by CareTeamModels")

    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    /// 0 for a new one.
    Q_PROPERTY(qint64 contactId READ contactId NOTIFY changed FINAL)
    /// The roles by name, and which it is.
    Q_PROPERTY(QStringList roles READ roles CONSTANT FINAL)
    Q_PROPERTY(int role READ role WRITE setRole NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString organisation READ organisation WRITE setOrganisation NOTIFY changed FINAL)
    Q_PROPERTY(alongside::ContactPhoneModel *phones READ phones CONSTANT FINAL)
    /// With a space between them.
    Q_PROPERTY(QString emails READ emails WRITE setEmails NOTIFY changed FINAL)
    Q_PROPERTY(QString portal READ portal WRITE setPortal NOTIFY changed FINAL)
    Q_PROPERTY(QString address READ address WRITE setAddress NOTIFY changed FINAL)
    Q_PROPERTY(QString callAbout READ callAbout WRITE setCallAbout NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY changed FINAL)
    /// Most characters of the name, what they do and where.
    Q_PROPERTY(int longestLine READ longestLine CONSTANT FINAL)
    /// Why it cannot be kept as it is; empty if it can, or was not tried.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Borrows it; it must outlive the draft.
    explicit ContactDraft(ContactKeeper &keeper, QObject *parent = nullptr);

    /// Starts a new one.
    Q_INVOKABLE void begin();
    /// Starts a new one from \a contact, which is kept once it is saved, or changed and left.
    void beginWith(const Contact &contact);
    /// Opens the contact \a id. Ends in `open`, or does nothing if it is not there.
    Q_INVOKABLE void edit(qint64 id);
    /// Keeps what is in the form. Ends in closed(), or in `problem`.
    Q_INVOKABLE void save();
    /// Leaves the form: keeps what was changed, ends in closed(), or in `problem`.
    Q_INVOKABLE void close();
    /// As close(), with nobody there to be asked: what was typed and cannot be kept as what it was meant
    /// to be goes into the notes, rather than to be lost.
    void commitForLock() override;
    /// Nothing: it is kept as the form is left.
    void commit() override {}
    /// Leaves the form without keeping what was changed in it. Ends in closed().
    Q_INVOKABLE void abandon();

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] qint64 contactId() const { return qint64(m_contact.id); }
    [[nodiscard]] static QStringList roles();
    [[nodiscard]] int role() const { return int(m_contact.role) - 1; }
    void setRole(int role);
    [[nodiscard]] QString name() const { return m_contact.name; }
    void setName(const QString &name) { change(m_contact.name, name); }
    [[nodiscard]] QString title() const { return m_contact.title; }
    void setTitle(const QString &title) { change(m_contact.title, title); }
    [[nodiscard]] QString organisation() const { return m_contact.organisation; }
    void setOrganisation(const QString &organisation) { change(m_contact.organisation, organisation); }
    [[nodiscard]] ContactPhoneModel *phones() { return &m_phones; }
    [[nodiscard]] QString emails() const { return m_emails; }
    void setEmails(const QString &emails) { change(m_emails, emails); }
    [[nodiscard]] QString portal() const { return m_portal; }
    void setPortal(const QString &portal) { change(m_portal, portal); }
    [[nodiscard]] QString address() const { return m_contact.address; }
    void setAddress(const QString &address) { change(m_contact.address, address); }
    [[nodiscard]] QString callAbout() const { return m_contact.callAbout; }
    void setCallAbout(const QString &callAbout) { change(m_contact.callAbout, callAbout); }
    [[nodiscard]] QString note() const { return m_contact.note; }
    void setNote(const QString &note) { change(m_contact.note, note); }
    [[nodiscard]] static int longestLine() { return contact::kLongestLine; }
    [[nodiscard]] bool isSettled() const override { return !m_open || !m_touched; }
    [[nodiscard]] bool isSaving() const override { return m_saving; }
    [[nodiscard]] QString problem() const override { return m_problem; }
    [[nodiscard]] QString words() override;

Q_SIGNALS:
    void changed();
    /// A save is over.
    void settled();
    /// The form can be shown.
    void opened();
    /// The form is left. \a id: 0 if nothing was kept.
    void closed(qint64 id);

private:
    void show(const Contact &contact);
    /// What the form holds, or a sentence about what is to be put right.
    [[nodiscard]] std::expected<Contact, QString> toContact() const;
    /// What the form holds, with what is to be put right in the notes.
    [[nodiscard]] Contact toContactWhatever() const;
    void keep(const Contact &contact);
    void setProblem(const QString &problem);
    template<typename Value>
    void change(Value &field, const Value &wanted)
    {
        if (!m_open || field == wanted)
            return;
        field = wanted;
        touch();
    }
    void touch();
    void end(qint64 id);

    ContactKeeper &m_keeper;
    ContactPhoneModel m_phones;
    Contact m_contact;
    QString m_emails;
    QString m_portal;
    QString m_problem;
    bool m_open = false;
    bool m_touched = false;
    bool m_saving = false;
};

} // namespace alongside
