#pragma once

#include "platform/DisplaySettings.h"
#include "theme/ColorSet.h"
#include "theme/Scenery.h"
#include "theme/TextStyle.h"

#include <QtQml/qqmlregistration.h>

class QJSEngine;
class QQmlEngine;

namespace alongside {

/// `Theme` in QML: every colour, measure and duration on screen.
///
/// Follows the device (DisplaySettings) and what the person chose in the app, which wins. Lengths
/// are device-independent pixels, durations milliseconds. No QML file writes a colour, a size or a
/// duration of its own.
class Theme : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

    // What the person chose. Only the settings write these.
    Q_PROPERTY(Appearance appearance READ appearance WRITE setAppearance NOTIFY choicesChanged FINAL)
    Q_PROPERTY(Choice strongContrast READ strongContrast WRITE setStrongContrast NOTIFY choicesChanged FINAL)
    Q_PROPERTY(Choice lessMovement READ lessMovement WRITE setLessMovement NOTIFY choicesChanged FINAL)
    /// 85 to 200, or 0 to follow the device.
    Q_PROPERTY(int textPercent READ textPercent WRITE setTextPercent NOTIFY choicesChanged FINAL)
    /// Of what is read at length.
    Q_PROPERTY(LineSpacing lineSpacing READ lineSpacing WRITE setLineSpacing NOTIFY choicesChanged FINAL)
    /// Titles in the plain letters of the body instead of the serif ones.
    Q_PROPERTY(bool plainLetters READ plainLetters WRITE setPlainLetters NOTIFY choicesChanged FINAL)
    /// Larger targets everywhere.
    Q_PROPERTY(bool easyMode READ easyMode WRITE setEasyMode NOTIFY choicesChanged FINAL)
    /// Dark, whatever the device and the person chose: for a while on which light hurts.
    Q_PROPERTY(bool dim READ dim WRITE setDim NOTIFY choicesChanged FINAL)
    Q_PROPERTY(bool ignoreRepeatedTaps READ ignoreRepeatedTaps WRITE setIgnoreRepeatedTaps NOTIFY
                   choicesChanged FINAL)

    Q_PROPERTY(alongside::ColorSet color READ color NOTIFY colorChanged FINAL)
    Q_PROPERTY(alongside::Scenery dayScenery READ dayScenery NOTIFY colorChanged FINAL)
    Q_PROPERTY(alongside::Scenery eveningScenery READ eveningScenery NOTIFY colorChanged FINAL)
    Q_PROPERTY(alongside::Scenery nightScenery READ nightScenery NOTIFY colorChanged FINAL)
    Q_PROPERTY(bool dark READ dark NOTIFY colorChanged FINAL)
    Q_PROPERTY(bool highContrast READ highContrast NOTIFY colorChanged FINAL)
    /// Width of a divider, of the edge of a card (0 where tone sets it off), and of a control's edge.
    Q_PROPERTY(int stroke READ stroke NOTIFY colorChanged FINAL)
    Q_PROPERTY(int cardStroke READ cardStroke NOTIFY colorChanged FINAL)
    Q_PROPERTY(qreal controlStroke READ controlStroke NOTIFY colorChanged FINAL)
    /// Edge of a tinted surface: only in high contrast, where the tint is gone.
    Q_PROPERTY(int tintStroke READ tintStroke NOTIFY colorChanged FINAL)
    Q_PROPERTY(qreal disabledOpacity MEMBER s_disabledOpacity CONSTANT FINAL)
    Q_PROPERTY(int focusStroke MEMBER s_focusStroke CONSTANT FINAL)
    Q_PROPERTY(int focusGap MEMBER s_focusGap CONSTANT FINAL)

