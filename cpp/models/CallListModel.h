#pragma once

#include "domain/CallPlan.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// Telephones, in the order given.
class CallListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by models that know whom to call")

    Q_PROPERTY(int count READ count NOTIFY changed FINAL)

public:
    explicit CallListModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    /// Does nothing if these are shown already, so that the screen stays as it is.
    void show(const QList<CallLine> &lines);
    [[nodiscard]] const QList<CallLine> &lines() const { return m_lines; }

    [[nodiscard]] int count() const { return int(m_lines.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    enum Role {
        ContactIdRole = Qt::UserRole, ///< qint64; 0 if it is not known whose it is.
        NameRole,
        NumberRole,     ///< QString, for eyes.
        DialRole,       ///< QString, for a dialler.
        LabelRole,      ///< QString, in own words; may be empty.
        HoursRole,      ///< QString, "Day and night."
        TakesTextsRole, ///< bool.
    };

    QList<CallLine> m_lines;
};

} // namespace alongside
