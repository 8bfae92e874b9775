#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QWidget;

namespace postroom::ui {

// Asks where to write a text, writes it whole, and says what became of it. Of the name that is offered only the last part
// counts: it came from a server.
void saveFile(QWidget *parent, const QString &title, const QString &fileName, const QByteArray &text, std::function<void(const QString &notice)> told);

} // namespace postroom::ui
