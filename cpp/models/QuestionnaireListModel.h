#pragma once

#include "models/QuestionnaireForm.h"
#include "models/QuestionnaireResultsModel.h"

namespace alongside {

/// The questionnaires there are, the one that is being filled in, and what was answered earlier.
class QuestionnaireListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    Q_PROPERTY(alongside::QuestionnaireForm *form READ form CONSTANT FINAL)
    Q_PROPERTY(alongside::QuestionnaireResultsModel *results READ results CONSTANT FINAL)
    /// True if the one whose results are shown was begun today, and waits to be carried on with.
    Q_PROPERTY(bool waits READ waits NOTIFY waitsChanged FINAL)
    /// Why there is nothing to show; empty if there is.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole, ///< QString: "PHQ-4".
        AboutRole,               ///< QString: what it is.
        OwnerRole,               ///< QString: whose it is.
    };

    /// Borrows all; they must outlive the model.
    QuestionnaireListModel(QuestionnaireService &service, SettingService &settings, const Clock &clock,
                           QObject *parent = nullptr);

    /// Reads those that are built in, once, and lets go for good of results erased in earlier sessions.
    Q_INVOKABLE void begin();
    /// Shows the results of the one in \a row.
    Q_INVOKABLE void open(int row);
    /// Starts the one whose results are shown.
    Q_INVOKABLE void fillIn();
    /// Carries on with the one that was left today; ends in carriedOn() if there is one.
    Q_INVOKABLE void carryOn();

    [[nodiscard]] QuestionnaireForm *form() { return &m_form; }
    [[nodiscard]] QuestionnaireResultsModel *results() { return &m_results; }
    [[nodiscard]] bool waits() const { return !m_open.key.isEmpty() && m_form.waiting() == m_open.key; }
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void problemChanged();
    void waitsChanged();
    /// A result was kept, erased or brought back.
    void resultsChanged();
    void carriedOn();

private:
    QuestionnaireService &m_service;
    QList<Questionnaire> m_questionnaires;
    Questionnaire m_open;
    QuestionnaireForm m_form;
    QuestionnaireResultsModel m_results;
    QString m_problem;
};

} // namespace alongside
