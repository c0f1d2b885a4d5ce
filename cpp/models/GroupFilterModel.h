#pragma once

#include "domain/GroupSearch.h"
#include "models/GroupKeeper.h"

#include <QtQml/qqmlregistration.h>

namespace alongside {

/// Which groups are wanted. Offers only what some group of the directory is known for.
class GroupFilterModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by GroupModels")

    /// How to meet others: in person near a place, online, by phone.
    Q_PROPERTY(int way READ way WRITE setWay NOTIFY changed FINAL)
    Q_PROPERTY(bool metastaticOnly READ metastaticOnly WRITE setMetastaticOnly NOTIFY changed FINAL)
    Q_PROPERTY(bool freeOnly READ freeOnly WRITE setFreeOnly NOTIFY changed FINAL)
    Q_PROPERTY(bool nearestFirst READ nearestFirst WRITE setNearestFirst NOTIFY changed FINAL)
    /// Choices by name, and which of them are on.
    Q_PROPERTY(QStringList audiences READ audiences NOTIFY changed FINAL)
    Q_PROPERTY(QList<int> chosenAudiences READ chosenAudiences NOTIFY changed FINAL)
    /// The first of each is "any".
    Q_PROPERTY(QStringList leaders READ leaders CONSTANT FINAL)
    Q_PROPERTY(int leader READ leader WRITE setLeader NOTIFY changed FINAL)
    Q_PROPERTY(QStringList days READ days NOTIFY changed FINAL)
    Q_PROPERTY(int day READ day WRITE setDay NOTIFY changed FINAL)
    Q_PROPERTY(QStringList languages READ languages NOTIFY changed FINAL)
    Q_PROPERTY(int language READ language WRITE setLanguage NOTIFY changed FINAL)
    Q_PROPERTY(QStringList units READ units CONSTANT FINAL)
    Q_PROPERTY(int unit READ unit WRITE setUnit NOTIFY changed FINAL)
    /// How many of the choices leave something out.
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)

public:
    /// Borrows it; it must outlive the model.
    explicit GroupFilterModel(GroupKeeper &keeper, QObject *parent = nullptr);

    Q_INVOKABLE void turnAudience(int index);
    /// Leaves nothing out any more.
    Q_INVOKABLE void clear();

    /// What to look for, from where the person looks.
    [[nodiscard]] GroupQuery query() const;

    [[nodiscard]] int way() const { return int(m_query.way); }
    void setWay(int way);
    [[nodiscard]] bool metastaticOnly() const { return m_query.metastaticOnly; }
    void setMetastaticOnly(bool only) { change(m_query.metastaticOnly, only); }
    [[nodiscard]] bool freeOnly() const { return m_query.freeOnly; }
    void setFreeOnly(bool only) { change(m_query.freeOnly, only); }
    [[nodiscard]] bool nearestFirst() const { return m_query.order == GroupOrder::Distance; }
    void setNearestFirst(bool nearest)
    {
        change(m_query.order, nearest ? GroupOrder::Distance : GroupOrder::Fit);
    }
    [[nodiscard]] QStringList audiences() const;
    [[nodiscard]] QList<int> chosenAudiences() const;
    [[nodiscard]] static QStringList leaders();
    [[nodiscard]] int leader() const { return int(m_query.leader); }
    void setLeader(int leader);
    [[nodiscard]] QStringList days() const;
    [[nodiscard]] int day() const;
    void setDay(int day);
    [[nodiscard]] QStringList languages() const;
    [[nodiscard]] int language() const;
    void setLanguage(int language);
    [[nodiscard]] static QStringList units();
    [[nodiscard]] int unit() const { return int(m_keeper.unit()); }
    void setUnit(int unit);
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void changed();

private:
    void gather();
    template<typename Value>
    void change(Value &field, const Value &wanted)
    {
        if (field == wanted)
            return;
        field = wanted;
        Q_EMIT changed();
    }

    GroupKeeper &m_keeper;
    GroupQuery m_query{.metastaticOnly = true}; // a general group can hurt
    QList<GroupAudience> m_audiences;
    QList<Qt::DayOfWeek> m_days;
    QStringList m_languages; ///< ISO 639.
};

} // namespace alongside
