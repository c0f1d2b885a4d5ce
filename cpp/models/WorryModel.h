#pragma once

#include "services/CopingService.h"

#include <QAbstractListModel>
#include <QMap>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <utility>

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
        DayChoiceRole ///< int: the row of `days` that is the day of the next step; -1 if none of them is.
    };
    Q_ENUM(Role)

    /// Borrows both; they must outlive the model.
    WorryModel(CopingService &service, const Clock &clock, List list, QObject *parent = nullptr);

    Q_INVOKABLE void load();
    /// "Later": puts a worry on the list. Ends in added(), or in `problem`.
    Q_INVOKABLE void add(const QString &body);
    /// \a sort as Sort. \a answer, as it stands in the field, is put aside with its day: it comes back
    /// when the worry is sorted as it was before.
    Q_INVOKABLE void sort(qint64 id, int sort, const QString &answer);
    /// Keeps what is to be done, or a kind line.
    Q_INVOKABLE void answer(qint64 id, const QString &answer);
    /// Keeps it with the day of the next step: a row of `days`, -1 for none.
    Q_INVOKABLE void answerOn(qint64 id, const QString &answer, int day);
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
    /// What was answered to a worry while it was sorted another way.
    struct Aside
    {
        QString answer;
        std::optional<QDate> nextDay;
    };

    [[nodiscard]] QDate today() const;
    /// As it was wanted last, kept yet or not: a quick change builds upon the one before.
    [[nodiscard]] std::optional<Worry> latest(qint64 id) const;
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
    QMap<WorryId, Worry> m_wanted;                      ///< What is on its way into the store.
    QMap<std::pair<WorryId, WorrySort>, Aside> m_aside; ///< For as long as the profile is open.
    QString m_problem;
};

} // namespace alongside
