#pragma once

#include "models/SaveSoon.h"
#include "models/UnsettledWork.h"
#include "models/VisitKeeper.h"

#include <QMap>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// A notebook to take to a visit: one question at a time, and room for what is answered. Every pause
/// keeps it, and so does turning the page or leaving; what could not be kept is tried again.
class VisitNotebook : public QObject, public UnsettledWork
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by VisitModels")

    /// Which page is open, from 0, and how many there are.
    Q_PROPERTY(int page READ page NOTIFY changed FINAL)
    Q_PROPERTY(int pages READ pages NOTIFY changed FINAL)
    /// The question on it.
    Q_PROPERTY(qint64 questionId READ questionId NOTIFY changed FINAL)
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)
    Q_PROPERTY(QString answer READ answer WRITE setAnswer NOTIFY changed FINAL)
    Q_PROPERTY(bool asked READ isAsked NOTIFY changed FINAL)
    /// True if every word is in the vault.
    Q_PROPERTY(bool settled READ isSettled NOTIFY changed FINAL)
    /// Why something is not kept yet, or was left out; empty if nothing is wrong.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Borrows it; it must outlive the model.
    explicit VisitNotebook(VisitKeeper &keeper, QObject *parent = nullptr);

    /// Opens the notebook for the visit \a visit, 0 for none, at the question \a question; 0: at the
    /// first that was not asked yet.
    Q_INVOKABLE void open(qint64 visit, qint64 question);
    /// Turns on by \a pages, as far as there are any.
    Q_INVOKABLE void turn(int pages);
    Q_INVOKABLE void setAsked(bool asked);
    /// Saves now what is not saved yet.
    Q_INVOKABLE void commit() override { m_soon.flush(); }

    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pages() const { return int(m_questions.size()); }
    [[nodiscard]] qint64 questionId() const { return qint64(current().id); }
    [[nodiscard]] QString question() const { return current().body; }
    [[nodiscard]] QString answer() const;
    void setAnswer(const QString &answer);
    [[nodiscard]] bool isAsked() const { return current().asked; }
    [[nodiscard]] bool isSettled() const override { return m_soon.isSettled(); }
    [[nodiscard]] bool isSaving() const override { return m_soon.isSaving(); }
    [[nodiscard]] QString problem() const override { return m_problem; }
    [[nodiscard]] QString words() override;

Q_SIGNALS:
    void changed();
    void settled();

private:
    [[nodiscard]] VisitQuestion current() const { return m_questions.value(m_page); }
    void follow();
    void save();

    VisitKeeper &m_keeper;
    SaveSoon m_soon;
    std::optional<VisitId> m_visit;
    QList<VisitQuestion> m_questions;
    QMap<VisitQuestionId, QString> m_unkept; ///< Answers that are not in the vault yet.
    QString m_problem;
    int m_page = 0;
};

} // namespace alongside
