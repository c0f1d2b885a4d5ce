#pragma once

#include <QQuickItem>
#include <QQuickWindow>

#include <expected>
#include <functional>

namespace alongside {

/// A person's hand on the app: finds what is on the screen by its name in the tests, presses it,
/// types, waits for what follows. Every act can fail, with a sentence about what was missing.
class Hand
{
public:
    using Done = std::expected<void, QString>;

    explicit Hand(QQuickWindow &window) : m_window(&window) {}

    /// Waits until \a name is on the screen, ready to be used.
    [[nodiscard]] Done see(const QString &name);
    /// Waits until \a name is no longer on the screen.
    [[nodiscard]] Done seeGone(const QString &name);
    /// Waits until \a holds.
    [[nodiscard]] Done wait(const QString &what, const std::function<bool()> &holds);
    /// Scrolls to \a name and presses it.
    [[nodiscard]] Done press(const QString &name);
    /// Scrolls the list of the page \a page to \a row: a row far away is not there until it is seen.
    [[nodiscard]] Done showRow(const QString &page, int row);
    /// The same, and at once presses the same place again, as a shaking hand does.
    [[nodiscard]] Done pressTwice(const QString &name);
    /// Types \a text where the focus is.
    void type(const QString &text);
    void pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Presses \a name and types \a text there.
    [[nodiscard]] Done typeInto(const QString &name, const QString &text);

    /// The item \a name if it is on the screen, else null.
    [[nodiscard]] QQuickItem *find(const QString &name) const;
    /// What is on the screen, as a picture.
    [[nodiscard]] QImage look();

private:
    void bringIntoView(QQuickItem &item) const;

    QQuickWindow *m_window;
    QPoint m_lastPressed;
};

} // namespace alongside
