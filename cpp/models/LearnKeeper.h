#pragma once

#include "learn/LearnLibrary.h"
#include "learn/LearnMarks.h"
#include "services/SettingService.h"

#include <QObject>

#include <functional>

namespace alongside {

/// What there is to learn from, as the person of an open profile chose to see it, and what they left
/// behind while reading. Reads nothing before it is asked to.
class LearnKeeper : public QObject
{
    Q_OBJECT

public:
    /// \a settings must outlive the keeper.
    explicit LearnKeeper(SettingService &settings, QObject *parent = nullptr);

    /// Reads what lists need, at once, and then what was kept. Ends in ready(), once.
    void load();
    /// True once it is known what the person chose; every gate is closed until then.
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] LearnLibrary &library() { return m_library; }
    [[nodiscard]] const LearnMarks &marks() const { return m_marks; }
    /// Why something could not be read or kept, as a sentence; empty if nothing failed.
    [[nodiscard]] QString problem() const { return m_problem; }

    /// The content is another: reads it anew, if it was read.
    void retell();

    /// Ids of what the person entered that articles can fit; see content/learn/topics.json.
    void setEntered(const QStringList &entered);
    [[nodiscard]] const QStringList &entered() const { return m_entered; }

    /// Changes what is kept, at once if it is known by now, and else as soon as it is.
    void change(const std::function<void(LearnMarks &)> &change);

Q_SIGNALS:
    void ready();
    /// There is other content; changed() follows.
    void retold();
    /// What may be shown, or comes first, is another.
    void changed();
    void marksChanged();
    void problemChanged();

private:
    void take(const LearnMarks &marks);
    void setProblem(const QString &problem);

    SettingService &m_settings;
    LearnLibrary m_library;
    LearnMarks m_marks;
    QStringList m_entered;
    QList<std::function<void(LearnMarks &)>> m_waiting; ///< Changes from before it was ready.
    QString m_problem;
    bool m_asked = false;
    bool m_ready = false;
};

} // namespace alongside
