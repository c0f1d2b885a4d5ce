#pragma once

#include "models/BreathingModel.h"
#include "models/CalmTimer.h"
#include "models/CopingToolModel.h"
#include "models/MusclesModel.h"

#include <QAbstractListModel>

namespace alongside {

/// The coping tools, in the order of the content, and the exercises in them. Holds nothing of a person's:
/// it is there before and after any profile is open.
class CopingModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AppContext")

    /// Why there is nothing; empty if there is.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)
    Q_PROPERTY(alongside::BreathingModel *breathing READ breathing CONSTANT FINAL)
    Q_PROPERTY(alongside::MusclesModel *muscles READ muscles CONSTANT FINAL)
    /// Of worry time.
    Q_PROPERTY(alongside::CalmTimer *timer READ timer CONSTANT FINAL)
    Q_PROPERTY(alongside::CopingToolModel *breathingTool READ breathingTool CONSTANT FINAL)
    Q_PROPERTY(alongside::CopingToolModel *groundingTool READ groundingTool CONSTANT FINAL)
    Q_PROPERTY(alongside::CopingToolModel *musclesTool READ musclesTool CONSTANT FINAL)
    Q_PROPERTY(alongside::CopingToolModel *worryTool READ worryTool CONSTANT FINAL)
    Q_PROPERTY(alongside::CopingToolModel *kindWordsTool READ kindWordsTool CONSTANT FINAL)

public:
    enum Role { KeyRole = Qt::UserRole + 1, NameRole, LineRole, MinutesRole };
    Q_ENUM(Role)

    /// Borrows all; they must outlive the model.
    CopingModel(const Uptime &uptime, TonePlayer &tones, Haptics &haptics, QObject *parent = nullptr);

    /// Reads what is built in, once.
    Q_INVOKABLE void load();
    /// The language is another: reads anew what was read.
    void retell();

    /// What runs is paused when the app goes out of sight: nobody follows it there.
    void noteApplicationState(Qt::ApplicationState state);

    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] BreathingModel *breathing() { return &m_breathing; }
    [[nodiscard]] MusclesModel *muscles() { return &m_muscles; }
    [[nodiscard]] CalmTimer *timer() { return &m_timer; }
    [[nodiscard]] CopingToolModel *breathingTool() { return &m_breathingTool; }
    [[nodiscard]] CopingToolModel *groundingTool() { return &m_groundingTool; }
    [[nodiscard]] CopingToolModel *musclesTool() { return &m_musclesTool; }
    [[nodiscard]] CopingToolModel *worryTool() { return &m_worryTool; }
    [[nodiscard]] CopingToolModel *kindWordsTool() { return &m_kindWordsTool; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void problemChanged();

private:
    void take(const CopingTool &tool, bool reviewed);

    QList<CopingTool> m_tools;
    QString m_problem;
    BreathingModel m_breathing;
    MusclesModel m_muscles;
    CalmTimer m_timer;
    CopingToolModel m_breathingTool;
    CopingToolModel m_groundingTool;
    CopingToolModel m_musclesTool;
    CopingToolModel m_worryTool;
    CopingToolModel m_kindWordsTool;
};

} // namespace alongside
