#pragma once

#include "domain/Visit.h"
#include "models/GroupKeeper.h"

#include <QtQml/qqmlregistration.h>

namespace alongside {

/// One support group: all that is known of it, how sure that is, and since when.
class GroupModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by GroupModels")

    Q_PROPERTY(QString groupId READ groupId NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString organisation READ organisation NOTIFY changed FINAL)
    Q_PROPERTY(bool metastaticOnly READ isMetastaticOnly NOTIFY changed FINAL)
    Q_PROPERTY(bool starred READ isStarred NOTIFY changed FINAL)
    /// Whom it is for, who leads it, what it costs, in which languages: a line each.
    Q_PROPERTY(QStringList facts READ facts NOTIFY changed FINAL)
    /// When it meets, where the group is: a line each.
    Q_PROPERTY(QStringList times READ times NOTIFY changed FINAL)
    /// The next meeting on the person's own clock; empty if no day is known.
    Q_PROPERTY(QString next READ next NOTIFY changed FINAL)
    /// How and where one meets: a line each. And that no building is known.
    Q_PROPERTY(QStringList places READ places NOTIFY changed FINAL)
    Q_PROPERTY(QString nearness READ nearness NOTIFY changed FINAL)
    /// What a map app looks for: the address, or the house and the town; empty if no more than that it meets
    /// somewhere is known.
    Q_PROPERTY(QString directions READ directions NOTIFY changed FINAL)
    /// For eyes, for a dialler, and what is said of each; as many of each.
    Q_PROPERTY(QStringList phones READ phones NOTIFY changed FINAL)
    Q_PROPERTY(QStringList dials READ dials NOTIFY changed FINAL)
    Q_PROPERTY(QStringList phoneLabels READ phoneLabels NOTIFY changed FINAL)
    Q_PROPERTY(QString email READ email NOTIFY changed FINAL)
    /// The whole address; may be empty. And whether a browser may be given it.
    Q_PROPERTY(QUrl web READ web NOTIFY changed FINAL)
    Q_PROPERTY(bool webOpens READ mayOpenWeb NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    /// What is known stands on this; how old it is; that it may have changed; that it was not checked for
    /// long.
    Q_PROPERTY(QString evidence READ evidence NOTIFY changed FINAL)
    Q_PROPERTY(QString source READ source NOTIFY changed FINAL)
    Q_PROPERTY(QString checked READ checked NOTIFY changed FINAL)
    Q_PROPERTY(bool callFirst READ mustCallFirst NOTIFY changed FINAL)
    Q_PROPERTY(QString stale READ stale NOTIFY changed FINAL)
    /// Why the last thing failed; empty if it did not.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Borrows it; it must outlive the model.
    explicit GroupModel(GroupKeeper &keeper, QObject *parent = nullptr);

    /// Ends in opened(), or in missing().
    Q_INVOKABLE void open(const QString &id);
    Q_INVOKABLE void setStarred(bool starred);
    /// Asks for a form with what is known of the group, for the care team. Ends in contactWanted().
    Q_INVOKABLE void addToCareTeam();
    /// Asks for a form with the next meeting, for the appointments. Ends in visitWanted(), if a day is known.
    Q_INVOKABLE void addToVisits();
    /// All that is known, in lines, for somebody else.
    Q_INVOKABLE [[nodiscard]] QString shareText() const;

    [[nodiscard]] QString groupId() const { return m_group.id; }
    [[nodiscard]] QString name() const { return m_group.name; }
    [[nodiscard]] QString organisation() const { return m_group.organisation; }
    [[nodiscard]] bool isMetastaticOnly() const { return m_group.metastaticOnly; }
    [[nodiscard]] bool isStarred() const { return m_keeper.markOf(m_group.id).starred; }
    [[nodiscard]] QStringList facts() const;
    [[nodiscard]] QStringList times() const;
    [[nodiscard]] QString next() const;
    [[nodiscard]] QStringList places() const;
    [[nodiscard]] QString nearness() const;
    [[nodiscard]] QString directions() const;
    [[nodiscard]] QStringList phones() const;
    [[nodiscard]] QStringList dials() const;
    [[nodiscard]] QStringList phoneLabels() const;
    [[nodiscard]] QString email() const { return m_group.email; }
    [[nodiscard]] QUrl web() const { return m_group.web; }
    [[nodiscard]] bool mayOpenWeb() const { return m_group.mayOpenWeb(); }
    [[nodiscard]] QString note() const { return m_group.note; }
    [[nodiscard]] QString evidence() const;
    [[nodiscard]] QString source() const;
    [[nodiscard]] QString checked() const;
    [[nodiscard]] bool mustCallFirst() const { return m_group.callFirst; }
    [[nodiscard]] QString stale() const;
    [[nodiscard]] QString problem() const { return m_keeper.problem(); }

Q_SIGNALS:
    void changed();
    void opened();
    void missing();
    void contactWanted(const alongside::Contact &contact);
    void visitWanted(const alongside::Visit &visit);

private:
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QString addressLines() const;
    [[nodiscard]] Contact toContact() const;
    [[nodiscard]] Visit toVisit(const Meeting::Occurrence &meeting) const;

    GroupKeeper &m_keeper;
    SupportGroup m_group;
    QString m_wanted; ///< To be opened once the directory was read; empty if none is.
};

} // namespace alongside
