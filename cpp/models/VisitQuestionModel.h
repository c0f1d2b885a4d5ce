#pragma once

#include "models/VisitKeeper.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// The questions for one visit, or those for none yet, in the person's order.
class VisitQuestionModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by VisitModels")

    /// 0: those for no visit yet.
    Q_PROPERTY(qint64 visitId READ visitId NOTIFY changed FINAL)
    /// What one calls the visit, and when it is; empty for none.
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString when READ when NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed FINAL)
    /// Where else a question can go: the next visits, and, unless these are for none, no visit.
    Q_PROPERTY(QStringList places READ places NOTIFY changed FINAL)
    Q_PROPERTY(int longest READ longest CONSTANT FINAL)
    /// Why the last wish was not granted; empty if it was.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Most visits that a question can be taken to by `places`.
    static constexpr int kMostPlaces = 12;

    /// Borrows it; it must outlive the model.
    explicit VisitQuestionModel(VisitKeeper &keeper, QObject *parent = nullptr);

    /// Shows those for the visit \a id; 0: those for none yet.
    Q_INVOKABLE void open(qint64 id);
    /// Adds a question at the end. Ends in added(), or in `problem`.
    Q_INVOKABLE void add(const QString &body);
    /// Ends in reworded(), or in `problem`.
    Q_INVOKABLE void reword(qint64 id, const QString &body);
    Q_INVOKABLE void setAsked(int row, bool asked);
    /// Moves a row by \a rows, as far as there are any.
    Q_INVOKABLE void move(int row, int rows);
    /// Takes a question to the place \a place of `places`. Ends in taken(), or in `problem`.
    Q_INVOKABLE void take(int row, int place);
    /// Puts a question in the bin, and takes it out again.
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void putBack(qint64 id) { m_keeper.restoreQuestion(VisitQuestionId(id)); }
    /// The person goes elsewhere: why something was not granted is no longer news.
    Q_INVOKABLE void forgetProblem() { setProblem({}); }

    [[nodiscard]] std::optional<VisitId> visit() const { return m_visit; }
    [[nodiscard]] qint64 visitId() const { return m_visit ? qint64(*m_visit) : 0; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString when() const;
    [[nodiscard]] int count() const { return int(m_questions.size()); }
    [[nodiscard]] bool isLoaded() const { return m_keeper.isLoaded(); }
    [[nodiscard]] QStringList places() const;
    [[nodiscard]] static int longest() { return VisitQuestion::kLongest; }
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void added();
    void reworded();
    void taken();
    void removed(qint64 id);

private:
    enum Role {
        QuestionIdRole = Qt::UserRole, ///< qint64.
        BodyRole,                      ///< QString.
        AnswerRole,                    ///< QString; may be empty.
        AskedRole,                     ///< bool.
        FirstRole,                     ///< bool: it cannot go further up.
        LastRole,                      ///< bool: it cannot go further down.
    };

    void show();
    [[nodiscard]] QList<Visit> otherVisits() const;
    /// Notes what came of a wish. \returns true if it was granted.
    template<typename Value>
    bool granted(const Result<Value> &result);
    void setProblem(const QString &problem);
    [[nodiscard]] bool has(int row) const { return row >= 0 && row < count(); }

    VisitKeeper &m_keeper;
    std::optional<VisitId> m_visit;
    QList<VisitQuestion> m_questions;
    QString m_problem;
};

} // namespace alongside
