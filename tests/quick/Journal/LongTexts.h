#pragma once

#include "app/RunningApp.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QInputMethodEvent>

#include <algorithm>
#include <limits>

/// Texts of many pages, and how they come into an entry.
namespace alongside::longtexts {

using namespace Qt::StringLiterals;

/// Some 500 pages, in paragraphs of \a sentences; 0 for a single one.
[[nodiscard]] inline QString book(int sentences)
{
    QString text;
    for (int count = 1; text.size() < JournalEntry::kLongestBody - 1000; ++count) {
        text += u"The waiting room has a fish tank and I counted the striped ones again."_s;
        text += sentences > 0 && count % sentences == 0 ? u'\n' : u' ';
    }
    return text;
}

/// The quickest of a few keys at \a place until it is on the screen, in milliseconds: what a busy machine
/// adds is no fault of ours.
[[nodiscard]] inline qint64 quickestKey(RunningApp &app, int place)
{
    app.hand().find(u"words"_s)->setProperty("cursorPosition", place);
    QCoreApplication::processEvents();
    qint64 quickest = std::numeric_limits<qint64>::max();
    for (int count = 0; count < 5; ++count) {
        QElapsedTimer timer;
        timer.start();
        app.hand().type(u"a"_s);
        std::ignore = app.app().window()->grabWindow();
        quickest = std::min(quickest, timer.elapsed());
    }
    return quickest;
}

/// How long the screen is held up by what begins to be saved, in milliseconds: the quickest of three times,
/// each with \a letter typed before.
[[nodiscard]] inline qint64 quickestSaving(RunningApp &app, const QString &letter)
{
    qint64 quickest = std::numeric_limits<qint64>::max();
    for (int count = 0; count < 3; ++count) {
        app.hand().type(letter);
        QElapsedTimer timer;
        timer.start();
        app.opened().draft()->commit();
        quickest = std::min(quickest, timer.elapsed());
    }
    return quickest;
}

/// From the clipboard, or from a keyboard on the screen.
inline void putIn(RunningApp &app, const QString &text, bool pasted)
{
    if (pasted) {
        QGuiApplication::clipboard()->setText(text);
        app.hand().pressKey(Qt::Key_V, Qt::ControlModifier);
        return;
    }
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(QGuiApplication::focusObject(), &event);
}

} // namespace alongside::longtexts
