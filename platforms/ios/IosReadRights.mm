#include "IosReadRights.h"

#import <UIKit/UIKit.h>
#import <objc/runtime.h>

namespace alongside {

namespace {

constexpr NSUInteger kMostChoices = 8; // each right takes room in the kernel, which an app can use up

using Picked = void (*)(id, SEL, UIDocumentPickerViewController *, NSArray<NSURL *> *);

// Oldest first.
NSMutableArray<NSArray<NSURL *> *> *readableChoices()
{
    static NSMutableArray<NSArray<NSURL *> *> *const choices = [NSMutableArray array];
    return choices;
}

void forgetOldest()
{
    for (NSURL *file in readableChoices().firstObject)
        [file stopAccessingSecurityScopedResource];
    [readableChoices() removeObjectAtIndex:0];
}

} // namespace

void keepReadable(NSArray<NSURL *> *chosen)
{
    NSMutableArray<NSURL *> *readable = [NSMutableArray array];
    for (NSURL *file in chosen) {
        if ([file startAccessingSecurityScopedResource])
            [readable addObject:file];
    }
    [readableChoices() addObject:readable];
    if (readableChoices().count > kMostChoices)
        forgetOldest();
}

void forgetReadable()
{
    while (readableChoices().count > 0)
        forgetOldest();
}

void keepReadableWhatDialogsGive()
{
    const SEL name = @selector(documentPicker:didPickDocumentsAtURLs:);
    Method method = class_getInstanceMethod(NSClassFromString(@"QIOSDocumentPickerController"), name);
    if (!method)
        return; // another Qt, which may ask for the right itself
    const auto qtPicked = reinterpret_cast<Picked>(method_getImplementation(method));
    const auto picked = ^(id hearer, UIDocumentPickerViewController *sheet, NSArray<NSURL *> *chosen) {
      keepReadable(chosen);
      qtPicked(hearer, name, sheet, chosen);
    };
    method_setImplementation(method, imp_implementationWithBlock(picked));
}

} // namespace alongside
