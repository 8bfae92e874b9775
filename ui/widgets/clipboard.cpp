#include "ui/widgets/clipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

QByteArray digest(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

void clearIfStill(const QByteArray &its)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (digest(clipboard->text()) == its)
        clipboard->clear();
}

} // namespace

void copySecret(const QString &secret, std::chrono::milliseconds stays)
{
    auto *data = new QMimeData;
    data->setText(secret);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"); // Klipper and its like keep no history of this
    QGuiApplication::clipboard()->setMimeData(data);
    const QByteArray its = digest(secret);
    QTimer::singleShot(stays, qGuiApp, [its] { clearIfStill(its); });
    QObject::connect(
        qGuiApp, &QCoreApplication::aboutToQuit, qGuiApp, [its] { clearIfStill(its); }, Qt::SingleShotConnection);
}

void copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace postroom::ui
