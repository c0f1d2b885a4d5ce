#pragma once

#include "models/AskKeeper.h"

#include <QtQml/qqmlregistration.h>

namespace alongside {

/// Whom words are for: how to reach them, and whether the words may tell them something new.
class RecipientModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by models of what is sent")

    /// Empty while nobody is chosen.
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    /// The numbers that take text messages, for eyes, and the same for a dialler.
    Q_PROPERTY(QStringList numbers READ numbers NOTIFY changed FINAL)
    Q_PROPERTY(QStringList dials READ dials NOTIFY changed FINAL)
    Q_PROPERTY(QStringList emails READ emails NOTIFY changed FINAL)
    /// What is to be known before anything is sent; empty unless it was noted that they do not know yet.
    Q_PROPERTY(QString warning READ warning NOTIFY changed FINAL)
    /// What else was noted of what they know; may be empty.
    Q_PROPERTY(QString remark READ remark NOTIFY changed FINAL)
    /// True if there is somebody of whom it is not noted yet that they were told.
    Q_PROPERTY(bool untold READ isUntold NOTIFY changed FINAL)

public:
    /// Borrows it; it must outlive the model.
    explicit RecipientModel(AskKeeper &keeper, QObject *parent = nullptr);

    void show(const QString &name, std::optional<ContactId> contact);
    /// \a contact: 0 for someone who is no contact.
    Q_INVOKABLE void choose(const QString &name, qint64 contact);
    /// It is noted that they were told. Ends in told().
    Q_INVOKABLE void noteTold();
    /// Puts back what was noted before.
    Q_INVOKABLE void takeToldBack();

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QStringList numbers() const;
    [[nodiscard]] QStringList dials() const;
    [[nodiscard]] QStringList emails() const { return m_emails; }
    [[nodiscard]] QString warning() const;
    [[nodiscard]] QString remark() const;
    [[nodiscard]] bool isUntold() const;

Q_SIGNALS:
    void changed();
    void told();

private:
    [[nodiscard]] const ContactHead *contact() const;
    [[nodiscard]] std::optional<NewsStanding> standing() const;
    void readEmails();

    AskKeeper &m_keeper;
    QString m_name;
    std::optional<ContactId> m_contact;
    std::optional<ContactId> m_emailsOf;
    QStringList m_emails;
    std::optional<CirclePerson> m_before; ///< As they were noted before they were told.
};

} // namespace alongside
