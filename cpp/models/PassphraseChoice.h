#pragma once

#include "catalogue/PassphraseMeter.h"
#include "input/SecretValue.h"

namespace alongside {

/// A new passphrase in the making: four words on offer, or the person's own.
class PassphraseChoice : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the model that needs a passphrase")

    /// Four words, drawn at random.
    Q_PROPERTY(alongside::SecretValue *words READ words CONSTANT FINAL)
    /// What the person typed instead.
    Q_PROPERTY(alongside::SecretValue *own READ own CONSTANT FINAL)
    /// True while the words are what is chosen.
    Q_PROPERTY(bool withWords READ isWithWords WRITE setWithWords NOTIFY changed FINAL)
    /// What `own` is worth, as a sentence; empty while nothing is typed.
    Q_PROPERTY(QString strengthText READ strengthText NOTIFY changed FINAL)
    /// True if what is chosen may be used.
    Q_PROPERTY(bool acceptable READ isAcceptable NOTIFY changed FINAL)

public:
    static constexpr int kWords = 4;

    struct Foundation
    {
        const PassphraseWords &words;
        const PassphraseMeter &meter;
    };

    explicit PassphraseChoice(const Foundation &foundation, QObject *parent = nullptr);

    /// Other words.
    Q_INVOKABLE void drawWords();
    /// Forgets what was typed and draws again, for another time.
    void startOver();
    /// The profile's name, which makes a poor passphrase.
    void setName(const QString &name);

    /// What is chosen.
    [[nodiscard]] SecretBytes copy() const { return (m_withWords ? m_words : m_own).copy(); }

    [[nodiscard]] SecretValue *words() { return &m_words; }
    [[nodiscard]] SecretValue *own() { return &m_own; }
    [[nodiscard]] bool isWithWords() const { return m_withWords; }
    void setWithWords(bool withWords);
    [[nodiscard]] QString strengthText() const;
    [[nodiscard]] bool isAcceptable() const;

Q_SIGNALS:
    void changed();

private:
    void rate();

    Foundation m_foundation;
    QString m_name;
    SecretValue m_words;
    SecretValue m_own;
    PassphraseStrength m_strength = PassphraseStrength::TooShort;
    bool m_withWords = true;
};

} // namespace alongside
