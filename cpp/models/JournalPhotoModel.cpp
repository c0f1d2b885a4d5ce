#include "models/JournalPhotoModel.h"

#include "models/ErrorText.h"
#include "photos/PhotoFile.h"
#include "services/WhenReady.h"

#include <QTimerEvent>

#include <algorithm>
#include <utility>

namespace alongside {

JournalPhotoModel::JournalPhotoModel(JournalPhotoService &photos, PhotoPicker &picker, JournalDraft &draft,
                                     QObject *parent)
    : QAbstractListModel(parent), m_service(photos), m_picker(picker), m_draft(draft)
{
    connect(&m_draft, &JournalDraft::readyChanged, this, &JournalPhotoModel::load);
    connect(&m_draft, &JournalDraft::closed, this, &JournalPhotoModel::leave);
}

JournalPhotoModel::~JournalPhotoModel()
{
    m_picker.dismiss();
}

bool JournalPhotoModel::isOpenHere(const JournalIdentity &identity) const
{
    return m_draft.isOpen() && m_draft.identity() == identity;
}

int JournalPhotoModel::expectedCount() const
{
    return keptCount() + waitingFor(m_draft.identity());
}

int JournalPhotoModel::waitingFor(const JournalIdentity &identity) const
{
    return int(std::ranges::count(m_files, identity, &File::identity));
}

void JournalPhotoModel::load()
{
    replaceAll({});
    setProblem({});
    if (!m_draft.isReady() || m_draft.entryId() == 0)
        return;
    whenReady(m_service.list(JournalEntryId{m_draft.entryId()}), this,
              [this, identity = m_draft.identity()](const Result<QList<JournalPhoto>> &photos) {
                  if (!isOpenHere(identity))
                      return;
                  if (!photos)
                      setProblem(toSentence(photos.error(), Deed::Reading));
                  else
                      replaceAll(*photos);
              });
}

void JournalPhotoModel::replaceAll(const QList<JournalPhoto> &photos)
{
    beginResetModel();
    m_photos = photos;
    for (JournalPhoto &photo : m_photos)
        photo.description = m_described.value(photo.id, photo.description);
    m_removed.clear();
    endResetModel();
    Q_EMIT countChanged();
}

void JournalPhotoModel::leave()
{
    m_picker.dismiss();
    commit();
    replaceAll({});
}

void JournalPhotoModel::commit()
{
    m_timer.stop();
    keepDescriptions();
    // One that lost everything goes to the bin as it was, photos and all.
    if (m_draft.isOpen() || m_removed.isEmpty() || m_draft.isBlank())
        return;
    whenReady(m_service.erase(m_removed.values()), this,
              [this, entry = m_draft.entryId()](const Result<void> &) { Q_EMIT changedElsewhere(entry); });
    m_removed.clear();
}

void JournalPhotoModel::keepDescriptions()
{
    const QMap<JournalPhotoId, QString> described = std::exchange(m_described, {});
    for (auto one = described.cbegin(); one != described.cend(); ++one) {
        ++m_describing;
        whenReady(m_service.describe(one.key(), one.value()), this,
                  [this, id = one.key(), description = one.value()](const Result<void> &kept) {
                      --m_describing;
                      // A photo that is gone needs no description.
                      if (!kept && kept.error().code != ErrorCode::NotFound) {
                          setProblem(toSentence(kept.error(), Deed::Saving));
                          if (!m_described.contains(id)) // else it was described anew meanwhile
                              m_described.insert(id, description);
                          m_timer.start(JournalDraft::kTryAgainAfter, this);
                      }
                      Q_EMIT settled();
                  });
    }
}

void JournalPhotoModel::tellChoosing(bool shown)
{
    if (std::exchange(m_choosing, shown) != shown)
        Q_EMIT choosing(shown);
}

void JournalPhotoModel::choose()
{
    m_picker.dismiss(); // whoever asked before hears that it is gone, and only then this is told
    tellChoosing(true);
    const PhotoPicker::Words words{tr("Choose photos"), tr("Photos"), tr("All files")};
    const auto asked = m_picker.ask(words, [self = QPointer(this)](const QList<QUrl> &files) {
        if (!self)
            return;
        self->tellChoosing(false);
        self->add(files);
    });
    if (asked)
        return;
    tellChoosing(false);
    setProblem(tr("This device has no way to choose photos. Files can be dropped here instead."));
}

void JournalPhotoModel::add(const QList<QUrl> &files)
{
    if (files.isEmpty() || !m_draft.isReady())
        return;
    setProblem({});
    const bool wasIdle = m_files.isEmpty();
    for (const QUrl &file : files)
        m_files.append({file, m_draft.snapshot(), m_draft.former(), m_draft.identity()});
    Q_EMIT waitingChanged();
    m_draft.setPhotoCount(expectedCount()); // one that is left meanwhile is not thrown away as blank
    if (wasIdle)
        importNext();
}

void JournalPhotoModel::importNext()
{
    whenReady(m_service.import(m_files.first().url), this, [this](const ImportedPhoto &photo) {
        if (photo) {
            keep(m_files.first(), *photo);
            return;
        }
        m_refused.append({photoFileName(m_files.first().url), photo.error()});
        finishFile();
    });
}

void JournalPhotoModel::keep(const File &file, std::shared_ptr<const PhotoContent> photo)
{
    const JournalEntry entry = isOpenHere(file.identity) ? m_draft.snapshot() : file.entry;
    whenReady(m_service.add(entry, file.identity, std::move(photo)), this,
              [this](const Result<AddedPhoto> &added) {
                  show(m_files.first(), added);
                  finishFile();
              });
}

void JournalPhotoModel::show(const File &file, const Result<AddedPhoto> &added)
{
    if (!added) {
        setProblem(toSentence(added.error(), Deed::Saving));
        return;
    }
    if (!isOpenHere(file.identity)) {
        Q_EMIT changedElsewhere(qint64(added->entry));
        return;
    }
    beginInsertRows({}, count(), count());
    m_photos.append(added->photo);
    endInsertRows();
    Q_EMIT countChanged();
    m_draft.notePhotos(added->entry, expectedCount());
}

void JournalPhotoModel::finishFile()
{
    const File file = m_files.takeFirst();
    Q_EMIT waitingChanged();
    if (isOpenHere(file.identity))
        m_draft.setPhotoCount(expectedCount());
    else if (waitingFor(file.identity) == 0)
        m_draft.discardLeft(file.former, file.identity);
    if (!m_files.isEmpty()) {
        importNext();
        return;
    }
    if (!m_refused.isEmpty())
        setProblem(toSentence(std::exchange(m_refused, {})));
    Q_EMIT settled();
}

void JournalPhotoModel::remove(qint64 id)
{
    setRemoved(JournalPhotoId{id}, true);
}

void JournalPhotoModel::putBack(qint64 id)
{
    setRemoved(JournalPhotoId{id}, false);
}

void JournalPhotoModel::setRemoved(JournalPhotoId id, bool removed)
{
    if (!std::ranges::contains(m_photos, id, &JournalPhoto::id) || m_removed.contains(id) == removed)
        return;
    if (removed)
        m_removed.insert(id);
    else
        m_removed.remove(id);
    Q_EMIT dataChanged(index(0), index(count() - 1), {RemovedRole, NumberRole});
    Q_EMIT countChanged();
    m_draft.notePhotos(JournalEntryId{m_draft.entryId()}, expectedCount());
}

void JournalPhotoModel::describe(JournalPhotoId id, const QString &description)
{
    const auto photo = std::ranges::find(m_photos, id, &JournalPhoto::id);
    if (photo == m_photos.end() || photo->description == description)
        return;
    photo->description =
        description.first(std::min(description.size(), qsizetype(JournalPhoto::kLongestDescription)));
    m_described.insert(id, photo->description);
    const QModelIndex changed = index(int(photo - m_photos.begin()));
    Q_EMIT dataChanged(changed, changed, {DescriptionRole});
    if (!m_timer.isActive())
        m_timer.start(kSaveAfter, this);
}

void JournalPhotoModel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        commit();
}

QList<JournalPhoto> JournalPhotoModel::kept() const
{
    QList<JournalPhoto> kept = m_photos;
    kept.removeIf([this](const JournalPhoto &photo) { return m_removed.contains(photo.id); });
    return kept;
}

void JournalPhotoModel::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

int JournalPhotoModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant JournalPhotoModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JournalPhoto &photo = m_photos[index.row()];
    switch (role) {
    case PhotoIdRole: return qint64(photo.id);
    case NumberRole:
        return 1 + int(std::ranges::count_if(m_photos.first(index.row()), [this](const JournalPhoto &before) {
                   return !m_removed.contains(before.id);
               }));
    case DescriptionRole: return photo.description;
    case RemovedRole: return m_removed.contains(photo.id);
    default: return {};
    }
}

QHash<int, QByteArray> JournalPhotoModel::roleNames() const
{
    return {{PhotoIdRole, "photoId"},
            {NumberRole, "number"},
            {DescriptionRole, "description"},
            {RemovedRole, "removed"}};
}

} // namespace alongside
