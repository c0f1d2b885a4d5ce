#pragma once

#include "services/CopingService.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace alongside {

/// A person's worries: those that wait for their time, or those that were put down.
class WorryModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    Q_PROPERTY(int count READ count NOTIFY listChanged FINAL)
    /// How many of them were sorted.
    Q_PROPERTY(int sortedCount READ sortedCount NOTIFY listChanged FINAL)
    /// The next seven days in words, beginning with today.
    Q_PROPERTY(QStringList days READ days NOTIFY listChanged FINAL)
    /// Most characters that a worry or an answer can have.
    Q_PROPERTY(int longest READ longest CONSTANT FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

public:
    enum class List { Waiting, PutDown };
    enum Sort { Unsorted = 0, Act = 1, Carry = 2 };
    Q_ENUM(Sort)
    enum Role {
        WorryIdRole = Qt::UserRole + 1,
        BodyRole,
        WhenRole,
        SortRole,
        AnswerRole,
        NextDayRole,
        DayChoiceRole
    };
    Q_ENUM(Role)

    /// Borrows both; they must outlive the model.
    WorryModel(CopingService &service, const Clock &clock, List list, QObject *parent = nullptr);

    Q_INVOKABLE void load();
    /// "Later": puts a worry on the list. Ends in added(), or in `problem`.
    Q_INVOKABLE void add(const QString &body);
    /// \a sort as Sort; what was answered before goes with it.
    Q_INVOKABLE void sort(qint64 id, int sort);
    /// Keeps what is to be done, or a kind line. \a day is a row of `days`, -1 for none.
    Q_INVOKABLE void answer(qint64 id, const QString &answer, int day);
    /// Puts down what was sorted; the rest waits for the next time. Ends in closed().
    Q_INVOKABLE void closeList();
    /// Ends in erased().
    Q_INVOKABLE void erase(qint64 id);
    /// Brings back the one that was erased last.
    Q_INVOKABLE void undoErase();

    [[nodiscard]] int count() const { return int(m_worries.size()); }
    [[nodiscard]] int sortedCount() const;
    [[nodiscard]] QStringList days() const;
    [[nodiscard]] static int longest() { return worry::kLongest; }
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void listChanged();
    void problemChanged();
    void added();
    void erased();
    void closed();

private:
    [[nodiscard]] QDate today() const;
    void change(const Worry &worry);
    void show(const Worry &worry);
    void insert(const Worry &worry);
    void remove(WorryId id);
    void setProblem(const QString &problem);

    CopingService &m_service;
    const Clock &m_clock;
    const List m_list;
    QList<Worry> m_worries;
    std::optional<Worry> m_erased;
    QString m_problem;
};

} // namespace alongside
