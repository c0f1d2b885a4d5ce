#pragma once

#include "core/Result.h"

#include <QLocale>
#include <QObject>

namespace alongside {

/// Reads words aloud with a voice of the device, only when a person asked for it. One passage at a time.
class Narrator : public QObject
{
    Q_OBJECT

public:
    ~Narrator() override;

    /// True if there is a voice for \a language that can be heard now. Looks for one, which takes a moment
    /// the first time: nothing to ask while the app starts. Another answer may follow; see voicesChanged().
    [[nodiscard]] virtual bool hasVoice(const QLocale &language) = 0;
    /// Reads \a words, which are in \a language; what was still being read stops without finished().
    /// \returns ErrorCode::Unavailable if there is no voice for it.
    [[nodiscard]] virtual Result<void> say(const QString &words, const QLocale &language) = 0;
    /// Falls silent at once.
    virtual void stop() = 0;

Q_SIGNALS:
    /// The words were read to their end.
    void finished();
    /// The voice broke off: the device took it away.
    void brokenOff();
    /// hasVoice() may say something else from now on.
    void voicesChanged();
};

} // namespace alongside
