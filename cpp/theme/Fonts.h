#pragma once

#include "theme/TextStyle.h"

#include <QString>

#include <span>

namespace alongside {

/// The typefaces that come with the app (content/fonts).
class Fonts
{
public:
    /// Atkinson Hyperlegible Next: everything that is read or pressed.
    [[nodiscard]] static QString sans();
    /// Literata: titles.
    [[nodiscard]] static QString serif();

    /// Makes both known to Qt; for a locale in Arabic script, the bundled Arabic letters, too. Needs a
    /// QGuiApplication, and may be called from any thread.
    /// \returns the names of files that could not be loaded; text then falls back to the system's.
    static QStringList load();
    /// Makes the sans one the app's default, once they are loaded.
    static void makeDefault();
    /// Has Qt make now what setting text in \a styles takes, so that the first screen need not wait for it.
    /// On the thread that makes the screens: Qt keeps it for each thread.
    static void prepare(std::span<const TextStyle> styles);
};

} // namespace alongside
