#pragma once

#include "models/CallModel.h"
#include "models/ContactKeeper.h"

namespace alongside {

/// What is at hand on the lock screen: whether anything is, which numbers can be chosen for it, and
/// what anyone who holds the device then sees.
class LockCardModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by CareTeamModels")

    Q_PROPERTY(bool shown READ isShown NOTIFY changed FINAL)
    /// False for a profile that the lock screen does not show.
    Q_PROPERTY(bool possible READ isPossible NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// Just what the lock screen shows.
    Q_PROPERTY(alongside::CallModel *preview READ preview CONSTANT FINAL)

public:
    /// Borrows it; it must outlive the model.
    explicit LockCardModel(ContactKeeper &keeper, QObject *parent = nullptr);

    /// Reads anew what may have been decided elsewhere.
    Q_INVOKABLE void load() { m_keeper.load(); }
    Q_INVOKABLE void setShown(bool shown);
    Q_INVOKABLE void setChosen(int row, bool chosen);

    [[nodiscard]] bool isShown() const { return m_keeper.team().showsLockCard; }
    [[nodiscard]] bool isPossible() const { return m_keeper.team().mayShowLockCard; }
    [[nodiscard]] int count() const { return int(m_choices.size()); }
    [[nodiscard]] CallModel *preview() { return &m_preview; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    enum Role {
        NameRole = Qt::UserRole,
        NumberRole, ///< QString, with the label if there is one.
        ChosenRole, ///< bool.
    };

    /// A telephone, and which one of its contact's it is.
    struct Choice
    {
        CallLine line;
        int position = 0;

        bool operator==(const Choice &) const = default;
    };

    void show();

    ContactKeeper &m_keeper;
    CallModel m_preview;
    QList<Choice> m_choices;
};

} // namespace alongside
