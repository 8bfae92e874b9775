#include "ui/shell/connectdialog.h"

#include "ui/forms/serverform.h"
#include "ui/widgets/commandline.h"
#include "ui/widgets/label.h"

#include <QCommandLinkButton>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

enum Step { Doors,
            Practice,
            ThisComputer,
            Remote };

constexpr std::chrono::seconds lookInterval{1};

QCommandLinkButton *door(const QString &text, const QString &words, const QString &objectName)
{
    auto *button = new QCommandLinkButton(text, words);
    button->setObjectName(objectName);
    button->setAccessibleName(withoutMnemonic(text));
    button->setAccessibleDescription(words);
    return button;
}

} // namespace

ConnectDialog::ConnectDialog(const QList<KnownServer> &known, const Commands &commands, const QString &root, QWidget *parent)
    : QDialog(parent), m_known(known), m_program(commands.program), m_root(root), m_steps(new QStackedWidget)
{
    setObjectName(u"connectDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Connect to a mail service"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(m_steps, 1);
    const QString practice = m_root + u"/postroom-practice"_s;
    const QString usual = m_root + u"/postroom"_s;
    m_steps->addWidget(makeDoors());
    m_steps->addWidget(makeCommands(tr("Try it here"),
                                    tr("This makes a whole mail world inside this computer: real mail programs, and nothing that others could reach. Type into a terminal:"),
                                    {u"sudo %1 instance create %2 --practice"_s.arg(m_program, practice), u"sudo %1 --instance %2 instance start"_s.arg(m_program, practice)},
                                    u"practiceCommand"_s));
    m_steps->addWidget(makeCommands(tr("Set up this computer"),
                                    tr("This makes the mail service that real mail comes to; it wants a computer that is always on and reached from the Internet. Type into a terminal:"),
                                    {u"sudo %1 instance create %2"_s.arg(m_program, usual), u"sudo %1 --instance %2 instance start"_s.arg(m_program, usual)},
                                    u"setUpCommand"_s));
    m_steps->addWidget(makeForm());
    findChild<QPushButton *>(u"connect"_s)->setDefault(true); // now that there is a dialog that can hold it; else the first button were it
    setMinimumWidth(560);
    lookForInstances();
    m_lookAgain.setInterval(lookInterval);
    connect(&m_lookAgain, &QTimer::timeout, this, &ConnectDialog::lookForInstances);
    m_lookAgain.start();
}

void ConnectDialog::openForm()
{
    m_steps->setCurrentIndex(Remote);
    m_form->setFocus();
}

QWidget *ConnectDialog::makeDoors()
{
    auto *doors = new QWidget;
    auto *column = new QVBoxLayout(doors);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(titleLabel(tr("Where is your mail service?")));
    m_found = new QVBoxLayout;
    m_found->setSpacing(8);
    column->addLayout(m_found);
    QCommandLinkButton *practice = door(tr("&Try it here"), tr("A practice server inside this computer, with everything a real one has; nothing leaves it."), u"tryHere"_s);
    QCommandLinkButton *here = door(tr("Set &up this computer"), tr("It becomes the mail server of your domain."), u"setUpHere"_s);
    QCommandLinkButton *remote = door(tr("&Connect to a server"), tr("One that runs elsewhere already; it is reached over ssh."), u"connectRemote"_s);
    connect(practice, &QAbstractButton::clicked, this, [this] { m_steps->setCurrentIndex(Practice); });
    connect(here, &QAbstractButton::clicked, this, [this] { m_steps->setCurrentIndex(ThisComputer); });
    connect(remote, &QAbstractButton::clicked, this, &ConnectDialog::openForm);
    for (QCommandLinkButton *button : {practice, here, remote})
        column->addWidget(button);
    column->addStretch();
    return doors;
}

QWidget *ConnectDialog::behindDoor(QWidget *content, const QString &title)
{
    auto *step = new QWidget;
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(titleLabel(title));
    column->addWidget(content);
    column->addStretch();
    return step;
}

QWidget *ConnectDialog::makeCommands(const QString &title, const QString &words, const QStringList &commands, const QString &objectName)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(wrappedLabel(words));
    for (qsizetype i = 0; i < commands.size(); ++i)
        column->addWidget(commandLine(commands[i], objectName + QString::number(i + 1)));
    column->addSpacing(8);
    column->addWidget(captionLabel(tr("This goes on by itself as soon as it is there.")));
    auto *back = new QPushButton(tr("&Back"));
    back->setObjectName(objectName + u"Back"_s);
    back->setAccessibleName(withoutMnemonic(back->text()));
    connect(back, &QPushButton::clicked, this, [this] { m_steps->setCurrentIndex(Doors); });
    column->addWidget(back, 0, Qt::AlignLeft);
    return behindDoor(content, title);
}

QWidget *ConnectDialog::makeForm()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_form = new ServerForm;
    m_form->setValue({{}, {}, freeAccent(m_known)});
    column->addWidget(m_form);
    column->addWidget(captionLabel(tr("ssh must let you in without a password; Postroom asks for none and keeps none. You need to be root there, or a member of the group postroom-admin.")));
    auto *back = new QPushButton(tr("&Back"));
    back->setObjectName(u"formBack"_s);
    auto *verb = new QPushButton(tr("&Connect"));
    verb->setObjectName(u"connect"_s);
    verb->setEnabled(false);
    for (QPushButton *button : {back, verb}) {
        button->setAccessibleName(withoutMnemonic(button->text()));
        button->setAutoDefault(false);
    }
    connect(back, &QPushButton::clicked, this, [this] { m_steps->setCurrentIndex(Doors); });
    connect(m_form, &Form::completeChanged, verb, &QWidget::setEnabled);
    connect(verb, &QPushButton::clicked, this, [this] {
        if (const Result<KnownServer> server = m_form->value())
            connectTo(*server);
    });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addStretch();
    buttons->addWidget(verb);
    column->addLayout(buttons);
    return behindDoor(content, tr("Connect to a server"));
}

// A look at one folder of this computer; who is behind one of the first two doors waits for what comes.
void ConnectDialog::lookForInstances()
{
    const bool isFirst = !m_lookAgain.isActive();
    const QList<InstancePaths> here = instancesHere(m_root);
    for (const InstancePaths &paths : here) {
        const ServerAddress address = ServerAddress::ofInstance(paths);
        const auto isIt = [&paths](const InstancePaths &offered) { return offered.directory() == paths.directory(); };
        if (isKnown(address) || std::any_of(m_offered.begin(), m_offered.end(), isIt))
            continue;
        m_offered.append(paths);
        if (!isFirst && (m_steps->currentIndex() == Practice || m_steps->currentIndex() == ThisComputer))
            return choose(address);
        QCommandLinkButton *button = door(tr("Open %1").arg(QString(paths.directory()).replace(u'&', u"&&"_s)), tr("A mail service of this computer."), u"open:"_s + paths.directory());
        connect(button, &QAbstractButton::clicked, this, [this, address] { choose(address); });
        m_found->addWidget(button);
    }
}

void ConnectDialog::choose(const ServerAddress &address)
{
    connectTo({address, {}, freeAccent(m_known)});
}

void ConnectDialog::connectTo(const KnownServer &server)
{
    emit chosen(server);
    accept();
}

bool ConnectDialog::isKnown(const ServerAddress &address) const
{
    return std::any_of(m_known.begin(), m_known.end(), [&address](const KnownServer &known) { return known.address == address; });
}

} // namespace postroom::ui
