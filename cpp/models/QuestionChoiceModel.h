#pragma once

#include "learn/LearnLibrary.h"
#include "models/VisitQuestionModel.h"
#include "services/SettingService.h"

namespace alongside {

/// Questions to pick from, by situation: the rows are those of the situation that is looked at. They are
/// those of Learn, and what is left out there is left out here.
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
    /// Picks for what \a questions shows. Borrows all; they must outlive the model.
    QuestionChoiceModel(VisitKeeper &keeper, VisitQuestionModel &questions, SettingService &settings,
                        QObject *parent = nullptr);

    /// Reads what is built in, as the person chose to see it by now.
    Q_INVOKABLE void begin();
    /// Adds the question, or puts it in the bin if it is there already.
    Q_INVOKABLE void toggle(int row);

    [[nodiscard]] QStringList lists() const;
    [[nodiscard]] int list() const { return m_list; }
    void setList(int list);
    [[nodiscard]] bool isReviewed() const { return m_all.reviewedByClinician; }
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
    void read(Gates open);
    void show();

    VisitKeeper &m_keeper;
    VisitQuestionModel &m_questions;
    SettingService &m_settings;
    LearnLibrary m_library;
    SituationQuestions m_all; ///< That may be shown.
    QString m_problem;
    int m_list = 0;
};

} // namespace alongside
