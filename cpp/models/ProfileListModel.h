#pragma once

#include "vault/ProfileIndex.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// The profiles on this device, as far as the lock screen may know them.
class ProfileListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by SessionModel")

    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< QString; "Profile 2" for one without a name.
        ColorRole,                   ///< int, 0 to ProfileListing::kColors - 1.
    };
    Q_ENUM(Role)

    explicit ProfileListModel(QObject *parent = nullptr);

    void show(const QList<ProfileListing> &listings);
    [[nodiscard]] const QList<ProfileListing> &listings() const { return m_listings; }
    [[nodiscard]] int count() const { return int(m_listings.size()); }
    /// The name to show for row \a row.
    [[nodiscard]] QString nameAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QList<ProfileListing> m_listings;
};

} // namespace alongside
