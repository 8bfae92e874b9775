#include "ui/widgets/commandline.h"

#include "ui/widgets/copybutton.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QHBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

QWidget *commandLine(const QString &command, const QString &objectName)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    QLabel *text = codeLabel(command);
    text->setObjectName(objectName);
    text->setFocusPolicy(Qt::ClickFocus);
    text->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    row->addWidget(text, 1);
    auto *copy = new CopyButton(Tr::tr("Copy"), Tr::tr("Copy the command %1").arg(command), [command] { return command; });
    copy->setObjectName(objectName + u"Copy"_s);
    row->addWidget(copy);
    return line;
}

} // namespace postroom::ui
