#pragma once

#include "domain/AskIdeas.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// Things to ask for, by subject.
class AskIdeaModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AskModels")

    /// Whether a clinician has read all of it.
    Q_PROPERTY(bool reviewed READ isReviewed NOTIFY loaded FINAL)
    Q_PROPERTY(QStringList groups READ groups NOTIFY loaded FINAL)
    /// Which group is looked at; -1 for none.
    Q_PROPERTY(int group READ group WRITE setGroup NOTIFY groupChanged FINAL)
    Q_PROPERTY(QString groupTitle READ groupTitle NOTIFY groupChanged FINAL)
    Q_PROPERTY(QStringList ideas READ ideas NOTIFY groupChanged FINAL)
    /// Why there is nothing; empty if there is.
    Q_PROPERTY(QString problem READ problem NOTIFY loaded FINAL)

public:
    explicit AskIdeaModel(QObject *parent = nullptr) : QObject(parent) {}

    /// Reads what is built in, once, and begins with no group.
    Q_INVOKABLE void begin();

    [[nodiscard]] bool isReviewed() const { return m_ideas.reviewedByClinician; }
    [[nodiscard]] QStringList groups() const;
    [[nodiscard]] int group() const { return m_group; }
    void setGroup(int group);
    [[nodiscard]] QString groupTitle() const;
    [[nodiscard]] QStringList ideas() const;
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void loaded();
    void groupChanged();

private:
    [[nodiscard]] bool hasGroup() const { return m_group >= 0 && m_group < m_ideas.groups.size(); }

    AskIdeas m_ideas;
    QString m_problem;
    int m_group = -1;
};

} // namespace alongside
