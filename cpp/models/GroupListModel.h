#pragma once

#include "models/GroupFilterModel.h"

#include <QAbstractListModel>

namespace alongside {

/// The groups that are wanted, in the order wanted.
class GroupListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by GroupModels")

    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// True once the directory was read.
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed FINAL)
    /// True if they are looked for in person, and the nearest of them is far away, or there is none.
    Q_PROPERTY(bool noneNear READ noneIsNear NOTIFY changed FINAL)
    /// How many are kept at hand.
    Q_PROPERTY(int starredCount READ starredCount NOTIFY changed FINAL)
    /// Shows those that are kept at hand, and no other.
    Q_PROPERTY(bool starredOnly READ starredOnly WRITE setStarredOnly NOTIFY changed FINAL)
    /// Why the last thing failed; empty if it did not.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Farther than this is no longer near, in kilometres.
    static constexpr double kNear = 100;

    /// Borrows both; they must outlive the model.
    GroupListModel(GroupKeeper &keeper, const GroupFilterModel &filter, QObject *parent = nullptr);

    [[nodiscard]] int count() const { return int(m_found.size()); }
    [[nodiscard]] bool isLoaded() const { return m_keeper.isLoaded(); }
    [[nodiscard]] bool noneIsNear() const;
    [[nodiscard]] int starredCount() const;
    [[nodiscard]] bool starredOnly() const { return m_starredOnly; }
    void setStarredOnly(bool only);
    [[nodiscard]] QString problem() const { return m_keeper.problem(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    enum Role {
        GroupIdRole = Qt::UserRole, ///< QString.
        NameRole,
        WhereRole,      ///< QString, "about 12 km, Leeds, England", or how one meets.
        NextRole,       ///< QString, "Meets next: Tuesday 15 December, 10:15 to 12:15"; may be empty.
        LabelRole,      ///< QString: that it may have changed, and how old it is; may be empty.
        StaleRole,      ///< bool: not checked for long.
        StarredRole,    ///< bool.
        MetastaticRole, ///< bool: for metastatic disease only.
        OnlineRole,     ///< bool.
        SectionRole,    ///< QString: the heading it stands under.
    };

    void show();
    [[nodiscard]] QList<FoundGroup> findStarred(const GroupQuery &query) const;
    [[nodiscard]] const SupportGroup &groupAt(int row) const;
    [[nodiscard]] QString whereText(const FoundGroup &found, const SupportGroup &group) const;
    [[nodiscard]] QString nextText(const SupportGroup &group) const;
    [[nodiscard]] QString labelText(const SupportGroup &group) const;
    [[nodiscard]] QString sectionText(const FoundGroup &found, const SupportGroup &group) const;

    GroupKeeper &m_keeper;
    const GroupFilterModel &m_filter;
    QList<FoundGroup> m_found;
    GroupQuery m_query; ///< What m_found answers.
    bool m_starredOnly = false;
};

} // namespace alongside
