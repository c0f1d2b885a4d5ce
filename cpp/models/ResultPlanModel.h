#pragma once

#include "domain/ResultPlan.h"
#include "models/SaveSoon.h"
#include "models/ScanKeeper.h"
#include "models/UnsettledWork.h"

#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace alongside {

/// "My plan for the result" of one scan. Every pause saves, and so does leaving. A scan without a plan
/// begins with the words of the last one; they become its own with the first change or by keep(). One
/// that could not be saved is tried again, also once it is left.
class ResultPlanModel : public QObject, public UnsettledWork
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
    Q_INVOKABLE void commit() override;

    [[nodiscard]] bool isReady() const { return m_page->ready; }
    [[nodiscard]] qint64 scanId() const { return qint64(m_page->scan); }
    [[nodiscard]] bool isPrefilled() const { return isReady() && !isKept() && !isEmpty(); }
    [[nodiscard]] bool isKept() const { return m_page->own; }
    [[nodiscard]] static QStringList looks();
    [[nodiscard]] int look() const
    {
        const auto look = plan().look;
        return look ? int(*look) - 1 : -1;
    }
    void setLook(int look);
    [[nodiscard]] QString lookText() const;
    [[nodiscard]] QString companion() const { return plan().companion; }
    void setCompanion(const QString &text) { change(m_page->plan.companion, text); }
    [[nodiscard]] QString how() const { return plan().how; }
    void setHow(const QString &text) { change(m_page->plan.how, text); }
    [[nodiscard]] QString ifGood() const { return plan().ifGood; }
    void setIfGood(const QString &text) { change(m_page->plan.ifGood, text); }
    [[nodiscard]] QString ifMixed() const { return plan().ifMixed; }
    void setIfMixed(const QString &text) { change(m_page->plan.ifMixed, text); }
    [[nodiscard]] QString ifHard() const { return plan().ifHard; }
    void setIfHard(const QString &text) { change(m_page->plan.ifHard, text); }
    [[nodiscard]] bool isEmpty() const { return plan().isEmpty(); }
    [[nodiscard]] bool isSettled() const override;
    [[nodiscard]] bool isSaving() const override;
    [[nodiscard]] QString problem() const override { return m_problem; }
    [[nodiscard]] QString words() override;

Q_SIGNALS:
    void changed();
    void settled();

private:
    /// The plan of one scan, and what of it is kept.
    struct Page
    {
        explicit Page(ScanId id) : scan(id) {}

        const ScanId scan;
        ResultPlan plan;
        SaveSoon soon;
        bool own = false;
        bool ready = false;
    };

    [[nodiscard]] const ResultPlan &plan() const { return m_page->plan; }
    void turnTo(ScanId scan);
    void read(Page &page);
    void change(QString &field, const QString &wanted);
    void save(Page &page);

    ScanKeeper &m_keeper;
    std::unique_ptr<Page> m_page;
    std::vector<std::unique_ptr<Page>> m_left; ///< Those that were left before they were kept.
    QString m_problem;
};

} // namespace alongside
