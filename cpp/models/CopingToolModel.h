#pragma once

#include "domain/CopingTool.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// What is to be known of one coping tool, and its steps to go through one by one.
class CopingToolModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by CopingModel")

    Q_PROPERTY(QString name READ name NOTIFY loaded FINAL)
    Q_PROPERTY(QString line READ line NOTIFY loaded FINAL)
    Q_PROPERTY(int minutes READ minutes NOTIFY loaded FINAL)
    Q_PROPERTY(QStringList cautions READ cautions NOTIFY loaded FINAL)
    Q_PROPERTY(QString instead READ instead NOTIFY loaded FINAL)
    Q_PROPERTY(QString evidence READ evidence NOTIFY loaded FINAL)
    Q_PROPERTY(QString source READ source NOTIFY loaded FINAL)
    /// Whether a clinician has read it.
    Q_PROPERTY(bool reviewed READ isReviewed NOTIFY loaded FINAL)
    Q_PROPERTY(QString ending READ ending NOTIFY loaded FINAL)
    Q_PROPERTY(QStringList stepTitles READ stepTitles NOTIFY loaded FINAL)
    Q_PROPERTY(QStringList stepTexts READ stepTexts NOTIFY loaded FINAL)

    /// Which step one is at, from 0; stepCount when all are done.
    Q_PROPERTY(int step READ step NOTIFY stepChanged FINAL)
    Q_PROPERTY(int stepCount READ stepCount NOTIFY loaded FINAL)
    Q_PROPERTY(bool atEnd READ isAtEnd NOTIFY stepChanged FINAL)
    Q_PROPERTY(QString stepTitle READ stepTitle NOTIFY stepChanged FINAL)
    Q_PROPERTY(QString stepText READ stepText NOTIFY stepChanged FINAL)

public:
    explicit CopingToolModel(QObject *parent = nullptr);

    void load(const CopingTool &tool, bool reviewed);

    Q_INVOKABLE void restart();
    Q_INVOKABLE void next();
    /// \returns false at the first step.
    Q_INVOKABLE bool back();

    [[nodiscard]] const CopingTool &tool() const { return m_tool; }
    [[nodiscard]] QString name() const { return m_tool.name; }
    [[nodiscard]] QString line() const { return m_tool.line; }
    [[nodiscard]] int minutes() const { return m_tool.minutes; }
    [[nodiscard]] QStringList cautions() const { return m_tool.cautions; }
    [[nodiscard]] QString instead() const { return m_tool.instead; }
    [[nodiscard]] QString evidence() const { return m_tool.evidence; }
    [[nodiscard]] QString source() const { return m_tool.source; }
    [[nodiscard]] bool isReviewed() const { return m_reviewed; }
    [[nodiscard]] QString ending() const { return m_tool.ending; }
    [[nodiscard]] QStringList stepTitles() const;
    [[nodiscard]] QStringList stepTexts() const;
    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] int stepCount() const { return int(m_tool.steps.size()); }
    [[nodiscard]] bool isAtEnd() const { return m_step >= stepCount(); }
    [[nodiscard]] QString stepTitle() const { return m_tool.steps.value(m_step).title; }
    [[nodiscard]] QString stepText() const { return m_tool.steps.value(m_step).text; }

Q_SIGNALS:
    void loaded();
    void stepChanged();

private:
    void goTo(int step);

    CopingTool m_tool;
    int m_step = 0;
    bool m_reviewed = false;
};

} // namespace alongside
