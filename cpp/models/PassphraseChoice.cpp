#include "models/PassphraseChoice.h"

#include "vault/Passphrase.h"

namespace alongside {

PassphraseChoice::PassphraseChoice(const Foundation &foundation, QObject *parent)
    : QObject(parent), m_foundation(foundation)
{
    connect(&m_own, &SecretValue::changed, this, &PassphraseChoice::rate);
    drawWords();
}

void PassphraseChoice::drawWords()
{
    const PassphraseWords &words = m_foundation.words;
    m_words.setBytes(
        drawPassphrase(kWords, int(words.count()), [&](int index) { return words.word(index); }).bytes());
}

void PassphraseChoice::startOver()
{
    m_own.clear();
    drawWords();
    setWithWords(true);
}

void PassphraseChoice::setName(const QString &name)
{
    m_name = name;
    rate();
}

void PassphraseChoice::setWithWords(bool withWords)
{
    if (m_withWords == withWords)
        return;
    m_withWords = withWords;
    Q_EMIT changed();
}

void PassphraseChoice::rate()
{
    m_strength = m_foundation.meter.rate(canonicalPassphrase(m_own.copy()).bytes(), m_name);
    Q_EMIT changed();
}

bool PassphraseChoice::isAcceptable() const
{
    return m_withWords || m_strength >= PassphraseStrength::Fair;
}

QString PassphraseChoice::strengthText() const
{
    if (m_own.isEmpty())
        return {};
    switch (m_strength) {
    case PassphraseStrength::TooShort:
        return tr("It needs %n characters or more. Four words are easy to remember.", nullptr,
                  int(PassphraseMeter::kFewestCharacters));
    case PassphraseStrength::TooCommon:
        return tr("Others would guess this one soon. Try words that do not belong together.");
    case PassphraseStrength::Fair: return tr("This will do. One more word would make it much stronger.");
    case PassphraseStrength::Good: return tr("This is good.");
    case PassphraseStrength::Strong: return tr("This is strong.");
    }
    return {};
}

} // namespace alongside
