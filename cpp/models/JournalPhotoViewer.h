#pragma once

#include "models/JournalPhotoModel.h"

namespace alongside {

/// The one photo that is shown large, and its neighbours among those that are not removed.
class JournalPhotoViewer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    /// 0 if there is none to show.
    Q_PROPERTY(qint64 photoId READ photoId NOTIFY shownChanged FINAL)
    /// Counts from 1.
    Q_PROPERTY(int number READ number NOTIFY shownChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY shownChanged FINAL)
    /// Saves itself as it is changed.
    Q_PROPERTY(QString description READ description WRITE setDescription NOTIFY descriptionChanged FINAL)
    Q_PROPERTY(int longestDescription READ longestDescription CONSTANT FINAL)

public:
    /// Borrows \a photos, which must outlive this.
    explicit JournalPhotoViewer(JournalPhotoModel &photos, QObject *parent = nullptr);

    Q_INVOKABLE void show(qint64 id);
    /// Shows the photo \a steps further; does nothing past either end.
    Q_INVOKABLE void go(int steps);
    /// Removes the photo that is shown.
    Q_INVOKABLE void remove();

    [[nodiscard]] qint64 photoId() const { return qint64(m_shown); }
    [[nodiscard]] int number() const;
    [[nodiscard]] int count() const { return m_photos.keptCount(); }
    [[nodiscard]] QString description() const;
    void setDescription(const QString &text);
    [[nodiscard]] static int longestDescription() { return JournalPhoto::kLongestDescription; }

Q_SIGNALS:
    void shownChanged();
    void descriptionChanged();

private:
    JournalPhotoModel &m_photos;
    JournalPhotoId m_shown{};
};

} // namespace alongside
