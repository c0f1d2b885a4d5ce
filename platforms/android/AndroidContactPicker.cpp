#include "AndroidContactPicker.h"

#include <QCoreApplication>
#include <QJniEnvironment>
#include <QJniObject>

#include <QtCore/private/qandroidextras_p.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr auto kIntent = "android/content/Intent";
constexpr int kRequest = 1;
constexpr int kOk = -1; // Activity.RESULT_OK

QJniObject pickIntent()
{
    QJniObject intent(kIntent, "(Ljava/lang/String;)V",
                      QJniObject::fromString(u"android.intent.action.PICK"_s).object<jstring>());
    // ContactsContract.CommonDataKinds.Phone.CONTENT_TYPE
    intent.callObjectMethod("setType", "(Ljava/lang/String;)Landroid/content/Intent;",
                            QJniObject::fromString(u"vnd.android.cursor.dir/phone_v2"_s).object<jstring>());
    return intent;
}

// As in the text of a card: RFC 6350, 3.4.
QByteArray escaped(const QString &text)
{
    QString safe;
    for (const QChar letter : text) {
        if (letter == u'\\' || letter == u';' || letter == u',')
            safe += u'\\';
        if (letter.category() != QChar::Other_Control)
            safe += letter;
    }
    return safe.toUtf8();
}

QByteArray cardOf(const QString &name, const QString &number, const QString &kind)
{
    QByteArray card =
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:" + escaped(name) + "\r\nitem1.TEL:" + escaped(number);
    if (!kind.isEmpty())
        card += "\r\nitem1.X-ABLabel:" + escaped(kind);
    return card + "\r\nEND:VCARD\r\n";
}

QString textAt(const QJniObject &texts, jsize at)
{
    QJniEnvironment env;
    return QJniObject::fromLocalRef(env->GetObjectArrayElement(texts.object<jobjectArray>(), at)).toString();
}

// Empty if nobody was chosen, or whoever was chosen cannot be read.
QByteArray cardAt(int result, const QJniObject &data)
{
    if (result != kOk || !data.isValid())
        return {};
    const QJniObject row = data.callObjectMethod("getData", "()Landroid/net/Uri;");
    const QJniObject context = QNativeInterface::QAndroidApplication::context();
    if (!row.isValid())
        return {};
    const QJniObject texts = QJniObject::callStaticObjectMethod(
        "org/alongside/app/PickedContact", "read",
        "(Landroid/content/Context;Landroid/net/Uri;)[Ljava/lang/String;", context.object(), row.object());
    return texts.isValid() ? cardOf(textAt(texts, 0), textAt(texts, 1), textAt(texts, 2)) : QByteArray();
}

} // namespace

AndroidContactPicker::~AndroidContactPicker()
{
    dismiss();
}

bool AndroidContactPicker::isAvailable() const
{
    const QJniObject context = QNativeInterface::QAndroidApplication::context();
    const QJniObject packages =
        context.callObjectMethod("getPackageManager", "()Landroid/content/pm/PackageManager;");
    const QJniObject taker = pickIntent().callObjectMethod(
        "resolveActivity", "(Landroid/content/pm/PackageManager;)Landroid/content/ComponentName;",
        packages.object());
    return taker.isValid();
}

Result<void> AndroidContactPicker::ask(Answer answer)
{
    dismiss();
    if (!isAvailable())
        return fail(ErrorCode::Unavailable, u"nothing lists contacts"_s);
    m_waiting = std::make_shared<Answer>(std::move(answer));
    // Android tells on a thread of its own.
    QtAndroidPrivate::startActivity(pickIntent(), kRequest,
                                    [waiting = m_waiting](int, int result, const QJniObject &data) {
                                        QMetaObject::invokeMethod(
                                            qApp,
                                            [waiting, card = cardAt(result, data)] {
                                                if (const Answer asked = std::exchange(*waiting, {}))
                                                    asked(card);
                                            },
                                            Qt::QueuedConnection);
                                    });
    return {};
}

void AndroidContactPicker::dismiss()
{
    const auto waiting = std::exchange(m_waiting, nullptr);
    const Answer asked = waiting ? std::exchange(*waiting, {}) : Answer();
    if (asked)
        asked({});
}

} // namespace alongside
