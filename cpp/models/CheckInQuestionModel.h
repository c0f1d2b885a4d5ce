#pragma once

#include "domain/CheckIn.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// What a check-in asks beside the mood, with the answers given so far: what the person wants to be
/// asked, in their order, and whatever else has an answer.
class CheckInQuestionModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by CheckInDraft")

    /// True if there are more questions than rows.
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY hasMoreChanged FINAL)

public:
    /// Rows at first, and added by each showMore(): a page cannot hold a thousand.
    static constexpr int kAtOnce = 25;
    /// What `value` is without an answer.
    static constexpr int kNone = -1;

    explicit CheckInQuestionModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    /// Asks those of \a measures that are shown, or answered in \a checkIn or in \a former, which is how
    /// it was when it was opened: a row does not go with its answer.
    void show(const QList<Measure> &measures, const CheckIn &checkIn, const CheckIn &former);
    /// Back to the first rows.
    void startOver();
    Q_INVOKABLE void showMore();

    [[nodiscard]] bool hasMore() const { return m_asked.size() > m_most; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void hasMoreChanged();

private:
    enum Role {
        MeasureIdRole = Qt::UserRole, ///< qint64.
        QuestionRole,                 ///< QString.
        WordsRole,                    ///< QStringList: see measureWords().
        LowestRole,                   ///< int.
        HighestRole,                  ///< int.
        ValueRole,                    ///< int, kNone without an answer.
        NotedRole,                    ///< bool: the answer says that a symptom is there.
    };

    QList<Measure> m_asked;
    QMap<MeasureId, int> m_answers;
    int m_most = kAtOnce;
};

} // namespace alongside
