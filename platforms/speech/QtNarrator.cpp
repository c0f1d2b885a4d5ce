#include "QtNarrator.h"

#include <QTextToSpeech>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

// The one of \a engine that is spoken most like \a language; nothing if it has none.
std::optional<QLocale> voiceOf(const QTextToSpeech &engine, const QLocale &language)
{
    if (engine.state() == QTextToSpeech::Error || engine.errorReason() != QTextToSpeech::ErrorReason::NoError)
        return std::nullopt; // some are ready, and say beside it that nothing will be heard
    const QList<QLocale> voices = engine.availableLocales();
    const auto like = [&language](const QLocale &voice) {
        return voice.language() == language.language();
    };
    const auto same = [&like, &language](const QLocale &voice) {
        return like(voice) && voice.territory() == language.territory();
    };
    const auto best = std::ranges::find_if(voices, same);
    if (best != voices.end())
        return *best;
    const auto any = std::ranges::find_if(voices, like);
    return any != voices.end() ? std::optional(*any) : std::nullopt;
}

} // namespace

QStringList QtNarrator::usualEngines()
{
    QStringList engines = QTextToSpeech::availableEngines();
    engines.removeAll(u"mock"_s); // says nothing
    engines.removeAll(u"none"_s);
    // To be asked for its voices is enough for this one to call on the sound service, which takes a tenth of
    // a second and leaves files; and it has one voice.
    engines.removeAll(u"flite"_s);
    return engines;
}

QtNarrator::QtNarrator(QStringList engines) : m_names(std::move(engines)) {}

QtNarrator::~QtNarrator()
{
    stop();
}

bool QtNarrator::hasVoice(const QLocale &language)
{
    return engineFor(language) != nullptr;
}

Result<void> QtNarrator::say(const QString &words, const QLocale &language)
{
    stop();
    QTextToSpeech *engine = engineFor(language);
    const auto voice = engine ? voiceOf(*engine, language) : std::nullopt;
    if (!voice)
        return fail(ErrorCode::Unavailable);
    if (engine->locale() != *voice)
        engine->setLocale(*voice);
    m_reading = engine;
    m_heard = false;
    engine->say(words);
    return {};
}

void QtNarrator::stop()
{
    if (!m_reading)
        return;
    QTextToSpeech *engine = std::exchange(m_reading, nullptr);
    engine->stop(QTextToSpeech::BoundaryHint::Immediate);
}

QTextToSpeech *QtNarrator::engineFor(const QLocale &language)
{
    for (std::size_t at = 0; at < std::size_t(m_names.size()); ++at) {
        if (at == m_engines.size())
            m_engines.push_back(made(m_names[qsizetype(at)]));
        if (voiceOf(*m_engines[at], language))
            return m_engines[at].get();
    }
    return nullptr;
}

std::unique_ptr<QTextToSpeech> QtNarrator::made(const QString &engine)
{
    auto voice = std::make_unique<QTextToSpeech>(engine);
    connect(voice.get(), &QTextToSpeech::stateChanged, this, [this, raw = voice.get()] { follow(raw); });
    return voice;
}

void QtNarrator::follow(const QTextToSpeech *engine)
{
    const QTextToSpeech::State state = engine->state();
    if (engine != m_reading) {
        Q_EMIT voicesChanged(); // it came, or it went
        return;
    }
    if (state == QTextToSpeech::Speaking)
        m_heard = true;
    const bool ends = state == QTextToSpeech::Ready && m_heard;
    if (!ends && state != QTextToSpeech::Error)
        return;
    m_reading = nullptr;
    if (ends)
        Q_EMIT finished();
    else
        Q_EMIT brokenOff();
}

} // namespace alongside
