#pragma once

#include "models/AskKeeper.h"
#include "models/SaveSoon.h"
#include "models/UnsettledWork.h"

#include <QAbstractListModel>
#include <QMap>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// Who knows what: family, friends, and whoever else was added by name.
class CircleModel : public QAbstractListModel, public UnsettledWork
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AskModels")

    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// True once the store has answered: a count of 0 then means that there is nobody.
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed FINAL)
    /// What someone can know, by name, in the order of NewsStanding.
    Q_PROPERTY(QStringList standings READ standings CONSTANT FINAL)
    Q_PROPERTY(int longestName READ longestName CONSTANT FINAL)
    /// Why the last thing failed; empty if it did not.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Borrows it; it must outlive the model.
    explicit CircleModel(AskKeeper &keeper, QObject *parent = nullptr);

    /// Adds someone who is no contact. Does nothing for no name, or for one that is there.
    Q_INVOKABLE void add(const QString &name);
    /// \a standing: a row of `standings`; the one that it is already takes the note away.
    Q_INVOKABLE void setStanding(int row, int standing);
    Q_INVOKABLE void setKnows(int row, const QString &words);
    /// Takes away all that was noted of someone. Ends in removed().
    Q_INVOKABLE void remove(int row);
    /// Puts back whoever was removed last.
    Q_INVOKABLE void putBack();
    void commit() override { m_soon.flush(); }

    [[nodiscard]] int count() const { return int(m_people.size()); }
    [[nodiscard]] bool isLoaded() const { return m_keeper.isLoaded(); }
    [[nodiscard]] static QStringList standings();
    [[nodiscard]] static int longestName() { return circle::kLongestName; }
    [[nodiscard]] bool isSettled() const override { return m_soon.isSettled(); }
    [[nodiscard]] bool isSaving() const override { return m_soon.isSaving(); }
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QString words() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    /// A save is over.
    void settled();
    void removed(const QString &name);

private:
    enum Role {
        NameRole = Qt::UserRole,
        LineRole,     ///< QString, "Family"; may be empty.
        StandingRole, ///< int, a row of `standings`; -1 if nothing is noted.
        KnowsRole,    ///< QString, in own words.
        NotedRole,    ///< bool: there is something that remove() takes away.
    };

    /// Whose words they are: of a contact, or else of a person of the circle.
    using Key = std::pair<ContactId, CirclePersonId>;

    static Key keyOf(const CirclePerson &person);
    void show();
    void keep(const CirclePerson &person);
    void save();

    AskKeeper &m_keeper;
    SaveSoon m_soon;
    QList<CirclePerson> m_people;
    QMap<Key, CirclePerson> m_unsaved; ///< With words that are not in the vault yet.
    std::optional<CirclePerson> m_removed;
    QString m_failure;
};

} // namespace alongside
