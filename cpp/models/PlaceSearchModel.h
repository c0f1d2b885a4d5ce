#pragma once

#include "models/GroupKeeper.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// The place one looks near: typed, and picked from what may be meant.
class PlaceSearchModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by GroupModels")

    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY changed FINAL)
    /// The place one looks near, in words; empty without one.
    Q_PROPERTY(QString chosen READ chosen NOTIFY changed FINAL)
    /// True if that is where one is: the town is then the nearest one.
    Q_PROPERTY(bool here READ isHere NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// True if nothing like what was typed is known.
    Q_PROPERTY(bool nothingFound READ hasFoundNothing NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    static constexpr qsizetype kMost = 6; ///< Places that are offered.

    /// Borrows it; it must outlive the model.
    explicit PlaceSearchModel(GroupKeeper &keeper, QObject *parent = nullptr);

    /// Looks near the one at \a row.
    Q_INVOKABLE void choose(int row);
    /// Looks near none, and remembers none; after where one is, near what was chosen before.
    Q_INVOKABLE void forget();

    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString &typed);
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] bool isHere() const { return m_keeper.isHere(); }
    [[nodiscard]] int count() const { return int(m_places.size()); }
    [[nodiscard]] bool hasFoundNothing() const { return m_foundNothing; }
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    enum Role {
        NameRole = Qt::UserRole, ///< QString, "Leeds"; of a ZIP code with the code.
        AreaRole,                ///< QString, "England, United Kingdom".
    };

    void look();
    void offer(const QList<Place> &places);

    GroupKeeper &m_keeper;
    QString m_typed;
    QString m_problem;
    QList<Place> m_places;
    bool m_looking = false;
    bool m_foundNothing = false;
};

} // namespace alongside
