#pragma once

#include "models/SaveSoon.h"
#include "models/ScanKeeper.h"
#include "models/UnsettledWork.h"

#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace alongside {

/// A letter to oneself for the day of a scan, being written. Every pause saves, and so does leaving; a
/// letter without a word is not kept. One that could not be saved is tried again, also once it is left.
class ScanLetterModel : public QObject, public UnsettledWork
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
    Q_INVOKABLE void commit() override;

    [[nodiscard]] QString body() const { return m_page->letter.body; }
    void setBody(const QString &body);
    [[nodiscard]] bool isSettled() const override;
    [[nodiscard]] bool isSaving() const override;
    [[nodiscard]] QString problem() const override { return m_problem; }
    [[nodiscard]] QString words() override;

Q_SIGNALS:
    void changed();
    void settled();

private:
    /// One letter, and what of it is kept.
    struct Page
    {
        explicit Page(ScanLetter shown) : letter(std::move(shown)) {}

        ScanLetter letter;
        SaveSoon soon;
    };

    void turnTo(const ScanLetter &letter);
    void save(Page &page);

    ScanKeeper &m_keeper;
    std::unique_ptr<Page> m_page;
    std::vector<std::unique_ptr<Page>> m_left; ///< Those that were left before they were kept.
    QString m_problem;
};

} // namespace alongside
