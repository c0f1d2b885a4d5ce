#pragma once

#include "charts/ChartPicture.h"
#include "platform/TonePlayer.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// Plays a chart: the higher an answer, the higher its tone; where there is none, a rest.
class ChartPlayer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    /// The title of the chart that plays; empty for none.
    Q_PROPERTY(QString playing READ playing NOTIFY changed FINAL)
    /// Why nothing is heard; empty if there is no reason.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Borrows \a tones, which must outlive this.
    explicit ChartPlayer(TonePlayer &tones, QObject *parent = nullptr);

    /// Plays \a picture; ends it if it plays already.
    Q_INVOKABLE void toggle(const alongside::ChartPicture &picture);
    Q_INVOKABLE void stop();

    [[nodiscard]] QString playing() const { return m_playing; }
    [[nodiscard]] QString problem() const { return m_problem; }

    /// What is heard of \a picture: a tone for each step, at most kLongest in all.
    [[nodiscard]] static QList<Tone> tonesOf(const ChartPicture &picture);

    static constexpr std::chrono::milliseconds kEach{250};
    static constexpr std::chrono::milliseconds kLongest = std::chrono::seconds(20);

Q_SIGNALS:
    void changed();

private:
    void ended();

    TonePlayer &m_tones;
    QString m_playing;
    QString m_problem;
};

} // namespace alongside
