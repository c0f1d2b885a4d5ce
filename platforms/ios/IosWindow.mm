#include "IosWindow.h"

namespace alongside {

UIWindow *appWindow()
{
    for (UIScene *scene in UIApplication.sharedApplication.connectedScenes) {
        if (![scene isKindOfClass:[UIWindowScene class]])
            continue;
        for (UIWindow *window in ((UIWindowScene *)scene).windows) {
            if (window.keyWindow)
                return window;
        }
    }
    return nil;
}

} // namespace alongside
