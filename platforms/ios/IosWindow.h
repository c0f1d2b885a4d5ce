#pragma once

#import <UIKit/UIKit.h>

namespace alongside {

/// The one window of the app; nil before there is one.
[[nodiscard]] UIWindow *appWindow();

} // namespace alongside
