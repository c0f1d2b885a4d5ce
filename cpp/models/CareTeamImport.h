#pragma once

#include "models/CodeCamera.h"
#include "platform/ContactPicker.h"
#include "platform/PhotoPicker.h"
#include "services/ContactCardService.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// People found in a file, a picture or a code before the camera, to choose from before any of them is kept.
/// What was kept can be taken back.
class CareTeamImport : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    /// The device has a list of contacts to choose someone of.
    Q_PROPERTY(bool picks READ picks CONSTANT FINAL)
    /// What looks for codes through the camera.
    Q_PROPERTY(alongside::CodeCamera *camera READ camera CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int chosenCount READ chosenCount NOTIFY chosenChanged FINAL)
    /// True while a file is read, or people are being kept.
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    /// What to know of this file, as a sentence; empty if there is nothing to say.
    Q_PROPERTY(QString remark READ remark NOTIFY changed FINAL)
    /// What did not work, as a sentence; empty if there is nothing to say.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole, ///< QString.
        DetailRole,              ///< QString: organisation and numbers, in lines.
        RemarkRole,              ///< QString: what to know of this card; may be empty.
        ChosenRole,              ///< bool.
    };
    Q_ENUM(Role)

    /// Borrows all; they must outlive the model.
    CareTeamImport(ContactCardService &service, PhotoPicker &picker, ContactPicker &contacts, Camera &camera,
                   QObject *parent = nullptr);
    ~CareTeamImport() override;

    /// Forgets what was found.
    Q_INVOKABLE void clear();
    /// Looks who is in \a file; all that are not known already are chosen.
    Q_INVOKABLE void read(const QUrl &file);
    /// Lets the person choose a picture with a QR code, and looks who is in it.
    Q_INVOKABLE void choosePicture();
    /// Lets the person choose one of the contacts that the device keeps, and shows who it is.
    Q_INVOKABLE void pick();
    /// A dialog for files is \a shown, or is gone.
    Q_INVOKABLE void noteDialog(bool shown) { Q_EMIT choosing(shown); }
    Q_INVOKABLE void setChosen(int row, bool chosen);
    Q_INVOKABLE void setAllChosen(bool chosen);
    /// Keeps those who are chosen. Ends in added(), or in `problem`.
    Q_INVOKABLE void add();
    /// Takes those back who were added last. Ends in takenBack().
    Q_INVOKABLE void takeBack();

    [[nodiscard]] bool picks() const { return m_contacts.isAvailable(); }
    [[nodiscard]] CodeCamera *camera() { return &m_camera; }
    [[nodiscard]] int count() const { return int(m_people.size()); }
    [[nodiscard]] int chosenCount() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString remark() const { return m_remark; }
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void chosenChanged();
    /// A dialog of the system is \a shown, or is gone.
    void choosing(bool shown);
    /// \a sentence says how many were kept, and what of them was not.
    void added(const QString &sentence);
    /// They were not kept, as \a problem says, and their list is no longer shown.
    void notAdded(const QString &problem);
    /// They are gone again; or, if \a problem says something, they are not.
    void takenBack(const QString &problem);

private:
    struct Person
    {
        FoundContact found;
        bool chosen = false;
    };

    using Found = std::expected<FoundContacts, CardRefusal>;

    void look(const QFuture<Found> &reading);
    void noteCodes(const QStringList &codes);
    void take(const Found &found);
    void show(const FoundContacts &found);
    void keep(const Newcomers &newcomers);
    void fail(const QString &problem, int asked);
    void setPeople(QList<Person> people);
    void setBusy(bool busy);
    void setProblem(const QString &problem);

    ContactCardService &m_service;
    PhotoPicker &m_picker;
    ContactPicker &m_contacts;
    CodeCamera m_camera;
    QList<Person> m_people;
    QList<ContactId> m_added;
    QString m_remark;
    QString m_problem;
    int m_asked = 0; ///< Counts the files, so that the answer for an earlier one is not taken for this one's.
    bool m_busy = false;
};

} // namespace alongside
