#pragma once

#include "services/JournalService.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// The tags of one entry or check-in, chosen from those in use or typed. Rows stay where they are while they
/// are tapped. What is typed narrows them down.
class TagChoiceModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by a draft")

    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY typedChanged FINAL)
    /// True if what is typed is a tag that is not chosen yet.
    Q_PROPERTY(bool canAdd READ canAdd NOTIFY typedChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// Why the last tap or what was typed became no tag; empty if it did.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

public:
    /// Most rows at once; typing finds the others.
    static constexpr int kMostShown = 40;

    /// Borrows it; it must outlive the model.
    explicit TagChoiceModel(JournalService &journal, QObject *parent = nullptr);

    /// Begins with \a chosen, and reads which others are in use.
    void begin(const QStringList &chosen);

    /// Chooses what is typed, or says why not; what was typed is then still there.
    Q_INVOKABLE void add();
    /// Chooses the tag of the row, or takes it away.
    Q_INVOKABLE void toggle(int row);

    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString &typed);
    [[nodiscard]] bool canAdd() const;
    [[nodiscard]] int count() const { return int(m_shown.size()); }
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void typedChanged();
    void countChanged();
    void problemChanged();
    void chosen(const QStringList &tags);

private:
    enum Role { TagRole = Qt::UserRole, ChosenRole };

    void learn(const QString &tag);
    void show();
    void setProblem(const QString &problem);
    /// \returns false if there is no room for it.
    bool choose(const QString &tag);

    JournalService &m_journal;
    QStringList m_known; ///< In the order of the rows.
    QStringList m_chosen;
    QStringList m_shown;
    QString m_typed;
    QString m_problem;
    int m_begun = 0; ///< Counts begin(), so that a late answer is told apart.
};

} // namespace alongside
