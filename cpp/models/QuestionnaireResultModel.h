#pragma once

#include "core/Clock.h"
#include "domain/Questionnaire.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// "7 of 12", or "No sum" where a question was left out; of what does not add up, "9 answers".
[[nodiscard]] QString sumText(const Questionnaire &questionnaire, const QuestionnaireResult &result);
/// What its authors call the sum: "moderate"; empty if there is no sum.
[[nodiscard]] QString bandText(const Questionnaire &questionnaire, const QuestionnaireResult &result);

/// One result of a questionnaire: what it adds up to in its authors' words, and each question with
/// its answer. It says what was answered, never what somebody has.
class QuestionnaireResultModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by QuestionnaireResultsModel")

    Q_PROPERTY(qint64 resultId READ resultId NOTIFY shown FINAL)
    Q_PROPERTY(QString name READ name NOTIFY shown FINAL)
    /// "Saturday 14 March 2026, 10:26".
    Q_PROPERTY(QString when READ when NOTIFY shown FINAL)
    /// "Your answers add up to 7 of 12.", or that they do not.
    Q_PROPERTY(QString sum READ sum NOTIFY shown FINAL)
    /// What its authors call that; without a sum, why there is none.
    Q_PROPERTY(QString band READ band NOTIFY shown FINAL)
    Q_PROPERTY(QString source READ source NOTIFY shown FINAL)
    Q_PROPERTY(QString licence READ licence NOTIFY shown FINAL)

public:
    enum Role { QuestionRole = Qt::UserRole, AnswerRole };

    explicit QuestionnaireResultModel(QObject *parent = nullptr);

    void show(const Questionnaire &questionnaire, const QuestionnaireResult &result);

    [[nodiscard]] qint64 resultId() const { return qint64(m_result.id); }
    [[nodiscard]] QString name() const { return m_questionnaire.name; }
    [[nodiscard]] QString when() const;
    [[nodiscard]] QString sum() const;
    [[nodiscard]] QString band() const;
    [[nodiscard]] QString source() const;
    [[nodiscard]] QString licence() const { return m_questionnaire.licence; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void shown();

private:
    [[nodiscard]] QString questionOf(int number) const;
    [[nodiscard]] QString answerTo(int number) const;

    Questionnaire m_questionnaire;
    QuestionnaireResult m_result{{}, {}, {}, {}, LivedTime::fromStored(0, {}, 0), {}, {}};
};

} // namespace alongside
