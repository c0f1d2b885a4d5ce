#pragma once

#include "Composition.h"
#include "Hand.h"
#include "Looks.h"

#include "models/AppContext.h"

#include <QDir>

// A step that fails ends the tour with what it said: no function can return for its caller.
// NOLINTNEXTLINE(cppcoreguidelines-macro-usage)
#define ALONGSIDE_TRY(act)                                                                                   \
    if (auto done = (act); !done)                                                                            \
    return done

namespace alongside {

/// What every journey of the tour needs: the app, a hand on it, and a camera that numbers its pictures.
class TourGuide
{
public:
    /// \a pictures: the folder for the pictures; it must exist. Borrows the app, which must outlive it.
    TourGuide(Composition &app, const LaunchOptions &options, const QDir &pictures);

    [[nodiscard]] Hand &hand() { return m_hand; }
    [[nodiscard]] AppContext &app() const { return m_app.context(); }
    [[nodiscard]] SessionModel *session() const { return app().session(); }
    [[nodiscard]] OpenedProfile *opened() const { return session()->opened(); }
    [[nodiscard]] QString dataFolder() const { return m_options.dataFolder; }
    /// Of the first profile, and never of anyone's.
    [[nodiscard]] static QString passphrase();

    /// Takes a picture of what is on the screen. Its name begins with its number and the look's name.
    [[nodiscard]] Hand::Done take(const QString &name);
    [[nodiscard]] int pictureCount() const { return m_number; }

    void putOn(const Look &look);
    /// As the tour was begun.
    [[nodiscard]] const Look &usual() const { return m_usual; }

    /// From its lock screen.
    [[nodiscard]] Hand::Done openProfile();

private:
    Composition &m_app;
    LaunchOptions m_options;
    QDir m_pictures;
    Hand m_hand;
    Look m_usual;
    QString m_prefix;
    int m_number = 0;
};

} // namespace alongside
