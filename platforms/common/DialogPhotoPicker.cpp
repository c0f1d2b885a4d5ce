#include "DialogPhotoPicker.h"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QWindow>

#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

const auto kPictureNames = u"(*.jpg *.jpeg *.png *.webp *.gif *.heic *.JPG *.JPEG *.PNG *.HEIC)"_s;

} // namespace

DialogPhotoPicker::DialogPhotoPicker() = default;

DialogPhotoPicker::~DialogPhotoPicker()
{
    m_dialog.reset(); // before its engine
}

Result<void> DialogPhotoPicker::ask(const Words &words, Answer answer)
{
    dismiss();
    m_engine = std::make_unique<QQmlEngine>();
    QQmlComponent component(m_engine.get(), QUrl(u"qrc:/platform/PhotoDialog.qml"_s));
    const QStringList filters{words.pictures + u' ' + kPictureNames, words.everything + u" (*)"_s};
    m_dialog.reset(component.createWithInitialProperties(
        {{u"title"_s, words.title},
         {u"nameFilters"_s, filters},
         {u"parentWindow"_s, QVariant::fromValue(QGuiApplication::focusWindow())}}));
    if (!m_dialog)
        return fail(ErrorCode::Unavailable, component.errorString());
    m_answer = std::move(answer);
    connect(m_dialog.get(), SIGNAL(accepted()), this, SLOT(accept()));
    connect(m_dialog.get(), SIGNAL(rejected()), this, SLOT(reject()));
    QMetaObject::invokeMethod(m_dialog.get(), "open");
    return {};
}

void DialogPhotoPicker::dismiss()
{
    finish({});
}

void DialogPhotoPicker::accept()
{
    finish(m_dialog->property("selectedFiles").value<QList<QUrl>>());
}

void DialogPhotoPicker::reject()
{
    finish({});
}

void DialogPhotoPicker::finish(const QList<QUrl> &chosen)
{
    const Answer answer = std::exchange(m_answer, {});
    if (m_dialog) {
        m_dialog->disconnect(this);
        QMetaObject::invokeMethod(m_dialog.get(), "close"); // it would stay as long as the app
        // It may be its own signal that ends it.
        m_dialog.release()->deleteLater();
        m_engine.release()->deleteLater();
    }
    if (answer)
        answer(chosen);
}

} // namespace alongside
