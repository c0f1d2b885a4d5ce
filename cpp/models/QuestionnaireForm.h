#pragma once

#include "models/QuestionnaireScaleModel.h"
#include "models/UnfinishedWords.h"
#include "services/QuestionnaireService.h"

#include <QJsonObject>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// A questionnaire being filled in, one question at a time; or a form of scales, all of it on one page.
/// Any question may be left out, and one can go back; what was answered is kept when the last question is
/// passed. Until then it waits in the vault, to be carried on with on the same day: the next day the time
/// that is asked about is another.
class QuestionnaireForm : public QObject, public UnsettledWork
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
    /// True for a form of scales: all questions on one page, each with numbers between two ends.
    Q_PROPERTY(bool scaled READ isScaled NOTIFY changed FINAL)
    Q_PROPERTY(alongside::QuestionnaireScaleModel *scales READ scales CONSTANT FINAL)
    Q_PROPERTY(int lowest READ lowest NOTIFY changed FINAL)
    Q_PROPERTY(int highest READ highest NOTIFY changed FINAL)
    /// What the question is about that a person names.
    Q_PROPERTY(QString ownWords READ ownWords WRITE setOwnWords NOTIFY changed FINAL)
    /// What the owners want to be said beside their words.
    Q_PROPERTY(QString licence READ licence NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    /// Why it was not kept; empty if it was.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Borrows all; they must outlive the model.
    QuestionnaireForm(QuestionnaireService &service, SettingService &settings, const Clock &clock,
                      QObject *parent = nullptr);

    /// Starts \a questionnaire, or carries on with it where it was left today.
    void begin(const Questionnaire &questionnaire);
    /// Answers the question with \a option; the same again takes the answer back.
    Q_INVOKABLE void choose(int option);
    /// To the next question, answered or not. After the last one, keeps all: ends in kept(), or in
    /// `problem`.
    Q_INVOKABLE void next();
    /// Answers the question \a item of a form of scales, from 1, with \a value; the same again takes the
    /// answer back.
    Q_INVOKABLE void mark(int item, int value);
    /// Keeps a form of scales: ends as next() after the last question.
    Q_INVOKABLE void finish();
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
    [[nodiscard]] bool isScaled() const { return !m_questionnaire.ends.isEmpty(); }
    [[nodiscard]] QuestionnaireScaleModel *scales() { return &m_scales; }
    [[nodiscard]] int lowest() const { return m_questionnaire.options.value(0).value; }
    [[nodiscard]] int highest() const
    {
        return m_questionnaire.options.value(m_questionnaire.options.size() - 1).value;
    }
    [[nodiscard]] QString ownWords() const { return m_ownWords; }
    void setOwnWords(const QString &words);
    [[nodiscard]] QString licence() const { return m_questionnaire.licence; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Which one waits to be carried on with, by its key; empty if none does. Known once isLoaded().
    [[nodiscard]] QString waiting() const;
    [[nodiscard]] bool isLoaded() const { return m_unfinished.isLoaded(); }
    [[nodiscard]] bool isSettled() const override { return m_unfinished.isSettled(); }
    [[nodiscard]] bool isSaving() const override { return m_unfinished.isSaving(); }
    void commit() override { m_unfinished.commit(); }
    [[nodiscard]] QString problem() const override
    {
        return m_problem.isEmpty() ? m_unfinished.problem() : m_problem;
    }
    [[nodiscard]] QString words() override { return m_unfinished.isSettled() ? QString() : m_ownWords; }
    /// What was kept last, if anything was.
    [[nodiscard]] const std::optional<QuestionnaireResult> &result() const { return m_kept; }

Q_SIGNALS:
    void changed();
    /// result() is kept for good.
    void kept();
    void loaded();
    void settled();

private:
    [[nodiscard]] QDate today() const { return LivedTime::now(m_clock).wallClock().date(); }
    /// What waits from today; empty if nothing does.
    [[nodiscard]] QJsonObject waitingAnswers() const;
    void carryOn(const QJsonObject &waiting);
    void noteProgress();
    /// Why it cannot be kept as it is.
    [[nodiscard]] QString whyNot(const QString &ownWords) const;
    void keep();

    QuestionnaireService &m_service;
    const Clock &m_clock;
    UnfinishedWords m_unfinished; ///< The answers, as text.
    Questionnaire m_questionnaire;
    QuestionnaireScaleModel m_scales;
    QMap<int, int> m_answers;
    QString m_ownWords;
    std::optional<QuestionnaireResult> m_kept;
    QString m_problem;
    int m_number = 1;
    bool m_busy = false;
};

} // namespace alongside
