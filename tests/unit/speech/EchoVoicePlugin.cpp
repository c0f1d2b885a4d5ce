#include <QCoreApplication>
#include <QTextToSpeechEngine>
#include <QTextToSpeechPlugin>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace alongside {

/// A voice for Qt that says nothing, in English and Mexican Spanish: leaves with the application what would
/// be heard. Breaks off at "break off"; "on and on" has no end.
class EchoVoice final : public QTextToSpeechEngine
{
    Q_OBJECT

public:
    explicit EchoVoice(QObject *parent) : QTextToSpeechEngine(parent)
    {
        m_end.setSingleShot(true);
        connect(&m_end, &QTimer::timeout, this, [this] { become(m_ends); });
    }

    [[nodiscard]] QList<QLocale> availableLocales() const override
    {
        return {QLocale(QLocale::English, QLocale::UnitedStates),
                QLocale(QLocale::English, QLocale::UnitedKingdom),
                QLocale(QLocale::Spanish, QLocale::Mexico)};
    }
    [[nodiscard]] QList<QVoice> availableVoices() const override { return {voice()}; }
    void say(const QString &text) override
    {
        QStringList said = qApp->property("said").toStringList();
        said += m_locale.name() + u": "_s + text;
        qApp->setProperty("said", said);
        become(QTextToSpeech::Speaking);
        m_ends = text == u"break off" ? QTextToSpeech::Error : QTextToSpeech::Ready;
        if (text != u"on and on")
            m_end.start(0);
    }
    void synthesize(const QString &) override {}
    void stop(QTextToSpeech::BoundaryHint) override
    {
        m_end.stop();
        become(QTextToSpeech::Ready);
    }
    void pause(QTextToSpeech::BoundaryHint) override {}
    void resume() override {}
    [[nodiscard]] double rate() const override { return 0; }
    bool setRate(double) override { return true; }
    [[nodiscard]] double pitch() const override { return 0; }
    bool setPitch(double) override { return true; }
    [[nodiscard]] QLocale locale() const override { return m_locale; }
    bool setLocale(const QLocale &locale) override
    {
        m_locale = locale;
        return true;
    }
    [[nodiscard]] double volume() const override { return 1; }
    bool setVolume(double) override { return true; }
    [[nodiscard]] QVoice voice() const override
    {
        return createVoice(u"Echo"_s, m_locale, QVoice::Unknown, QVoice::Other, {});
    }
    bool setVoice(const QVoice &) override { return true; }
    [[nodiscard]] QTextToSpeech::State state() const override { return m_state; }
    [[nodiscard]] QTextToSpeech::ErrorReason errorReason() const override
    {
        return QTextToSpeech::ErrorReason::NoError;
    }
    [[nodiscard]] QString errorString() const override { return {}; }

private:
    void become(QTextToSpeech::State state)
    {
        m_state = state;
        Q_EMIT stateChanged(state);
    }

    QTimer m_end;
    QLocale m_locale{QLocale::English, QLocale::UnitedStates};
    QTextToSpeech::State m_state = QTextToSpeech::Ready;
    QTextToSpeech::State m_ends = QTextToSpeech::Ready;
};

/// What Qt finds it by.
class EchoVoicePlugin final : public QObject, public QTextToSpeechPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.qt-project.qt.speech.tts.plugin/6.0" FILE "echo-voice.json")
    Q_INTERFACES(QTextToSpeechPlugin)

public:
    [[nodiscard]] QTextToSpeechEngine *createTextToSpeechEngine(const QVariantMap &, QObject *parent,
                                                                QString *) const override
    {
        return new EchoVoice(parent);
    }
};

} // namespace alongside

#include "EchoVoicePlugin.moc"