    // The roles of text.
    Q_PROPERTY(alongside::TextStyle display READ display NOTIFY textChanged FINAL)
    Q_PROPERTY(alongside::TextStyle title READ title NOTIFY textChanged FINAL)
    Q_PROPERTY(alongside::TextStyle heading READ heading NOTIFY textChanged FINAL)
    Q_PROPERTY(alongside::TextStyle reading READ reading NOTIFY textChanged FINAL)
    Q_PROPERTY(alongside::TextStyle body READ body NOTIFY textChanged FINAL)
    Q_PROPERTY(alongside::TextStyle label READ label NOTIFY textChanged FINAL)
    Q_PROPERTY(alongside::TextStyle small READ small NOTIFY textChanged FINAL)
    Q_PROPERTY(alongside::TextStyle nav READ nav NOTIFY textChanged FINAL)
    Q_PROPERTY(int navSmallest MEMBER s_navSmallest CONSTANT FINAL)
    /// The person's text size, 0.85 to 2; from 1.5 (`large`) rows become columns, from 1.8 (`huge`)
    /// decoration makes room for words.
    Q_PROPERTY(qreal textScale READ textScale NOTIFY textChanged FINAL)
    Q_PROPERTY(bool large READ large NOTIFY textChanged FINAL)
    Q_PROPERTY(bool huge READ huge NOTIFY textChanged FINAL)
    /// How much further apart the lines of what is read at length stand, 1 to 1.4.
    Q_PROPERTY(qreal lineStretch READ lineStretch NOTIFY textChanged FINAL)

    // Icons grow half as fast as text, to 150 % at most.
    Q_PROPERTY(int icon18 READ icon18 NOTIFY textChanged FINAL)
    Q_PROPERTY(int icon20 READ icon20 NOTIFY textChanged FINAL)
    Q_PROPERTY(int icon22 READ icon22 NOTIFY textChanged FINAL)
    Q_PROPERTY(int icon24 READ icon24 NOTIFY textChanged FINAL)
    Q_PROPERTY(int icon26 READ icon26 NOTIFY textChanged FINAL)
    Q_PROPERTY(int icon30 READ icon30 NOTIFY textChanged FINAL)
    Q_PROPERTY(int iconTile READ iconTile NOTIFY textChanged FINAL)

    // The scale of distances.
    Q_PROPERTY(int space2 MEMBER s_space2 CONSTANT FINAL)
    Q_PROPERTY(int space4 MEMBER s_space4 CONSTANT FINAL)
    Q_PROPERTY(int space6 MEMBER s_space6 CONSTANT FINAL)
    Q_PROPERTY(int space8 MEMBER s_space8 CONSTANT FINAL)
    Q_PROPERTY(int space12 MEMBER s_space12 CONSTANT FINAL)
    Q_PROPERTY(int space16 MEMBER s_space16 CONSTANT FINAL)
    Q_PROPERTY(int space20 MEMBER s_space20 CONSTANT FINAL)
    Q_PROPERTY(int space24 MEMBER s_space24 CONSTANT FINAL)
    Q_PROPERTY(int space32 MEMBER s_space32 CONSTANT FINAL)
    Q_PROPERTY(int space40 MEMBER s_space40 CONSTANT FINAL)

    Q_PROPERTY(int radiusSmall MEMBER s_radiusSmall CONSTANT FINAL)
    Q_PROPERTY(int radiusControl MEMBER s_radiusControl CONSTANT FINAL)
    Q_PROPERTY(int radiusRow MEMBER s_radiusRow CONSTANT FINAL)
    Q_PROPERTY(int radiusCard MEMBER s_radiusCard CONSTANT FINAL)
    Q_PROPERTY(int radiusSheet MEMBER s_radiusSheet CONSTANT FINAL)
    /// A pill is round up to this; taller ones (two lines) keep it.
    Q_PROPERTY(int radiusPill MEMBER s_radiusPill CONSTANT FINAL)

    /// Smallest side of anything that can be pressed (WCAG 2.5.5 asks 44), and of a main control.
    Q_PROPERTY(int hit READ hit NOTIFY touchChanged FINAL)
    Q_PROPERTY(int hitComfort READ hitComfort NOTIFY touchChanged FINAL)
    Q_PROPERTY(int rowHeight READ rowHeight NOTIFY touchChanged FINAL)
    /// How long after a tap the same control is deaf to another; 0 when switched off.
    Q_PROPERTY(int repeatedTapTime READ repeatedTapTime NOTIFY touchChanged FINAL)

