#pragma once

#include "models/VisitKeeper.h"

#include <QtQml/qqmlregistration.h>

namespace alongside {

/// One visit in words: the next one, or one that was opened.
class VisitModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by VisitModels")

    /// 0 if there is none: all else is empty then.
    Q_PROPERTY(qint64 visitId READ visitId NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString about READ about NOTIFY changed FINAL)
    /// "Today", "Tomorrow", "In 5 days", "Past", by the calendar where it takes place.
    Q_PROPERTY(QString distance READ distance NOTIFY changed FINAL)
    /// "Monday 23 March at 10:30 am, Berlin time".
    Q_PROPERTY(QString when READ when NOTIFY changed FINAL)
    /// When that is where one is, as a sentence; empty if the clock there is the same.
    Q_PROPERTY(QString here READ here NOTIFY changed FINAL)
    Q_PROPERTY(bool over READ isOver NOTIFY changed FINAL)
    /// Someone of the care team; 0 if it is with nobody of it.
    Q_PROPERTY(qint64 contactId READ contactId NOTIFY changed FINAL)
    Q_PROPERTY(QString place READ place NOTIFY changed FINAL)
    Q_PROPERTY(QString preparation READ preparation NOTIFY changed FINAL)
    Q_PROPERTY(QString companion READ companion NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    /// The scan it is for or about; 0 if none.
    Q_PROPERTY(qint64 scanId READ scanId NOTIFY changed FINAL)
    /// "CT scan, Monday 23 March at 10:30 am".
    Q_PROPERTY(QString scan READ scan NOTIFY changed FINAL)
    /// How many questions are for it, and how many of them were not asked yet.
    Q_PROPERTY(int questions READ questions NOTIFY changed FINAL)
    Q_PROPERTY(int openQuestions READ openQuestions NOTIFY changed FINAL)

public:
    /// Borrows it; it must outlive the model. \a follows: shows the next one.
    VisitModel(VisitKeeper &keeper, bool follows, QObject *parent = nullptr);

    /// Shows the visit \a id. Not for one that follows.
    Q_INVOKABLE void open(qint64 id);

    [[nodiscard]] qint64 visitId() const { return m_visit ? qint64(m_visit->id) : 0; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString about() const;
    [[nodiscard]] QString distance() const;
    [[nodiscard]] QString when() const;
    [[nodiscard]] QString here() const;
    [[nodiscard]] bool isOver() const { return m_visit && visit::isOver(*m_visit, m_keeper.now()); }
    [[nodiscard]] qint64 contactId() const;
    [[nodiscard]] QString place() const { return m_visit ? m_visit->place : QString(); }
    [[nodiscard]] QString preparation() const { return m_visit ? m_visit->preparation : QString(); }
    [[nodiscard]] QString companion() const { return m_visit ? m_visit->companion : QString(); }
    [[nodiscard]] QString note() const { return m_visit ? m_visit->note : QString(); }
    [[nodiscard]] qint64 scanId() const { return m_scan ? qint64(m_scan->id) : 0; }
    [[nodiscard]] QString scan() const;
    [[nodiscard]] int questions() const { return m_questions; }
    [[nodiscard]] int openQuestions() const { return m_openQuestions; }

Q_SIGNALS:
    void changed();

private:
    void show();

    VisitKeeper &m_keeper;
    const bool m_follows;
    VisitId m_id{};
    std::optional<Visit> m_visit;
    std::optional<Scan> m_scan;
    int m_questions = 0;
    int m_openQuestions = 0;
};

} // namespace alongside
