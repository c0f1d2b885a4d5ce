#include "models/ContactModel.h"

#include "models/ContactText.h"
#include "models/ErrorText.h"
#include "models/PhotoImages.h"
#include "models/PhotoText.h"
#include "photos/PhotoFile.h"
#include "services/WhenReady.h"

#include <QPointer>

#include <utility>

namespace alongside {

ContactModel::ContactModel(ContactKeeper &keeper, JournalPhotoService &photos, PhotoPicker &picker,
                           QObject *parent)
    : QObject(parent), m_keeper(keeper), m_photos(photos), m_picker(picker)
{
    connect(&m_keeper, &ContactKeeper::changed, this, [this] {
        if (m_contact.id != ContactId{})
            read(m_contact.id, false);
    });
}

void ContactModel::open(qint64 id)
{
    setProblem({});
    read(ContactId(id), true);
}

void ContactModel::read(ContactId id, bool isNew)
{
    whenReady(m_keeper.service().find(id), this, [this, id, isNew](const Result<Contact> &contact) {
        if (!isNew && id != m_contact.id)
            return; // another one is open by now
        if (contact)
            show(*contact);
        else if (isNew)
            Q_EMIT missing();
        if (contact && isNew)
            Q_EMIT opened();
    });
}

void ContactModel::show(const Contact &contact)
{
    m_contact = contact;
    QList<CallLine> lines;
    for (const ContactPhone &phone : contact.phones)
        lines += {contact.id, contact.role, contact.name, contact.starred, phone};
    m_phones.show(lines);
    Q_EMIT changed();
}

void ContactModel::setStarred(bool starred)
{
    whenReady(m_keeper.service().setStarred(m_contact.id, starred), this, [this](const Result<void> &kept) {
        setProblem(kept ? QString() : toSentence(kept.error(), Deed::Saving));
        m_keeper.note(kept);
    });
}

void ContactModel::choosePhoto()
{
    m_picker.dismiss(); // whoever asked before hears that it is gone, and only then this is told
    Q_EMIT choosing(true);
    const auto asked = m_picker.ask({tr("Choose a photo"), tr("Pictures"), tr("All files")},
                                    [self = QPointer(this), id = m_contact.id](const QList<QUrl> &files) {
                                        if (!self)
                                            return;
                                        Q_EMIT self->choosing(false);
                                        if (!files.isEmpty())
                                            self->keepPhoto(id, files.first());
                                    });
    if (asked)
        return;
    Q_EMIT choosing(false);
    setProblem(tr("This device has no way to choose a photo."));
}

void ContactModel::keepPhoto(ContactId id, const QUrl &file)
{
    m_readingPhoto = true;
    setProblem({});
    whenReady(m_photos.import(file), this, [this, id, file](const ImportedPhoto &photo) {
        m_readingPhoto = false;
        if (!photo) {
            setProblem(toSentence({{photoFileName(file), photo.error()}}));
            return;
        }
        whenReady(m_keeper.service().setPhoto(id, *photo), this, [this](const Result<void> &kept) {
            setProblem(kept ? QString() : toSentence(kept.error(), Deed::Saving));
            m_keeper.notePhoto(kept);
        });
    });
}

void ContactModel::takePhoto()
{
    const ContactId id = m_contact.id;
    whenReady(m_keeper.service().takePhoto(id), this,
              [this, id](const Result<std::shared_ptr<const PhotoContent>> &taken) {
                  setProblem(taken ? QString() : toSentence(taken.error(), Deed::Saving));
                  m_keeper.notePhoto(taken);
                  if (!taken)
                      return;
                  m_taken = *taken;
                  m_takenFrom = id;
                  Q_EMIT photoTaken();
              });
}

void ContactModel::putPhotoBack()
{
    if (!m_taken)
        return;
    whenReady(m_keeper.service().setPhoto(m_takenFrom, std::exchange(m_taken, nullptr)), this,
              [this](const Result<void> &kept) { m_keeper.notePhoto(kept); });
}

QString ContactModel::line() const
{
    return contactLineText(
        {.role = m_contact.role, .title = m_contact.title, .organisation = m_contact.organisation});
}

QString ContactModel::initials() const
{
    return initialsOf(m_contact.name);
}

QString ContactModel::photo() const
{
    const ContactHead *head = m_keeper.find(m_contact.id);
    return head && head->hasPhoto ? PhotoImages::addressOf(m_contact.id, m_keeper.photoRevision())
                                  : QString();
}

void ContactModel::setProblem(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace alongside
