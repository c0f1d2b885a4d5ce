#pragma once

#include "platform/Narrator.h"

#include <QString>

#include <memory>

namespace alongside {

/// Reads what reads aloud from a plugin, and only when a voice is asked for: the libraries that it brings
/// along would make every start slower, and most starts end without a word.
class PluggedNarrator final : public Narrator
{
    Q_OBJECT

public:
    /// \a plugin: the whole path of the file. A plugin is code, so it is looked for nowhere else.
    explicit PluggedNarrator(QString plugin);
    ~PluggedNarrator() override;

    [[nodiscard]] bool hasVoice(const QLocale &language) override;
    /// \returns ErrorCode::Unavailable also if the plugin cannot be read, and then reads it anew next time.
    [[nodiscard]] Result<void> say(const QString &words, const QLocale &language) override;
    void stop() override;

private:
    [[nodiscard]] Result<void> readPlugin();

    QString m_plugin;
    std::unique_ptr<Narrator> m_narrator;
};

} // namespace alongside