    Q_PROPERTY(int barHeight MEMBER s_barHeight CONSTANT FINAL)
    Q_PROPERTY(int railWidth MEMBER s_railWidth CONSTANT FINAL)
    Q_PROPERTY(int contentMax MEMBER s_contentMax CONSTANT FINAL)
    Q_PROPERTY(int panelMax MEMBER s_panelMax CONSTANT FINAL)
    /// A window's size at first: that of a phone; and the least it can be.
    Q_PROPERTY(int windowWidth MEMBER s_windowWidth CONSTANT FINAL)
    Q_PROPERTY(int windowHeight MEMBER s_windowHeight CONSTANT FINAL)
    Q_PROPERTY(int windowMinWidth MEMBER s_windowMinWidth CONSTANT FINAL)
    Q_PROPERTY(int windowMinHeight MEMBER s_windowMinHeight CONSTANT FINAL)
    Q_PROPERTY(int toastMax MEMBER s_toastMax CONSTANT FINAL)
    Q_PROPERTY(int heroHeight MEMBER s_heroHeight CONSTANT FINAL)
    Q_PROPERTY(int pebble MEMBER s_pebble CONSTANT FINAL)
    Q_PROPERTY(int switchWidth MEMBER s_switchWidth CONSTANT FINAL)
    Q_PROPERTY(int switchHeight MEMBER s_switchHeight CONSTANT FINAL)
    Q_PROPERTY(int switchStroke MEMBER s_switchStroke CONSTANT FINAL)
    Q_PROPERTY(int tickBox MEMBER s_tickBox CONSTANT FINAL)
    /// Window widths from which the bottom bar becomes a rail, and list and detail stand side by side.
    Q_PROPERTY(int railFrom MEMBER s_railFrom CONSTANT FINAL)
    Q_PROPERTY(int splitFrom MEMBER s_splitFrom CONSTANT FINAL)

    // Movement; all 0 when the person asked for less of it.
    Q_PROPERTY(int quick READ quick NOTIFY motionChanged FINAL)
    Q_PROPERTY(int gentle READ gentle NOTIFY motionChanged FINAL)
    Q_PROPERTY(int slow READ slow NOTIFY motionChanged FINAL)
    Q_PROPERTY(int turn READ turn NOTIFY motionChanged FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion NOTIFY motionChanged FINAL)

    /// True while a screen reader is listening.
    Q_PROPERTY(bool screenReader READ screenReader NOTIFY assistanceChanged FINAL)
    /// True where it says by itself that a tab is selected; where not, the tab's name says it.
    Q_PROPERTY(bool saysSelected READ saysSelected NOTIFY assistanceChanged FINAL)
    /// How long a toast with Undo stays: twice as long with a screen reader.
    Q_PROPERTY(int toastTime READ toastTime NOTIFY assistanceChanged FINAL)
    /// How long work may take before it is shown that there is any.
    Q_PROPERTY(int patience MEMBER s_patience CONSTANT FINAL)

public:
    enum class Appearance { FollowDevice, Light, Dark };
    Q_ENUM(Appearance)
    enum class Choice { FollowDevice, Always, Never };
    Q_ENUM(Choice)
    enum class LineSpacing { Normal, Wide, VeryWide };
    Q_ENUM(LineSpacing)

    /// \a display must outlive this. Make the one instance before the engine, on its thread.
    explicit Theme(const DisplaySettings &display, QObject *parent = nullptr);
    ~Theme() override;

