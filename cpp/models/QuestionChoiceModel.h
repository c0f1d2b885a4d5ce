#pragma once

#include "domain/QuestionLists.h"
#include "models/VisitQuestionModel.h"

namespace alongside {

/// Questions to pick from, by situation: the rows are those of the situation that is looked at.
class QuestionChoiceModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by VisitModels")

    /// The situations, and which is looked at.
    Q_PROPERTY(QStringList lists READ lists NOTIFY changed FINAL)
    Q_PROPERTY(int list READ list WRITE setList NOTIFY changed FINAL)
    /// Whether a clinician has read every question.
    Q_PROPERTY(bool reviewed READ isReviewed NOTIFY changed FINAL)
    /// Why the last wish was not granted; empty if it was.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Picks for what \a questions shows. Borrows both; they must outlive the model.
    QuestionChoiceModel(VisitKeeper &keeper, VisitQuestionModel &questions, QObject *parent = nullptr);

    /// Reads what is built in, once.
    Q_INVOKABLE void begin();
    /// Adds the question, or puts it in the bin if it is there already.
    Q_INVOKABLE void toggle(int row);

    [[nodiscard]] QStringList lists() const;
    [[nodiscard]] int list() const { return m_list; }
    void setList(int list);
    [[nodiscard]] bool isReviewed() const { return m_lists.reviewedByClinician; }
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    enum Role {
        BodyRole = Qt::UserRole, ///< QString.
        PickedRole,              ///< bool: it is among the questions.
        AnsweredRole,            ///< bool: an answer was written to it.
    };

    [[nodiscard]] QStringList bodies() const;
    [[nodiscard]] std::optional<VisitQuestion> pickedAs(const QString &body) const;
    void show();

    VisitKeeper &m_keeper;
    VisitQuestionModel &m_questions;
    QuestionLists m_lists;
    QString m_problem;
    int m_list = 0;
};

} // namespace alongside
