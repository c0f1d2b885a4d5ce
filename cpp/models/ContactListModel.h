#pragma once

#include "models/ContactKeeper.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// The care team: the starred first, then by role; or those that what was typed is about.
class ContactListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by CareTeamModels")

    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY typedChanged FINAL)
    /// How many are shown, and how many there are.
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int total READ total NOTIFY changed FINAL)
    /// True once the store has answered: a total of 0 then means that there is none.
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed FINAL)
    /// Why the last thing failed; empty if it did not.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Which of the team are shown.
    enum class Part {
        All,
        FirstStarred, ///< A few of those with a star, for a place with little room.
    };
    static constexpr int kMostFirst = 3;

    /// Borrows it; it must outlive the model.
    explicit ContactListModel(ContactKeeper &keeper, Part part = Part::All, QObject *parent = nullptr);

    /// Puts one in the bin, and takes it out again.
    Q_INVOKABLE void moveToBin(qint64 id) { m_keeper.moveToBin(ContactId(id)); }
    Q_INVOKABLE void restore(qint64 id) { m_keeper.restore(ContactId(id)); }

    /// Leaves \a id out of the first of the starred: they stand beside them already.
    void leaveOut(ContactId id);

    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString &typed);
    [[nodiscard]] int count() const { return int(m_shown.size()); }
    [[nodiscard]] int total() const { return int(m_keeper.team().heads.size()); }
    [[nodiscard]] bool isLoaded() const { return m_keeper.isLoaded(); }
    [[nodiscard]] QString problem() const { return m_keeper.problem(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void typedChanged();
    void changed();
    void movedToBin(qint64 id);
    void restored();

private:
    enum Role {
        ContactIdRole = Qt::UserRole, ///< qint64.
        NameRole,
        LineRole,     ///< QString, "Breast oncologist, St. Example".
        InitialsRole, ///< QString, "AO"; may be empty.
        PhotoRole,    ///< QString, an address for PhotoImages; empty without a photo.
        GroupRole,    ///< QString, "Oncologist": the heading it stands under.
        NumberRole,   ///< QString, the main one for eyes; may be empty.
        DialRole,     ///< QString, the same for a dialler.
        TextDialRole, ///< QString, the first that takes messages, for a dialler; may be empty.
    };

    void show();
    void readAll();

    [[nodiscard]] QList<ContactHead> part() const;

    ContactKeeper &m_keeper;
    const Part m_part;
    ContactId m_leftOut{};
    QString m_typed;
    QList<ContactHead> m_shown;
    int m_photoRevision = 0; ///< Of the photos that are shown.
    QStringList m_words;     ///< What is looked through for each of the team; empty until it is needed.
};

} // namespace alongside
