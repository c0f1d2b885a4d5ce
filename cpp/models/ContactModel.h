#pragma once

#include "models/CallListModel.h"
#include "models/ContactKeeper.h"
#include "platform/PhotoPicker.h"
#include "services/JournalPhotoService.h"

namespace alongside {

/// One contact: how to reach them, and all that was noted.
class ContactModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by CareTeamModels")

    /// 0 while none is open.
    Q_PROPERTY(qint64 contactId READ contactId NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString line READ line NOTIFY changed FINAL)
    Q_PROPERTY(QString initials READ initials NOTIFY changed FINAL)
    /// An address for PhotoImages; empty without a photo.
    Q_PROPERTY(QString photo READ photo NOTIFY changed FINAL)
    Q_PROPERTY(bool starred READ isStarred NOTIFY changed FINAL)
    Q_PROPERTY(alongside::CallListModel *phones READ phones CONSTANT FINAL)
    Q_PROPERTY(QStringList emails READ emails NOTIFY changed FINAL)
    /// https, or empty.
    Q_PROPERTY(QUrl portal READ portal NOTIFY changed FINAL)
    Q_PROPERTY(QString address READ address NOTIFY changed FINAL)
    Q_PROPERTY(QString callAbout READ callAbout NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    /// A photo is being read and made ready.
    Q_PROPERTY(bool readingPhoto READ isReadingPhoto NOTIFY changed FINAL)
    /// Why the last thing failed; empty if it did not.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Borrows all; they must outlive the model.
    ContactModel(ContactKeeper &keeper, JournalPhotoService &photos, PhotoPicker &picker,
                 QObject *parent = nullptr);

    /// Ends in opened(), or in missing().
    Q_INVOKABLE void open(qint64 id);
    Q_INVOKABLE void setStarred(bool starred);
    /// Lets the person choose a photo, and keeps it.
    Q_INVOKABLE void choosePhoto();
    /// Ends in photoTaken().
    Q_INVOKABLE void takePhoto();
    /// Puts back what was taken last.
    Q_INVOKABLE void putPhotoBack();

    [[nodiscard]] qint64 contactId() const { return qint64(m_contact.id); }
    [[nodiscard]] QString name() const { return m_contact.name; }
    [[nodiscard]] QString line() const;
    [[nodiscard]] QString initials() const;
    [[nodiscard]] QString photo() const;
    [[nodiscard]] bool isStarred() const { return m_contact.starred; }
    [[nodiscard]] CallListModel *phones() { return &m_phones; }
    [[nodiscard]] QStringList emails() const { return m_contact.emails; }
    [[nodiscard]] QUrl portal() const { return m_contact.portal; }
    [[nodiscard]] QString address() const { return m_contact.address; }
    [[nodiscard]] QString callAbout() const { return m_contact.callAbout; }
    [[nodiscard]] QString note() const { return m_contact.note; }
    [[nodiscard]] bool isReadingPhoto() const { return m_readingPhoto; }
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void changed();
    void opened();
    void missing();
    void photoTaken();
    /// The system's dialog for photos is \a shown.
    void choosing(bool shown);

private:
    void read(ContactId id, bool isNew);
    void show(const Contact &contact);
    void keepPhoto(ContactId id, const QUrl &file);
    void setProblem(const QString &problem);

    ContactKeeper &m_keeper;
    JournalPhotoService &m_photos;
    PhotoPicker &m_picker;
    CallListModel m_phones;
    Contact m_contact;
    std::shared_ptr<const PhotoContent> m_taken;
    ContactId m_takenFrom{};
    QString m_problem;
    bool m_readingPhoto = false;
};

} // namespace alongside
