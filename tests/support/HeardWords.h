#pragma once

#include "platform/Narrator.h"

#include <QStringList>

#include <utility>

namespace alongside {

/// Stands in for the voices of a device: keeps what would be heard, for as long as a test wants.
class HeardWords final : public Narrator
{
public:
    [[nodiscard]] bool hasVoice(const QLocale &language) override
    {
        ++looks;
        return languages.contains(language.language());
    }
    [[nodiscard]] Result<void> say(const QString &words, const QLocale &language) override
    {
        saying = false;
        if (!languages.contains(language.language()))
            return fail(ErrorCode::Unavailable);
        said += words;
        last = language;
        saying = true;
        return {};
    }
    void stop() override { saying = false; }
    /// What is being read comes to its end.
    void finish()
    {
        if (std::exchange(saying, false))
            Q_EMIT finished();
    }
    /// The device takes the voice away.
    void breakOff()
    {
        if (std::exchange(saying, false))
            Q_EMIT brokenOff();
    }
    /// Voices come, or go.
    void give(const QList<QLocale::Language> &voices)
    {
        languages = voices;
        Q_EMIT voicesChanged();
    }

    QStringList said; ///< Each piece that was begun.
    QLocale last;     ///< Of the last one.
    QList<QLocale::Language> languages{QLocale::English, QLocale::Spanish};
    int looks = 0; ///< How often a voice was looked for.
    bool saying = false;
};

} // namespace alongside
