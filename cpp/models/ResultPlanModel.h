#pragma once

#include "domain/ResultPlan.h"
#include "models/SaveSoon.h"
#include "models/ScanKeeper.h"

#include <QtQml/qqmlregistration.h>

namespace alongside {

/// "My plan for the result" of one scan. Every pause saves, and so does leaving. A scan without a plan
/// begins with the words of the last one; they become its own with the first change or by keep().
class ResultPlanModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by ScanModels")

    Q_PROPERTY(bool ready READ isReady NOTIFY changed FINAL)
    Q_PROPERTY(qint64 scanId READ scanId NOTIFY changed FINAL)
    /// True if the words are those of the plan before, to begin with.
    Q_PROPERTY(bool prefilled READ isPrefilled NOTIFY changed FINAL)
    /// True if the plan is kept for this scan.
    Q_PROPERTY(bool kept READ isKept NOTIFY changed FINAL)
    Q_PROPERTY(QStringList looks READ looks CONSTANT FINAL)
    /// Which of `looks`; -1 for none.
    Q_PROPERTY(int look READ look WRITE setLook NOTIFY changed FINAL)
    Q_PROPERTY(QString lookText READ lookText NOTIFY changed FINAL)
    Q_PROPERTY(QString companion READ companion WRITE setCompanion NOTIFY changed FINAL)
    Q_PROPERTY(QString how READ how WRITE setHow NOTIFY changed FINAL)
    Q_PROPERTY(QString ifGood READ ifGood WRITE setIfGood NOTIFY changed FINAL)
    Q_PROPERTY(QString ifMixed READ ifMixed WRITE setIfMixed NOTIFY changed FINAL)
    Q_PROPERTY(QString ifHard READ ifHard WRITE setIfHard NOTIFY changed FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Borrows it; it must outlive the model.
    explicit ResultPlanModel(ScanKeeper &keeper, QObject *parent = nullptr);

    /// Reads the plan for the scan \a id.
    Q_INVOKABLE void open(qint64 id);
    /// Keeps the plan as it stands, though nothing was changed.
    Q_INVOKABLE void keep();
    /// Saves now what is not saved yet.
    Q_INVOKABLE void commit() { m_soon.flush(); }

    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] qint64 scanId() const { return qint64(m_scan); }
    [[nodiscard]] bool isPrefilled() const { return m_ready && !m_own && !m_plan.isEmpty(); }
    [[nodiscard]] bool isKept() const { return m_own; }
    [[nodiscard]] static QStringList looks();
    [[nodiscard]] int look() const { return m_plan.look ? int(*m_plan.look) - 1 : -1; }
    void setLook(int look);
    [[nodiscard]] QString lookText() const;
    [[nodiscard]] QString companion() const { return m_plan.companion; }
    void setCompanion(const QString &text) { change(m_plan.companion, text); }
    [[nodiscard]] QString how() const { return m_plan.how; }
    void setHow(const QString &text) { change(m_plan.how, text); }
    [[nodiscard]] QString ifGood() const { return m_plan.ifGood; }
    void setIfGood(const QString &text) { change(m_plan.ifGood, text); }
    [[nodiscard]] QString ifMixed() const { return m_plan.ifMixed; }
    void setIfMixed(const QString &text) { change(m_plan.ifMixed, text); }
    [[nodiscard]] QString ifHard() const { return m_plan.ifHard; }
    void setIfHard(const QString &text) { change(m_plan.ifHard, text); }
    [[nodiscard]] bool isEmpty() const { return m_plan.isEmpty(); }
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void change(QString &field, const QString &wanted);
    void save();

    ScanKeeper &m_keeper;
    SaveSoon m_soon;
    ScanId m_scan{};
    ResultPlan m_plan;
    QString m_problem;
    bool m_own = false;
    bool m_ready = false;
};

} // namespace alongside
