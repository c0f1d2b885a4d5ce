#pragma once

#include "charts/ChartDay.h"
#include "charts/ChartPicture.h"
#include "core/Clock.h"
#include "services/TrendService.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <utility>

namespace alongside {

/// One measure, looked at closely: over time by any step, by the day of a treatment cycle, around scans,
/// and in a calendar.
class TrendMeasureModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    /// "Energy"; empty if nothing was ever answered to it.
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    /// True if it is a symptom, and some signs may be worth a call.
    Q_PROPERTY(bool symptom READ isSymptom NOTIFY changed FINAL)
    /// Which it is, as open() takes it.
    Q_PROPERTY(double measureId READ measureId NOTIFY changed FINAL)
    /// Over time, by cycle day, around scans.
    Q_PROPERTY(View view READ view NOTIFY changed FINAL)
    Q_PROPERTY(int span READ span NOTIFY changed FINAL)
    Q_PROPERTY(QStringList spans READ spans CONSTANT FINAL)
    /// What the span can be drawn by, as "By week", and which of them it is.
    Q_PROPERTY(QStringList steps READ steps NOTIFY changed FINAL)
    Q_PROPERTY(int step READ step NOTIFY changed FINAL)
    /// What the treatments are called, and which of them is folded.
    Q_PROPERTY(QStringList treatments READ treatments NOTIFY changed FINAL)
    Q_PROPERTY(int treatment READ treatment NOTIFY changed FINAL)
    Q_PROPERTY(alongside::ChartPicture picture READ picture NOTIFY changed FINAL)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

    /// The calendar: "November 2026", letters for the columns, and days.
    Q_PROPERTY(QString month READ month NOTIFY monthChanged FINAL)
    Q_PROPERTY(QStringList weekdays READ weekdays CONSTANT FINAL)
    Q_PROPERTY(QList<alongside::ChartDay> days READ days NOTIFY monthChanged FINAL)
    Q_PROPERTY(bool hasLater READ hasLater NOTIFY monthChanged FINAL)

public:
    enum class View { OverTime, ByCycleDay, AroundScans };
    Q_ENUM(View)

    /// Borrows both; they must outlive the model.
    TrendMeasureModel(TrendService &trends, const Clock &clock, QObject *parent = nullptr);

    /// Shows \a measure, a MeasureId, over the span of that number.
    Q_INVOKABLE void open(double measure, int span);
    /// Reads it again, if anything is shown: what lies behind it has changed.
    void reread();
    Q_INVOKABLE void showView(alongside::TrendMeasureModel::View view);
    Q_INVOKABLE void showSpan(int span);
    Q_INVOKABLE void showStep(int step);
    Q_INVOKABLE void showTreatment(int treatment);
    /// Turns the calendar by \a months, not past the present one.
    Q_INVOKABLE void turn(int months);

    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isSymptom() const;
    [[nodiscard]] double measureId() const { return double(std::to_underlying(m_id)); }
    [[nodiscard]] View view() const { return m_view; }
    [[nodiscard]] int span() const { return m_span; }
    [[nodiscard]] static QStringList spans();
    [[nodiscard]] QStringList steps() const;
    [[nodiscard]] int step() const;
    [[nodiscard]] QStringList treatments() const;
    [[nodiscard]] int treatment() const { return m_treatment; }
    [[nodiscard]] const ChartPicture &picture() const { return m_picture; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] QString problem() const { return m_problem.isEmpty() ? m_monthProblem : m_problem; }
    [[nodiscard]] QString month() const;
    [[nodiscard]] static QStringList weekdays();
    [[nodiscard]] QList<ChartDay> days() const { return m_days; }
    [[nodiscard]] bool hasLater() const;

Q_SIGNALS:
    void changed();
    void monthChanged();

private:
    [[nodiscard]] QDate today() const;
    void read();
    void readFold();
    void readMonth();
    void take(const Result<TrendOverview> &overview);
    void take(const Result<QList<TrendFold>> &folds);
    [[nodiscard]] Measure measure() const;

    TrendService &m_trends;
    const Clock &m_clock;
    MeasureId m_id{};
    View m_view = View::OverTime;
    int m_span = 0;
    std::optional<TrendStep> m_step; // as it was wanted; what is shown stands in m_overview
    int m_treatment = 0;
    int m_asked = 0; // counts questions: only the last one's answer is shown
    TrendOverview m_overview;
    QList<TreatmentCycle> m_cycles; ///< Of its treatments those that can be folded.
    ChartPicture m_picture;
    QDate m_month;
    QList<ChartDay> m_days;
    bool m_loaded = false;
    QString m_problem;
    QString m_monthProblem;
};

} // namespace alongside
