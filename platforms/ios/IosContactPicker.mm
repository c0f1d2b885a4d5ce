#include "IosContactPicker.h"

#include "IosWindow.h"

#import <ContactsUI/ContactsUI.h>

#include <utility>

using namespace Qt::StringLiterals;

/// Hears whom the person chose.
@interface AlongsideContactSheet : NSObject <CNContactPickerDelegate>
- (instancetype)initWithAnswer:(alongside::ContactPicker::Answer)answer;
- (void)answerWith:(NSData *)card;
@property(nonatomic, strong) CNContactPickerViewController *sheet;
@end

@implementation AlongsideContactSheet {
    alongside::ContactPicker::Answer _answer;
}

- (instancetype)initWithAnswer:(alongside::ContactPicker::Answer)answer
{
    if ((self = [super init]))
        _answer = std::move(answer);
    return self;
}

- (void)answerWith:(NSData *)card
{
    self.sheet = nil; // it goes by itself, and is not to be sent away twice
    if (const auto answer = std::exchange(_answer, {}))
        answer(card ? QByteArray::fromNSData(card) : QByteArray());
}

- (void)contactPicker:(CNContactPickerViewController *)picker didSelectContact:(CNContact *)contact
{
    NSData *card = nil;
    @try {
        card = [CNContactVCardSerialization dataWithContacts:@[ contact ] error:nil];
    } @catch (NSException *) {
        // A part of the contact was kept back: it is as if nobody was chosen.
    }
    [self answerWith:card];
}

- (void)contactPickerDidCancel:(CNContactPickerViewController *)picker
{
    [self answerWith:nil];
}

@end

namespace alongside {

struct IosContactPicker::Sheet
{
    AlongsideContactSheet *heard;
};

IosContactPicker::IosContactPicker() : m_sheet(new Sheet{nil}) {}

IosContactPicker::~IosContactPicker()
{
    dismiss();
}

Result<void> IosContactPicker::ask(Answer answer)
{
    dismiss();
    UIViewController *below = appWindow().rootViewController;
    if (!below)
        return fail(ErrorCode::Unavailable, u"no window"_s);
    AlongsideContactSheet *heard = [[AlongsideContactSheet alloc] initWithAnswer:std::move(answer)];
    heard.sheet = [[CNContactPickerViewController alloc] init];
    heard.sheet.delegate = heard;
    m_sheet->heard = heard;
    [below presentViewController:heard.sheet animated:YES completion:nil];
    return {};
}

void IosContactPicker::dismiss()
{
    AlongsideContactSheet *heard = std::exchange(m_sheet->heard, nil);
    if (heard.sheet.presentingViewController)
        [heard.sheet dismissViewControllerAnimated:YES completion:nil];
    [heard answerWith:nil];
}

} // namespace alongside
