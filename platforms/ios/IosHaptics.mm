#include "IosHaptics.h"

#import <UIKit/UIKit.h>

namespace alongside {

bool IosHaptics::isAvailable() const
{
    return UIDevice.currentDevice.userInterfaceIdiom == UIUserInterfaceIdiomPhone;
}

void IosHaptics::touch()
{
    UIImpactFeedbackGenerator *generator =
        [[UIImpactFeedbackGenerator alloc] initWithStyle:UIImpactFeedbackStyleSoft];
    [generator impactOccurred];
}

} // namespace alongside
