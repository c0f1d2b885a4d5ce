#pragma once

#include "models/QuestionnaireResultModel.h"
#include "services/QuestionnaireService.h"

namespace alongside {

/// The results of one questionnaire, newest first, and the one that is looked at.
class QuestionnaireResultsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by QuestionnaireListModel")

    Q_PROPERTY(QString name READ name NOTIFY loaded FINAL)
    Q_PROPERTY(QString about READ about NOTIFY loaded FINAL)
    Q_PROPERTY(QString citation READ citation NOTIFY loaded FINAL)
    Q_PROPERTY(QString licence READ licence NOTIFY loaded FINAL)
    /// False for one whose authors add nothing up.
    Q_PROPERTY(bool addsUp READ addsUp NOTIFY loaded FINAL)
    Q_PROPERTY(int count READ count NOTIFY loaded FINAL)
    Q_PROPERTY(alongside::QuestionnaireResultModel *result READ result CONSTANT FINAL)
    /// Why something was not read or kept; empty if all was.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

public:
    enum Role {
        ResultIdRole = Qt::UserRole,
        DayRole,  ///< QString: "Today", "12 March".
        SumRole,  ///< QString: "7 of 12".
        BandRole, ///< QString, its authors' word; may be empty.
    };

    /// Borrows both; they must outlive the model.
    QuestionnaireResultsModel(QuestionnaireService &service, const Clock &clock, QObject *parent = nullptr);

    /// Reads the results of \a questionnaire.
    void show(const Questionnaire &questionnaire);
    /// Reads them again.
    void load();
    /// Looks at \a result of the questionnaire shown.
    void look(const QuestionnaireResult &result) { m_result.show(m_questionnaire, result); }
    /// Looks at the one in \a row.
    Q_INVOKABLE void open(int row);
    /// Takes the result \a id out; ends in erased(), or in `problem`.
    Q_INVOKABLE void erase(qint64 id);
    /// Brings one back that was taken out in this session.
    Q_INVOKABLE void restore(qint64 id);

    [[nodiscard]] QString name() const { return m_questionnaire.name; }
    [[nodiscard]] QString about() const { return m_questionnaire.about; }
    [[nodiscard]] QString citation() const { return m_questionnaire.citation; }
    [[nodiscard]] QString licence() const { return m_questionnaire.licence; }
    [[nodiscard]] bool addsUp() const { return m_questionnaire.addsUp; }
    [[nodiscard]] int count() const { return int(m_results.size()); }
    [[nodiscard]] QuestionnaireResultModel *result() { return &m_result; }
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void loaded();
    void problemChanged();
    void erased(qint64 id);
    /// What is kept is no longer what it was.
    void changed();

private:
    void setProblem(const QString &problem);

    QuestionnaireService &m_service;
    const Clock &m_clock;
    Questionnaire m_questionnaire;
    QList<QuestionnaireResult> m_results;
    QuestionnaireResultModel m_result;
    QString m_problem;
};

} // namespace alongside
