#include "PluggedNarrator.h"

#include "NarratorPlugin.h"
#include "PluginFile.h"

namespace alongside {

PluggedNarrator::PluggedNarrator(QString plugin) : m_plugin(std::move(plugin)) {}

PluggedNarrator::~PluggedNarrator() = default;

bool PluggedNarrator::hasVoice(const QLocale &language)
{
    return readPlugin() && m_narrator->hasVoice(language);
}

Result<void> PluggedNarrator::say(const QString &words, const QLocale &language)
{
    return readPlugin().and_then([&] { return m_narrator->say(words, language); });
}

void PluggedNarrator::stop()
{
    if (m_narrator)
        m_narrator->stop();
}

Result<void> PluggedNarrator::readPlugin()
{
    if (m_narrator)
        return {};
    return readPluginFile<NarratorPlugin>(m_plugin).transform([this](const NarratorPlugin *plugin) {
        m_narrator = plugin->makeNarrator();
        connect(m_narrator.get(), &Narrator::finished, this, &Narrator::finished);
        connect(m_narrator.get(), &Narrator::brokenOff, this, &Narrator::brokenOff);
        connect(m_narrator.get(), &Narrator::voicesChanged, this, &Narrator::voicesChanged);
    });
}

} // namespace alongside
