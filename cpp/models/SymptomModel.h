#pragma once

#include "models/RedListModel.h"
#include "services/SymptomService.h"

namespace alongside {

/// Symptoms that are there now: on how many days they were noted, and since when. In the app's order,
/// not by weight: counting is all that is done with them.
class SymptomModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed FINAL)
    /// What is worth telling after two weeks.
    Q_PROPERTY(QString twoWeeks READ twoWeeks NOTIFY changed FINAL)
    /// Where that is from.
    Q_PROPERTY(QString twoWeeksSource READ twoWeeksSource NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(alongside::RedListModel *redList READ redList CONSTANT FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole,
        DaysRole,  ///< QString: "15 of the last 16 days".
        SinceRole, ///< QString: "Since 1 March".
    };

    /// Borrows both; they must outlive the model.
    SymptomModel(SymptomService &symptoms, const Clock &clock, QObject *parent = nullptr);

    /// "Pain"; as the person calls it if it is one of their own.
    [[nodiscard]] static QString nameOf(const SymptomLog &log);

    /// Reads the check-ins again.
    Q_INVOKABLE void load();
    /// Shows in `redList` what the symptom in \a row leads to.
    Q_INVOKABLE void openCards(int row);
    /// The same for \a measure, a MeasureId.
    Q_INVOKABLE void openCardsOf(double measure) { m_redList.showFor(MeasureId(qint64(measure))); }

    [[nodiscard]] int count() const { return int(m_symptoms.size()); }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] QString twoWeeks() { return m_redList.twoWeeks(); }
    [[nodiscard]] QString twoWeeksSource() { return m_redList.twoWeeksSource(); }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] RedListModel *redList() { return &m_redList; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    struct Symptom
    {
        MeasureId measure;
        QString name;
        SymptomRun run;
    };

    [[nodiscard]] QDate today() const;
    void take(const QList<SymptomLog> &logs);

    SymptomService &m_service;
    const Clock &m_clock;
    QList<Symptom> m_symptoms;
    RedListModel m_redList;
    QString m_problem;
    bool m_loaded = false;
};

} // namespace alongside
