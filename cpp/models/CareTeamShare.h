#pragma once

#include "platform/AppLauncher.h"
#include "services/ContactCardService.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// One contact, or all of them, on the way to where the person wants them: a file, or a QR code.
class CareTeamShare : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    /// Whose card it is; empty for the whole care team.
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    /// What the QR code says; empty for the whole care team, while it is made, and if it would be too
    /// long for one.
    Q_PROPERTY(QString qrText READ qrText NOTIFY changed FINAL)
    /// True once it is known whether there is a QR code.
    Q_PROPERTY(bool ready READ isReady NOTIFY changed FINAL)
    /// vCard 4.0 if true, else 3.0, which older programs read too.
    Q_PROPERTY(bool newest MEMBER m_newest NOTIFY changed FINAL)
    /// The note, what to call about, and the star go into the file too.
    Q_PROPERTY(bool ownWords MEMBER m_ownWords NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Borrows both; they must outlive the model.
    CareTeamShare(ContactCardService &service, AppLauncher &launcher, QObject *parent = nullptr);

    /// Begins with the contact \a id, who is called \a name.
    Q_INVOKABLE void begin(qint64 id, const QString &name);
    /// Begins with the whole care team.
    Q_INVOKABLE void beginWithAll();
    /// Writes to where the person chose. Plain. Ends in saved(), or in `problem`.
    Q_INVOKABLE void save(const QUrl &file);
    /// Hands the file to an app that the person chooses. May end in `problem`.
    Q_INVOKABLE void share();
    /// The dialog for the place is \a shown, or is gone.
    Q_INVOKABLE void noteDialog(bool shown) { Q_EMIT choosing(shown); }

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString qrText() const { return m_qrText; }
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void changed();
    void choosing(bool shown);
    /// \a sentence says how many are in the file.
    void saved(const QString &sentence);

private:
    void reset(ContactId id, const QString &name);
    [[nodiscard]] ContactCardService::Choice choice() const;

    ContactCardService &m_service;
    AppLauncher &m_launcher;
    ContactId m_id{};
    QString m_name;
    QString m_qrText;
    QString m_problem;
    bool m_ready = false;
    bool m_newest = true;
    bool m_ownWords = false;
};

} // namespace alongside
