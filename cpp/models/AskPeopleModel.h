#pragma once

#include "models/AskKeeper.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// Whom something can be sent to: family, friends, and who else is noted in the circle.
class AskPeopleModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AskModels")

    Q_PROPERTY(int count READ count NOTIFY changed FINAL)

public:
    /// Most that are offered; anyone else can be typed.
    static constexpr int kMost = 100;

    /// Borrows it; it must outlive the model.
    explicit AskPeopleModel(AskKeeper &keeper, QObject *parent = nullptr);

    [[nodiscard]] int count() const { return int(m_people.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    enum Role {
        NameRole = Qt::UserRole,
        ContactIdRole, ///< qint64; 0 for someone who is no contact.
        LineRole,      ///< QString, "Family"; may be empty.
    };

    /// Someone to choose.
    struct Person
    {
        QString name;
        std::optional<ContactId> contact;
        QString line;

        bool operator==(const Person &) const = default;
    };

    void show();

    AskKeeper &m_keeper;
    QList<Person> m_people;
};

} // namespace alongside
