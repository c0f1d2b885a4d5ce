#pragma once

#include "models/SaveSoon.h"
#include "models/ScanKeeper.h"

#include <QtQml/qqmlregistration.h>

namespace alongside {

/// A letter to oneself for the day of a scan, being written. Every pause saves, and so does leaving; a
/// letter without a word is not kept.
class ScanLetterModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by ScanModels")

    Q_PROPERTY(QString body READ body WRITE setBody NOTIFY changed FINAL)
    /// True if every word is in the vault.
    Q_PROPERTY(bool settled READ isSettled NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Borrows it; it must outlive the model.
    explicit ScanLetterModel(ScanKeeper &keeper, QObject *parent = nullptr);

    /// Opens the letter for the scan \a id, or begins one; 0: for the next scan, whichever that is.
    Q_INVOKABLE void open(qint64 id);
    /// Saves now what is not saved yet.
    Q_INVOKABLE void commit() { m_soon.flush(); }

    [[nodiscard]] QString body() const { return m_letter.body; }
    void setBody(const QString &body);
    [[nodiscard]] bool isSettled() const { return m_change == m_saved; }
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void save();
    void saved(int change, const Result<ScanLetterId> &id);

    ScanKeeper &m_keeper;
    SaveSoon m_soon;
    ScanLetter m_letter;
    QString m_problem;
    int m_letterCount = 0; ///< Counts letters, so that a late answer for an earlier one is told apart.
    int m_change = 0;
    int m_saved = 0;
    bool m_saving = false;
};

} // namespace alongside
