#include "IosPhotoPicker.h"

#include "IosWindow.h"

#import <UniformTypeIdentifiers/UniformTypeIdentifiers.h>

#include <utility>

using namespace Qt::StringLiterals;

/// Hears what becomes of the sheet, and holds the right to read what was chosen.
@interface AlongsidePhotoSheet : NSObject <UIDocumentPickerDelegate>
- (instancetype)initWithAnswer:(alongside::PhotoPicker::Answer)answer;
- (void)forgetAnswer;
@property(nonatomic, strong) UIDocumentPickerViewController *sheet;
@end

@implementation AlongsidePhotoSheet {
    alongside::PhotoPicker::Answer _answer;
    NSMutableArray<NSURL *> *_readable;
}

- (instancetype)initWithAnswer:(alongside::PhotoPicker::Answer)answer
{
    if ((self = [super init])) {
        _answer = std::move(answer);
        _readable = [NSMutableArray array];
    }
    return self;
}

- (void)dealloc
{
    for (NSURL *url in _readable)
        [url stopAccessingSecurityScopedResource];
}

- (void)forgetAnswer
{
    _answer = {};
}

- (void)documentPicker:(UIDocumentPickerViewController *)controller
    didPickDocumentsAtURLs:(NSArray<NSURL *> *)urls
{
    QList<QUrl> chosen;
    for (NSURL *url in urls) {
        if ([url startAccessingSecurityScopedResource])
            [_readable addObject:url];
        chosen.append(QUrl::fromNSURL(url));
    }
    if (const auto answer = std::exchange(_answer, {}))
        answer(chosen);
}

- (void)documentPickerWasCancelled:(UIDocumentPickerViewController *)controller
{
    if (const auto answer = std::exchange(_answer, {}))
        answer({});
}

@end

namespace alongside {

struct IosPhotoPicker::Sheet
{
    AlongsidePhotoSheet *heard;
};

IosPhotoPicker::IosPhotoPicker() : m_sheet(new Sheet{nil}) {}

IosPhotoPicker::~IosPhotoPicker()
{
    dismiss();
}

Result<void> IosPhotoPicker::ask(const Words &, Answer answer)
{
    dismiss();
    UIViewController *below = appWindow().rootViewController;
    if (!below)
        return fail(ErrorCode::Unavailable, u"no window"_s);
    AlongsidePhotoSheet *heard = [[AlongsidePhotoSheet alloc] initWithAnswer:std::move(answer)];
    heard.sheet = [[UIDocumentPickerViewController alloc] initForOpeningContentTypes:@[ UTTypeImage ]];
    heard.sheet.allowsMultipleSelection = YES;
    heard.sheet.delegate = heard;
    m_sheet->heard = heard;
    [below presentViewController:heard.sheet animated:YES completion:nil];
    return {};
}

void IosPhotoPicker::dismiss()
{
    [m_sheet->heard forgetAnswer];
    [m_sheet->heard.sheet dismissViewControllerAnimated:YES completion:nil];
    m_sheet->heard = nil;
}

} // namespace alongside
