#pragma once

#include "support/FixedDisplaySettings.h"
#include "support/PseudoTranslator.h"
#include "theme/Theme.h"

#include <QtQml/qqmlregistration.h>

#include <memory>

namespace alongside {

/// `Display` in a Quick test: the device the test runs on, as the test wants it.
///
/// The same object carries the one Theme of the program; reset() brings both back to a plain phone.
class Display : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

    Q_PROPERTY(bool dark READ dark WRITE setDark NOTIFY changed FINAL)
    Q_PROPERTY(bool highContrast READ highContrast WRITE setHighContrast NOTIFY changed FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed FINAL)
    Q_PROPERTY(bool screenReader READ screenReader WRITE setScreenReader NOTIFY changed FINAL)
    Q_PROPERTY(bool saysSelected READ saysSelected WRITE setSaysSelected NOTIFY changed FINAL)
    Q_PROPERTY(qreal textScale READ textScale WRITE setTextScale NOTIFY changed FINAL)
    Q_PROPERTY(qreal insetTop READ insetTop WRITE setInsetTop NOTIFY changed FINAL)
    Q_PROPERTY(qreal insetBottom READ insetBottom WRITE setInsetBottom NOTIFY changed FINAL)
    Q_PROPERTY(qreal insetLeft READ insetLeft WRITE setInsetLeft NOTIFY changed FINAL)
    Q_PROPERTY(qreal insetRight READ insetRight WRITE setInsetRight NOTIFY changed FINAL)
    Q_PROPERTY(qreal keyboardHeight READ keyboardHeight WRITE setKeyboardHeight NOTIFY changed FINAL)
    /// "" for English, "xl" for German-length words, "ar" for Arabic words, right to left.
    /// Set it before what is to be translated is made.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed FINAL)
    Q_PROPERTY(bool rightToLeft READ rightToLeft NOTIFY changed FINAL)

public:
    Display(const Display &) = delete;
    Display &operator=(const Display &) = delete;

    static Display &instance();
    static Display *create(QQmlEngine *, QJSEngine *);

    [[nodiscard]] bool dark() const { return m_device.isDark; }
    void setDark(bool dark) { change(m_device.isDark, dark); }
    [[nodiscard]] bool highContrast() const { return m_device.hasHighContrast; }
    void setHighContrast(bool high) { change(m_device.hasHighContrast, high); }
    [[nodiscard]] bool reducedMotion() const { return m_device.hasReducedMotion; }
    void setReducedMotion(bool reduced) { change(m_device.hasReducedMotion, reduced); }
    [[nodiscard]] bool screenReader() const { return m_device.hasScreenReader; }
    void setScreenReader(bool listening) { change(m_device.hasScreenReader, listening); }
    [[nodiscard]] bool saysSelected() const { return m_device.readsSelection; }
    void setSaysSelected(bool says) { change(m_device.readsSelection, says); }
    [[nodiscard]] qreal textScale() const { return m_device.scale; }
    void setTextScale(qreal scale) { change(m_device.scale, scale); }
    [[nodiscard]] qreal insetTop() const { return m_device.margins.top(); }
    void setInsetTop(qreal top);
    [[nodiscard]] qreal insetBottom() const { return m_device.margins.bottom(); }
    void setInsetBottom(qreal bottom);
    [[nodiscard]] qreal insetLeft() const { return m_device.margins.left(); }
    void setInsetLeft(qreal left);
    [[nodiscard]] qreal insetRight() const { return m_device.margins.right(); }
    void setInsetRight(qreal right);
    [[nodiscard]] qreal keyboardHeight() const { return m_device.keyboard; }
    void setKeyboardHeight(qreal height) { change(m_device.keyboard, height); }
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString &language);
    [[nodiscard]] bool rightToLeft() const { return m_device.hasTallScript; }

    /// A plain phone in English, and nothing chosen in the app.
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void changed();

private:
    Display();

    template<typename Value>
    void change(Value &current, Value wanted)
    {
        current = wanted;
        m_device.announce();
        Q_EMIT changed();
    }

    FixedDisplaySettings m_device;
    Theme m_theme{m_device};
    QString m_language;
    std::unique_ptr<PseudoTranslator> m_translator;
};

} // namespace alongside
