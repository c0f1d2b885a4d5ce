#pragma once

#include "platform/Narrator.h"

#include <QStringList>

#include <memory>
#include <vector>

class QTextToSpeech;

namespace alongside {

/// Qt's way to the voices of the device. Looks for them when asked for one, never before.
class QtNarrator final : public Narrator
{
    Q_OBJECT

public:
    /// Of all that Qt has here, what a person can hear, best first.
    [[nodiscard]] static QStringList usualEngines();

    /// \a engines: by Qt's names, best first. Each is made only if none before it has a voice that is asked
    /// for.
    explicit QtNarrator(QStringList engines = usualEngines());
    ~QtNarrator() override;

    [[nodiscard]] bool hasVoice(const QLocale &language) override;
    [[nodiscard]] Result<void> say(const QString &words, const QLocale &language) override;
    void stop() override;

private:
    [[nodiscard]] QTextToSpeech *engineFor(const QLocale &language);
    [[nodiscard]] std::unique_ptr<QTextToSpeech> made(const QString &engine);
    void follow(const QTextToSpeech *engine);

    QStringList m_names;
    std::vector<std::unique_ptr<QTextToSpeech>> m_engines; ///< Of the first of these names.
    QTextToSpeech *m_reading = nullptr;                    ///< The one that reads; null while it is silent.
    bool m_heard = false;                                  ///< It has begun to.
};

} // namespace alongside