    /// Called once by the QML engine; the composition root keeps ownership.
    static Theme *create(QQmlEngine *, QJSEngine *engine);

    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);
    [[nodiscard]] Choice strongContrast() const { return m_strongContrast; }
    void setStrongContrast(Choice choice);
    [[nodiscard]] Choice lessMovement() const { return m_lessMovement; }
    void setLessMovement(Choice choice);
    [[nodiscard]] int textPercent() const { return m_textPercent; }
    void setTextPercent(int percent);
    [[nodiscard]] LineSpacing lineSpacing() const { return m_lineSpacing; }
    void setLineSpacing(LineSpacing spacing);
    [[nodiscard]] bool plainLetters() const { return m_plainLetters; }
    void setPlainLetters(bool plain);
    [[nodiscard]] bool easyMode() const { return m_easyMode; }
    void setEasyMode(bool easy);
    [[nodiscard]] bool dim() const { return m_dim; }
    void setDim(bool dim);
    [[nodiscard]] bool ignoreRepeatedTaps() const { return m_ignoreRepeatedTaps; }
    void setIgnoreRepeatedTaps(bool ignore);

    [[nodiscard]] const ColorSet &color() const { return ColorSet::of(dark(), highContrast()); }
    [[nodiscard]] const Scenery &dayScenery() const { return Scenery::day(dark()); }
    [[nodiscard]] const Scenery &eveningScenery() const { return Scenery::evening(dark()); }
    [[nodiscard]] const Scenery &nightScenery() const { return Scenery::night(dark()); }
    [[nodiscard]] bool dark() const { return m_shown.dark; }
    [[nodiscard]] bool highContrast() const { return m_shown.highContrast; }
    [[nodiscard]] int stroke() const { return highContrast() ? 2 : 1; }
    [[nodiscard]] int cardStroke() const { return highContrast() ? 2 : dark() ? 1 : 0; }
    [[nodiscard]] qreal controlStroke() const { return highContrast() ? 2 : 1.5; }
    [[nodiscard]] int tintStroke() const { return highContrast() ? 2 : 0; }

    [[nodiscard]] TextStyle display() const;
    [[nodiscard]] TextStyle title() const;
    [[nodiscard]] TextStyle heading() const;
    [[nodiscard]] TextStyle reading() const;
    [[nodiscard]] TextStyle body() const;
    [[nodiscard]] TextStyle label() const;
    [[nodiscard]] TextStyle small() const;
    [[nodiscard]] TextStyle nav() const;
    [[nodiscard]] qreal textScale() const { return m_shown.textScale; }
    [[nodiscard]] qreal lineStretch() const { return 1 + 0.2 * int(m_lineSpacing); }
    [[nodiscard]] bool large() const { return textScale() >= 1.5; }
    [[nodiscard]] bool huge() const { return textScale() >= 1.8; }

    [[nodiscard]] int icon18() const { return scaledIconSize(18, textScale()); }
    [[nodiscard]] int icon20() const { return scaledIconSize(20, textScale()); }
    [[nodiscard]] int icon22() const { return scaledIconSize(22, textScale()); }
    [[nodiscard]] int icon24() const { return scaledIconSize(24, textScale()); }
    [[nodiscard]] int icon26() const { return scaledIconSize(26, textScale()); }
    [[nodiscard]] int icon30() const { return scaledIconSize(30, textScale()); }
    [[nodiscard]] int iconTile() const { return scaledIconSize(44, textScale()); }

    [[nodiscard]] int hit() const { return easyMode() ? s_hitEasy : s_hit; }
    [[nodiscard]] int hitComfort() const { return easyMode() ? s_hitEasy : s_hitComfort; }
    [[nodiscard]] int rowHeight() const { return easyMode() ? s_rowHeightEasy : s_rowHeight; }
    [[nodiscard]] int repeatedTapTime() const { return ignoreRepeatedTaps() ? s_repeatedTapTime : 0; }

    [[nodiscard]] int quick() const { return reducedMotion() ? 0 : 120; }
    [[nodiscard]] int gentle() const { return reducedMotion() ? 0 : 240; }
    [[nodiscard]] int slow() const { return reducedMotion() ? 0 : 420; }
    [[nodiscard]] int turn() const { return reducedMotion() ? 0 : 1600; }
    [[nodiscard]] bool reducedMotion() const { return m_shown.reducedMotion; }

    [[nodiscard]] bool screenReader() const { return m_shown.screenReader; }
    [[nodiscard]] bool saysSelected() const { return m_shown.saysSelected; }
    [[nodiscard]] int toastTime() const { return screenReader() ? 20'000 : 10'000; }

    /// In device-independent pixels of the window; QML asks EdgeInsets, which knows where an item is.
    [[nodiscard]] QMarginsF insets() const { return m_shown.insets; }
    [[nodiscard]] qreal keyboardHeight() const { return m_shown.keyboardHeight; }

    /// Distance of a page's content from its sides, for a page \a width wide.
    Q_INVOKABLE static int gutter(qreal width);
    /// A mood's colour: see moodFill(). The pebble's edge is a darker tone of it.
    Q_INVOKABLE static QColor mood(int level) { return moodFill(level); }
    Q_INVOKABLE static QColor moodEdge(int level) { return moodFill(level).darker(185); }
    /// Where the picture of an icon is: see IconProvider.
    Q_INVOKABLE static QUrl iconSource(const QString &name, bool filled, const QColor &color);

