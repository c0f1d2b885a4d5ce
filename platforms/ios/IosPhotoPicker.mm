#include "IosPhotoPicker.h"

#include "IosReadRights.h"
#include "IosWindow.h"

#import <UniformTypeIdentifiers/UniformTypeIdentifiers.h>

#include <utility>

using namespace Qt::StringLiterals;

/// Hears what becomes of the sheet.
@interface AlongsidePhotoSheet : NSObject <UIDocumentPickerDelegate>
- (instancetype)initWithAnswer:(alongside::PhotoPicker::Answer)answer;
- (void)answerWith:(const QList<QUrl> &)chosen;
@property(nonatomic, strong) UIDocumentPickerViewController *sheet;
@end

@implementation AlongsidePhotoSheet {
    alongside::PhotoPicker::Answer _answer;
}

- (instancetype)initWithAnswer:(alongside::PhotoPicker::Answer)answer
{
    if ((self = [super init]))
        _answer = std::move(answer);
    return self;
}

- (void)answerWith:(const QList<QUrl> &)chosen
{
    self.sheet = nil; // it goes by itself, and is not to be sent away twice
    if (const auto answer = std::exchange(_answer, {}))
        answer(chosen);
}

- (void)documentPicker:(UIDocumentPickerViewController *)controller
    didPickDocumentsAtURLs:(NSArray<NSURL *> *)urls
{
    alongside::keepReadable(urls); // whoever is answered may ask for the next ones before these are read
    QList<QUrl> chosen;
    for (NSURL *url in urls)
        chosen.append(QUrl::fromNSURL(url));
    [self answerWith:chosen];
}

- (void)documentPickerWasCancelled:(UIDocumentPickerViewController *)controller
{
    [self answerWith:{}];
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
    AlongsidePhotoSheet *heard = std::exchange(m_sheet->heard, nil);
    if (heard.sheet.presentingViewController)
        [heard.sheet dismissViewControllerAnimated:YES completion:nil];
    [heard answerWith:QList<QUrl>()];
}

} // namespace alongside
