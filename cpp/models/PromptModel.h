#pragma once

#include "domain/JournalPrompts.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// Ways into writing: what to know first, then prompts by subject.
class PromptModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by JournalDraft")

    /// What writing can and cannot do, in paragraphs.
    Q_PROPERTY(QStringList about READ about NOTIFY loaded FINAL)
    /// Whether a clinician has read all of it.
    Q_PROPERTY(bool reviewed READ isReviewed NOTIFY loaded FINAL)
    Q_PROPERTY(QStringList groups READ groups NOTIFY loaded FINAL)
    /// Which group is looked at; -1 for none.
    Q_PROPERTY(int group READ group WRITE setGroup NOTIFY groupChanged FINAL)
    Q_PROPERTY(QString groupTitle READ groupTitle NOTIFY groupChanged FINAL)
    Q_PROPERTY(QStringList prompts READ prompts NOTIFY groupChanged FINAL)
    /// Why there is nothing; empty if there is.
    Q_PROPERTY(QString problem READ problem NOTIFY loaded FINAL)

public:
    explicit PromptModel(QObject *parent = nullptr);

    /// Reads what is built in, once, and begins with no group.
    Q_INVOKABLE void begin();
    /// Begins with the group that the content names \a id; with none if there is no such group.
    Q_INVOKABLE void showGroup(const QString &id);

    [[nodiscard]] QStringList about() const { return m_prompts.about; }
    [[nodiscard]] bool isReviewed() const { return m_prompts.reviewedByClinician; }
    [[nodiscard]] QStringList groups() const;
    [[nodiscard]] int group() const { return m_group; }
    void setGroup(int group);
    [[nodiscard]] QString groupTitle() const;
    [[nodiscard]] QStringList prompts() const;
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void loaded();
    void groupChanged();

private:
    [[nodiscard]] bool hasGroup() const { return m_group >= 0 && m_group < m_prompts.groups.size(); }

    JournalPrompts m_prompts;
    QString m_problem;
    int m_group = -1;
};

} // namespace alongside