Q_SIGNALS:
    void choicesChanged();
    void colorChanged();
    void textChanged();
    void touchChanged();
    void motionChanged();
    void assistanceChanged();
    void insetsChanged();

private:
    /// What is on screen now: the device's facts where the person chose nothing else.
    struct Shown
    {
        bool dark = false;
        bool highContrast = false;
        bool reducedMotion = false;
        qreal textScale = 1;
        bool tallScript = false;
        bool screenReader = false;
        bool saysSelected = true;
        QMarginsF insets;
        qreal keyboardHeight = 0;
    };

    static constexpr qreal s_disabledOpacity = 0.55;
    static constexpr int s_focusStroke = 3;
    static constexpr int s_focusGap = 2;
    static constexpr int s_navSmallest = 12;
    static constexpr int s_space2 = 2;
    static constexpr int s_space4 = 4;
    static constexpr int s_space6 = 6;
    static constexpr int s_space8 = 8;
    static constexpr int s_space12 = 12;
    static constexpr int s_space16 = 16;
    static constexpr int s_space20 = 20;
    static constexpr int s_space24 = 24;
    static constexpr int s_space32 = 32;
    static constexpr int s_space40 = 40;
    static constexpr int s_radiusSmall = 8;
    static constexpr int s_radiusControl = 14;
    static constexpr int s_radiusRow = 16;
    static constexpr int s_radiusCard = 22;
    static constexpr int s_radiusSheet = 30;
    static constexpr int s_radiusPill = 28;
    static constexpr int s_hit = 48;
    static constexpr int s_hitComfort = 56;
    static constexpr int s_hitEasy = 64;
    static constexpr int s_rowHeight = 64;
    static constexpr int s_rowHeightEasy = 72;
    static constexpr int s_repeatedTapTime = 350;
    static constexpr int s_barHeight = 60;
    static constexpr int s_railWidth = 104;
    static constexpr int s_contentMax = 640;
    static constexpr int s_panelMax = 520;
    static constexpr int s_windowWidth = 390;
    static constexpr int s_windowHeight = 844;
    static constexpr int s_windowMinWidth = 320;
    static constexpr int s_windowMinHeight = 480;
    static constexpr int s_toastMax = 520;
    static constexpr int s_heroHeight = 250;
    static constexpr int s_pebble = 52;
    static constexpr int s_switchWidth = 54;
    static constexpr int s_switchHeight = 32;
    static constexpr int s_switchStroke = 2;
    static constexpr int s_tickBox = 26;
    static constexpr int s_railFrom = 600;
    static constexpr int s_splitFrom = 840;
    static constexpr int s_patience = 300;

    template<typename Value>
    bool choose(Value &current, Value wanted);
    [[nodiscard]] Shown wanted() const;
    void refresh();
    [[nodiscard]] TextStyle style(bool serif, int weight, qreal pixels, qreal leading) const;

    const DisplaySettings &m_display;
    Appearance m_appearance = Appearance::FollowDevice;
    Choice m_strongContrast = Choice::FollowDevice;
    Choice m_lessMovement = Choice::FollowDevice;
    int m_textPercent = 0;
    LineSpacing m_lineSpacing = LineSpacing::Normal;
    bool m_plainLetters = false;
    bool m_easyMode = false;
    bool m_dim = false;
    bool m_ignoreRepeatedTaps = true;
    Shown m_shown;

    static inline Theme *s_instance = nullptr;
};

} // namespace alongside
