#include "IosDisplaySettings.h"

#include "IosWindow.h"

#include <QGuiApplication>
#include <QScreen>

namespace alongside {

namespace {

constexpr qreal kUsualBodySize = 17; // points, of the body style at the size that iOS comes with

} // namespace

struct IosDisplaySettings::Observers
{
    NSMutableArray<id<NSObject>> *tokens;
};

IosDisplaySettings::IosDisplaySettings(QObject *parent)
    : QtDisplaySettings(parent), m_observers(new Observers{[NSMutableArray array]})
{
    for (NSNotificationName name in @[
             UIContentSizeCategoryDidChangeNotification,
             UIAccessibilityDarkerSystemColorsStatusDidChangeNotification,
             UIAccessibilityReduceMotionStatusDidChangeNotification
         ]) {
        [m_observers->tokens
            addObject:[NSNotificationCenter.defaultCenter addObserverForName:name
                                                                      object:nil
                                                                       queue:NSOperationQueue.mainQueue
                                                                  usingBlock:^(NSNotification *) {
                                                                    Q_EMIT changed();
                                                                  }]];
    }
    // There are no insets before there is a window, and others when it is turned.
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, &DisplaySettings::changed);
    connect(qGuiApp->primaryScreen(), &QScreen::geometryChanged, this, &DisplaySettings::changed);
}

IosDisplaySettings::~IosDisplaySettings()
{
    for (id<NSObject> token in m_observers->tokens)
        [NSNotificationCenter.defaultCenter removeObserver:token];
}

bool IosDisplaySettings::highContrast() const
{
    return UIAccessibilityDarkerSystemColorsEnabled();
}

bool IosDisplaySettings::reducedMotion() const
{
    return UIAccessibilityIsReduceMotionEnabled();
}

qreal IosDisplaySettings::textScale() const
{
    return [UIFont preferredFontForTextStyle:UIFontTextStyleBody].pointSize / kUsualBodySize;
}

QMarginsF IosDisplaySettings::insets() const
{
    UIWindow *window = appWindow();
    if (!window)
        return {};
    const UIEdgeInsets insets = window.safeAreaInsets;
    return {insets.left, insets.top, insets.right, insets.bottom};
}

} // namespace alongside
