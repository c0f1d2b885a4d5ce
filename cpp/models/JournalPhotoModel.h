#pragma once

#include "models/JournalDraft.h"
#include "models/PhotoText.h"
#include "models/UnsettledWork.h"
#include "platform/PhotoPicker.h"
#include "services/JournalPhotoService.h"

#include <QAbstractListModel>
#include <QMap>
#include <QSet>

namespace alongside {

/// The photos of the entry that is being written, in the order they were added.
///
/// One that is removed stays in the list, as removed, until the entry is closed: only then is it
/// erased, so that it can be put back without hurry. An entry that has nothing else left goes to the
/// bin with its photos.
class JournalPhotoModel : public QAbstractListModel, public UnsettledWork
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    /// Photos, those that are removed among them.
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// Photos that are not removed.
    Q_PROPERTY(int keptCount READ keptCount NOTIFY countChanged FINAL)
    /// Photos that are being read and made ready.
    Q_PROPERTY(int waiting READ waiting NOTIFY waitingChanged FINAL)
    /// What could not be done, as a sentence for the person; empty if there is nothing to say.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

public:
    enum Role {
        PhotoIdRole = Qt::UserRole + 1, ///< qint64.
        NumberRole,                     ///< int: counts from 1 those that are not removed.
        DescriptionRole,                ///< QString, may be empty.
        RemovedRole,                    ///< bool.
    };
    Q_ENUM(Role)

    /// A change of a description stays unsaved no longer than this.
    static constexpr std::chrono::milliseconds kSaveAfter{700};

    /// Borrows all; they must outlive the model.
    JournalPhotoModel(JournalPhotoService &photos, PhotoPicker &picker, JournalDraft &draft,
                      QObject *parent = nullptr);
    ~JournalPhotoModel() override;

    /// Lets the person choose photos, and adds them.
    Q_INVOKABLE void choose();
    /// Adds the files \a files one after another; a new entry is kept with its first photo.
    Q_INVOKABLE void add(const QList<QUrl> &files);
    Q_INVOKABLE void remove(qint64 id);
    Q_INVOKABLE void putBack(qint64 id);
    /// Kept at most kSaveAfter later.
    void describe(JournalPhotoId id, const QString &description);
    /// Gives what is not saved yet to the vault, and erases what is removed if the entry is closed.
    void commit() override;

    [[nodiscard]] int count() const { return int(m_photos.size()); }
    [[nodiscard]] int keptCount() const { return count() - int(m_removed.size()); }
    [[nodiscard]] int waiting() const { return int(m_files.size()); }
    /// True if every description is in the vault and no photo is on its way there.
    [[nodiscard]] bool isSettled() const override { return m_described.isEmpty() && !isSaving(); }
    [[nodiscard]] bool isSaving() const override { return m_describing > 0 || !m_files.isEmpty(); }
    [[nodiscard]] QString problem() const override { return m_problem; }
    [[nodiscard]] QString words() override { return m_described.values().join(QStringLiteral("\n\n")); }
    /// Those that are not removed.
    [[nodiscard]] QList<JournalPhoto> kept() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void waitingChanged();
    void problemChanged();
    /// What was asked for is over; isSettled() tells how it went.
    void settled();
    /// The system's dialog is there, or is gone.
    void choosing(bool shown);
    /// The photos of the entry \a entry, which is not open, have changed.
    void changedElsewhere(qint64 entry);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    /// A file to be added, and the entry to add it to.
    struct File
    {
        QUrl url;
        JournalEntry entry;
        JournalEntry former; ///< As it was opened.
        JournalIdentity identity;
    };

    void load();
    void leave();
    void tellChoosing(bool shown);
    void keepDescriptions();
    void importNext();
    void keep(const File &file, std::shared_ptr<const PhotoContent> photo);
    void show(const File &file, const Result<AddedPhoto> &added);
    void finishFile();
    void setRemoved(JournalPhotoId id, bool removed);
    void replaceAll(const QList<JournalPhoto> &photos);
    /// Photos that the open entry has and is about to have.
    [[nodiscard]] int expectedCount() const;
    /// Files that are still to be added to the entry \a identity.
    [[nodiscard]] int waitingFor(const JournalIdentity &identity) const;
    [[nodiscard]] bool isOpenHere(const JournalIdentity &identity) const;
    void setProblem(const QString &problem);

    JournalPhotoService &m_service;
    PhotoPicker &m_picker;
    JournalDraft &m_draft;
    QList<JournalPhoto> m_photos;
    QSet<JournalPhotoId> m_removed;
    QMap<JournalPhotoId, QString> m_described; ///< Anew, and not saved yet; of any entry.
    QList<File> m_files;                       ///< The first one is being read.
    QList<RefusedPhoto> m_refused;
    QString m_problem;
    QBasicTimer m_timer;
    int m_describing = 0; ///< Descriptions on their way.
    bool m_choosing = false;
};

} // namespace alongside
