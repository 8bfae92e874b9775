#include "ui/widgets/commandline.h"

#include "ui/widgets/copybutton.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QGridLayout>

namespace postroom::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

QWidget *commandLine(const QString &command, const QString &objectName)
{
    auto *line = new QWidget;
    auto *grid = new QGridLayout(line);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    addCopied(grid, 0, 0, codeLabel(command), Tr::tr("Copy the command %1").arg(command), objectName);
    return line;
}

} // namespace postroom::ui
