#include "theme/Theme.h"

#include "theme/Fonts.h"

#include <QFont>
#include <QJSEngine>
#include <QUrl>

#include <algorithm>

namespace alongside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSmallestTextPercent = 85;
constexpr int kLargestTextPercent = 200;

bool decided(Theme::Choice choice, bool device)
{
    switch (choice) {
    case Theme::Choice::Always: return true;
    case Theme::Choice::Never: return false;
    case Theme::Choice::FollowDevice: break;
    }
    return device;
}

bool decidedDark(Theme::Appearance appearance, bool device)
{
    switch (appearance) {
    case Theme::Appearance::Dark: return true;
    case Theme::Appearance::Light: return false;
    case Theme::Appearance::FollowDevice: break;
    }
    return device;
}

} // namespace

Theme::Theme(const DisplaySettings &display, QObject *parent) : QObject(parent), m_display(display)
{
    Q_ASSERT_X(!s_instance, "Theme", "there is one");
    s_instance = this;
    connect(&m_display, &DisplaySettings::changed, this, &Theme::refresh);
    m_shown = wanted();
}

Theme::~Theme()
{
    s_instance = nullptr;
}

Theme *Theme::create(QQmlEngine *, QJSEngine *engine)
{
    Q_ASSERT_X(s_instance, "Theme", "make it before the engine");
    Q_ASSERT(s_instance->thread() == engine->thread());
    QJSEngine::setObjectOwnership(s_instance, QJSEngine::CppOwnership);
    return s_instance;
}

template<typename Value>
bool Theme::choose(Value &current, Value wanted)
{
    if (current == wanted)
        return false;
    current = wanted;
    Q_EMIT choicesChanged();
    return true;
}

void Theme::setAppearance(Appearance appearance)
{
    if (choose(m_appearance, appearance))
        refresh();
}

void Theme::setStrongContrast(Choice choice)
{
    if (choose(m_strongContrast, choice))
        refresh();
}

void Theme::setLessMovement(Choice choice)
{
    if (choose(m_lessMovement, choice))
        refresh();
}

void Theme::setTextPercent(int percent)
{
    const int kept = percent == 0 ? 0 : std::clamp(percent, kSmallestTextPercent, kLargestTextPercent);
    if (choose(m_textPercent, kept))
        refresh();
}

void Theme::setLineSpacing(LineSpacing spacing)
{
    if (choose(m_lineSpacing, spacing))
        Q_EMIT textChanged();
}

void Theme::setPlainLetters(bool plain)
{
    if (choose(m_plainLetters, plain))
        Q_EMIT textChanged();
}

void Theme::setEasyMode(bool easy)
{
    if (choose(m_easyMode, easy))
        Q_EMIT touchChanged();
}

void Theme::setDim(bool dim)
{
    if (choose(m_dim, dim))
        refresh();
}

void Theme::setIgnoreRepeatedTaps(bool ignore)
{
    if (choose(m_ignoreRepeatedTaps, ignore))
        Q_EMIT touchChanged();
}

Theme::Shown Theme::wanted() const
{
    const qreal percent = m_textPercent == 0 ? m_display.textScale() * 100 : m_textPercent;
    return {
        .dark = m_dim || decidedDark(m_appearance, m_display.dark()),
        .highContrast = decided(m_strongContrast, m_display.highContrast()),
        .reducedMotion = decided(m_lessMovement, m_display.reducedMotion()),
        .textScale = std::clamp<qreal>(percent, kSmallestTextPercent, kLargestTextPercent) / 100,
        .tallScript = m_display.tallScript(),
        .screenReader = m_display.screenReader(),
        .saysSelected = m_display.saysSelected(),
        .insets = m_display.insets(),
        .keyboardHeight = m_display.keyboardHeight(),
    };
}

void Theme::refresh()
{
    const Shown old = std::exchange(m_shown, wanted());
    if (old.dark != m_shown.dark || old.highContrast != m_shown.highContrast)
        Q_EMIT colorChanged();
    if (old.textScale != m_shown.textScale || old.tallScript != m_shown.tallScript)
        Q_EMIT textChanged();
    if (old.reducedMotion != m_shown.reducedMotion)
        Q_EMIT motionChanged();
    if (old.screenReader != m_shown.screenReader || old.saysSelected != m_shown.saysSelected)
        Q_EMIT assistanceChanged();
    if (old.insets != m_shown.insets || old.keyboardHeight != m_shown.keyboardHeight)
        Q_EMIT insetsChanged();
}

TextStyle Theme::style(bool serif, int weight, qreal pixels, qreal leading) const
{
    const int size = scaledTextSize(pixels, textScale());
    return {
        .family = serif && !m_plainLetters ? Fonts::serif() : Fonts::sans(),
        .weight = weight,
        .size = size,
        .lineHeight = qRound(size * leading),
    };
}

TextStyle Theme::display() const
{
    return style(true, QFont::Medium, 30, m_shown.tallScript ? 1.5 : 1.2);
}

TextStyle Theme::title() const
{
    return style(true, QFont::Medium, 25, m_shown.tallScript ? 1.5 : 1.2);
}

TextStyle Theme::heading() const
{
    return style(false, QFont::DemiBold, 20, m_shown.tallScript ? 1.5 : 1.2);
}

TextStyle Theme::reading() const
{
    return style(false, QFont::Normal, 19, m_shown.tallScript ? 1.72 : 1.48);
}

TextStyle Theme::body() const
{
    return style(false, QFont::Normal, 17, m_shown.tallScript ? 1.62 : 1.38);
}

TextStyle Theme::label() const
{
    return style(false, QFont::DemiBold, 17, m_shown.tallScript ? 1.54 : 1.24);
}

TextStyle Theme::small() const
{
    return style(false, QFont::Normal, 15, m_shown.tallScript ? 1.62 : 1.38);
}

TextStyle Theme::nav() const
{
    // A bar has no room to grow: the label stops at 130 %, and NavBar shows it large on demand.
    constexpr qreal kPixels = 14;
    TextStyle nav = style(false, QFont::Medium, kPixels, 1);
    nav.size = qRound(kPixels * std::min(textScale(), 1.3));
    nav.lineHeight = qRound(nav.size * (m_shown.tallScript ? 1.5 : 1.2));
    return nav;
}

int Theme::gutter(qreal width)
{
    if (width < 350)
        return s_space16;
    return width < s_railFrom ? s_space20 : s_space32;
}

QUrl Theme::iconSource(const QString &name, bool filled, const QColor &color)
{
    if (name.isEmpty())
        return {};
    const QStringView weight = filled ? u"fill" : u"regular";
    return QUrl(u"image://icon/%1/%2/%3"_s.arg(weight, name, color.name(QColor::HexRgb).sliced(1)));
}

} // namespace alongside
