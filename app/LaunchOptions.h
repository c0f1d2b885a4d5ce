#pragma once

#include <QCommandLineParser>
#include <QLocale>
#include <QSize>
#include <QString>

#include <expected>
#include <optional>

namespace alongside {

/// What the app was asked to be when it was started.
struct LaunchOptions
{
    QString dataFolder;        ///< Where profiles are kept.
    std::optional<QSize> size; ///< Of the window, in device-independent pixels.
    bool dark = false;         ///< Dark, whatever the device says.
    int textPercent = 0;       ///< 85 to 200; 0: as the device says.
    std::optional<QLocale> locale;
    QString link; ///< "alongside://...", or "file:///..."; may be empty.
    bool sayFirstFrame = false;

    /// Declares the options that toOptions() reads.
    static void declare(QCommandLineParser &parser);
    /// \returns what is wrong with them, as a sentence.
    [[nodiscard]] static std::expected<LaunchOptions, QString> fromParser(const QCommandLineParser &parser);
};

} // namespace alongside
