#include "ui/shell/serversdialog.h"

#include "ui/forms/formdialog.h"
#include "ui/forms/serverform.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>

namespace postroom::ui {

using namespace Qt::StringLiterals;

ServersDialog::ServersDialog(const QList<KnownServer> &servers, LossOf lossOf, QWidget *parent)
    : QDialog(parent), m_servers(servers), m_lossOf(std::move(lossOf)), m_list(new QListWidget), m_edit(new QPushButton(tr("&Edit…"))), m_up(new QPushButton(tr("Move &up"))),
      m_forget(new QPushButton(tr("&Forget…")))
{
    setObjectName(u"serversDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Servers"));
    m_list->setObjectName(u"serverList"_s);
    m_list->setAccessibleName(tr("Servers"));
    m_edit->setObjectName(u"edit"_s);
    m_up->setObjectName(u"moveUp"_s);
    m_forget->setObjectName(u"forget"_s);
    auto *addServer = new QPushButton(tr("&Add…"));
    addServer->setObjectName(u"addServer"_s);
    auto *close = new QPushButton(tr("&Close"));
    close->setObjectName(u"close"_s);
    auto *buttons = new QVBoxLayout;
    for (QPushButton *button : {addServer, m_edit, m_up, m_forget}) {
        button->setAccessibleName(withoutMnemonic(button->text()));
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    close->setAccessibleName(withoutMnemonic(close->text()));
    buttons->addWidget(close);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 16, 16, 16);
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    resize(560, 320);

    connect(addServer, &QPushButton::clicked, this, &ServersDialog::addWanted);
    connect(m_edit, &QPushButton::clicked, this, &ServersDialog::edit);
    connect(m_up, &QPushButton::clicked, this, &ServersDialog::moveUp);
    connect(m_forget, &QPushButton::clicked, this, &ServersDialog::forget);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::itemActivated, this, &ServersDialog::edit);
    connect(m_list, &QListWidget::currentRowChanged, this, &ServersDialog::consider);
    show(0);
}

void ServersDialog::add(const KnownServer &server)
{
    m_servers.append(server);
    show(m_servers.size() - 1);
}

void ServersDialog::show(qsizetype chosen)
{
    m_list->clear();
    for (const KnownServer &server : std::as_const(m_servers)) {
        const QString address = server.address.toString();
        const QString text = server.name.isEmpty() ? address : tr("%1 (%2)").arg(server.name, address);
        m_list->addItem(new QListWidgetItem(accentIcon(server.accent), text));
    }
    m_list->setCurrentRow(static_cast<int>(qMin(chosen, m_servers.size() - 1)));
    consider();
}

void ServersDialog::consider()
{
    const int row = m_list->currentRow();
    m_edit->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_forget->setEnabled(row >= 0);
}

void ServersDialog::edit()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    auto *form = new ServerForm;
    form->setValue(m_servers[row]);
    form->fixAddress();
    auto *dialog = new FormDialog(tr("Edit the server"), form, tr("&Keep"), this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, form, row] {
        if (const Result<KnownServer> edited = form->value())
            m_servers[row] = *edited;
        emit changed(m_servers);
        show(row);
        dialog->accept();
    });
    dialog->open();
}

void ServersDialog::forget()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    auto *dialog = new ConfirmDialog(tr("Forget a server"), tr("Forget %1?").arg(nameOf(m_servers[row])), this);
    const QString consequence = tr("This console does not show it any more. The server itself, its mail and its settings stay as they are.");
    const QString loss = m_lossOf(m_servers[row]);
    dialog->setConsequence(loss.isEmpty() ? consequence : consequence + u'\n' + loss);
    if (!loss.isEmpty())
        dialog->addChoice(tr("&Keep the server"), u"keepServer"_s); // the harmless one first
    QPushButton *sure = dialog->addChoice(tr("&Forget the server"), u"forgetServer"_s);
    connect(sure, &QPushButton::clicked, this, [this, row] {
        m_servers.removeAt(row);
        emit changed(m_servers);
        show(row);
    });
    dialog->open();
}

void ServersDialog::moveUp()
{
    const int row = m_list->currentRow();
    if (row < 1)
        return;
    m_servers.swapItemsAt(row, row - 1);
    emit changed(m_servers);
    show(row - 1);
}

} // namespace postroom::ui
