#pragma once

#include "input/SecretValue.h"
#include "vault/RecoveryCode.h"

#include <QUrl>

#include <optional>

namespace alongside {

/// A recovery code from when it is made until the person has put it somewhere safe.
class RecoveryCodeModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the model that makes the code")

    /// The code to show; empty if there is none.
    Q_PROPERTY(alongside::SecretValue *text READ text CONSTANT FINAL)
    /// The two groups to ask for, counted from 1. Different, and in the order of the code.
    Q_PROPERTY(int firstGroup READ firstGroup NOTIFY codeChanged FINAL)
    Q_PROPERTY(int secondGroup READ secondGroup NOTIFY codeChanged FINAL)
    /// Why the sheet could not be written; empty if it could.
    Q_PROPERTY(QString problem READ problem NOTIFY sheetAnswered FINAL)

public:
    explicit RecoveryCodeModel(QObject *parent = nullptr);

    void show(RecoveryCode code);
    /// The code shown, once more. Must not be called without one.
    [[nodiscard]] RecoveryCode copy() const;

    /// True if what was typed are the two groups asked for.
    Q_INVOKABLE [[nodiscard]] bool check(SecretValue *first, SecretValue *second) const;
    /// Writes a page to print, with the code and how to use it, to where the person chose. Plain: it
    /// is meant for paper. Ends in sheetSaved(), or in `problem`.
    Q_INVOKABLE void saveSheet(const QUrl &file, const QString &name);
    /// Ends the showing.
    Q_INVOKABLE void forget();

    [[nodiscard]] SecretValue *text() { return &m_text; }
    [[nodiscard]] int firstGroup() const { return m_firstGroup + 1; }
    [[nodiscard]] int secondGroup() const { return m_secondGroup + 1; }
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void codeChanged();
    void sheetAnswered();
    void sheetSaved();

private:
    std::optional<RecoveryCode> m_code;
    SecretValue m_text;
    QString m_problem;
    int m_firstGroup = 0;
    int m_secondGroup = 1;
};

} // namespace alongside
