#pragma once

#include "services/QuestionnaireService.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// A questionnaire being filled in, one question at a time. Any question may be left out, and one can
/// go back; what was answered is kept when the last question is passed.
class QuestionnaireForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by QuestionnaireListModel")

    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString fullName READ fullName NOTIFY changed FINAL)
    /// Stands above every question.
    Q_PROPERTY(QString stem READ stem NOTIFY changed FINAL)
    /// Which question is asked, from 1, and how many there are.
    Q_PROPERTY(int number READ number NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)
    Q_PROPERTY(QStringList options READ options NOTIFY changed FINAL)
    /// Which option is the answer; -1 while there is none.
    Q_PROPERTY(int chosen READ chosen NOTIFY changed FINAL)
    /// What the owners want to be said beside their words.
    Q_PROPERTY(QString licence READ licence NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    /// Why it was not kept; empty if it was.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Borrows both; they must outlive the model.
    QuestionnaireForm(QuestionnaireService &service, const Clock &clock, QObject *parent = nullptr);

    /// Starts \a questionnaire anew.
    void begin(const Questionnaire &questionnaire);
    /// Answers the question with \a option; the same again takes the answer back.
    Q_INVOKABLE void choose(int option);
    /// To the next question, answered or not. After the last one, keeps all: ends in kept(), or in
    /// `problem`.
    Q_INVOKABLE void next();
    /// To the question before. \returns false if there is none.
    Q_INVOKABLE bool back();

    [[nodiscard]] QString name() const { return m_questionnaire.name; }
    [[nodiscard]] QString fullName() const { return m_questionnaire.fullName; }
    [[nodiscard]] QString stem() const { return m_questionnaire.stem; }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] int count() const { return int(m_questionnaire.items.size()); }
    [[nodiscard]] QString question() const { return m_questionnaire.items.value(m_number - 1); }
    [[nodiscard]] QStringList options() const;
    [[nodiscard]] int chosen() const;
    [[nodiscard]] QString licence() const { return m_questionnaire.licence; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString problem() const { return m_problem; }
    /// What was kept last, if anything was.
    [[nodiscard]] const std::optional<QuestionnaireResult> &result() const { return m_kept; }

Q_SIGNALS:
    void changed();
    /// result() is kept for good.
    void kept();

private:
    void keep();

    QuestionnaireService &m_service;
    const Clock &m_clock;
    Questionnaire m_questionnaire;
    QMap<int, int> m_answers;
    std::optional<QuestionnaireResult> m_kept;
    QString m_problem;
    int m_number = 1;
    bool m_busy = false;
};

} // namespace alongside
