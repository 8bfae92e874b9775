#include "ui/models/mailprograms.h"

#include "ui/widgets/icon.h"

#include <QCoreApplication>

#include <array>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array served{Door::Autoconfig, Door::Srv, Door::Names};

constexpr std::array programs{
    MailProgram{"Thunderbird",
                {{Door::Autoconfig, QT_TRANSLATE_NOOP("MailPrograms", "Enter name and address, then the password. The settings are found.")}},
                false,
                QT_TRANSLATE_NOOP("MailPrograms", "Enter name and address, choose “Configure manually”, and enter what stands above.")},
    MailProgram{"Thunderbird for Android, K-9 Mail",
                {{Door::Autoconfig, QT_TRANSLATE_NOOP("MailPrograms", "Enter the address, then the password. The settings are found.")}},
                true,
                QT_TRANSLATE_NOOP("MailPrograms", "Enter the address, choose the manual set-up, and enter what stands above.")},
    MailProgram{"Outlook for Windows (classic)",
                {{Door::Autodiscover, QT_TRANSLATE_NOOP("MailPrograms", "Enter the address, then the password. The settings are found.")}},
                false,
                QT_TRANSLATE_NOOP("MailPrograms", "Enter the address, tick “Let me set up my account manually”, choose IMAP or POP, and enter what stands above.")},
    MailProgram{"Outlook (new), Outlook for phones",
                {{Door::Autodiscover, QT_TRANSLATE_NOOP("MailPrograms", "Enter the address, then the password. The settings are found.")}},
                false,
                QT_TRANSLATE_NOOP("MailPrograms", "Enter the address, choose IMAP, and enter what stands above. Microsoft fetches the mail for this program, so the server must be reachable from the Internet.")},
    MailProgram{"Apple Mail (Mac)",
                {{Door::Profile, QT_TRANSLATE_NOOP("MailPrograms", "Open the set-up file on the Mac and confirm it in the System Settings under Device Management; then enter the password.")},
                 {Door::Names, QT_TRANSLATE_NOOP("MailPrograms", "Add an “Other Mail Account” with name, address and password. Where it asks for servers, enter what stands above.")}},
                false,
                QT_TRANSLATE_NOOP("MailPrograms", "Add an “Other Mail Account” and enter what stands above.")},
    MailProgram{"iPhone, iPad",
                {{Door::Profile, QT_TRANSLATE_NOOP("MailPrograms", "Open the set-up file on the device and confirm it in the Settings under “Profile Downloaded”; then enter the password.")},
                 {Door::Names, QT_TRANSLATE_NOOP("MailPrograms", "Add a mail account of the kind “Other” with name, address and password. Where it asks for servers, enter what stands above.")}},
                false,
                QT_TRANSLATE_NOOP("MailPrograms", "Add a mail account of the kind “Other” and enter what stands above.")},
    MailProgram{"Gmail app (Android)",
                {{Door::Names, QT_TRANSLATE_NOOP("MailPrograms", "Add an account of the kind “Other” and choose IMAP or POP3. It offers server names: put what stands above in their place.")}},
                false,
                QT_TRANSLATE_NOOP("MailPrograms", "Add an account of the kind “Other”, choose IMAP or POP3, and enter what stands above.")},
    MailProgram{"Evolution",
                {{Door::Autoconfig, QT_TRANSLATE_NOOP("MailPrograms", "Enter name and address. The settings are found; give the password when it asks.")},
                 {Door::Srv, QT_TRANSLATE_NOOP("MailPrograms", "Enter name and address. Servers and ports are found; give the password when it asks.")}},
                false,
                QT_TRANSLATE_NOOP("MailPrograms", "Enter name and address, then go on and enter what stands above.")},
    MailProgram{"KMail (Kontact)",
                {{Door::Autoconfig, QT_TRANSLATE_NOOP("MailPrograms", "Enter name, address and password in the account assistant. The settings are found.")}},
                false,
                QT_TRANSLATE_NOOP("MailPrograms", "Choose the manual set-up in the account assistant and enter what stands above.")},
    MailProgram{"Geary",
                {{Door::Autoconfig, QT_TRANSLATE_NOOP("MailPrograms", "Choose “Other”, enter name and address, then the password. The settings are found.")}},
                true,
                QT_TRANSLATE_NOOP("MailPrograms", "This program reads mail by IMAP only.")},
    MailProgram{"Claws Mail",
                {{Door::Srv, QT_TRANSLATE_NOOP("MailPrograms", "Press “Auto-configure” in the account assistant, and put the whole address in place of the user name.")}},
                false,
                QT_TRANSLATE_NOOP("MailPrograms", "Enter what stands above in the account assistant.")},
    MailProgram{"FairEmail (Android)",
                {{Door::Autoconfig, QT_TRANSLATE_NOOP("MailPrograms", "Choose the quick set-up and enter name, address and password. The settings are found.")},
                 {Door::Srv, QT_TRANSLATE_NOOP("MailPrograms", "Choose the quick set-up and enter name, address and password. The settings are found.")}},
                false,
                QT_TRANSLATE_NOOP("MailPrograms", "Choose the manual set-up and enter what stands above.")},
    MailProgram{"Delta Chat",
                {{Door::Autoconfig, QT_TRANSLATE_NOOP("MailPrograms", "Enter address and password of an existing account. The settings are found.")}},
                true,
                QT_TRANSLATE_NOOP("MailPrograms", "This program needs IMAP.")},
};

QString findsWords(const MailProgram::Way *way)
{
    if (!way)
        return MailProgramModel::tr("no");
    switch (way->door) {
    case Door::Autoconfig:
    case Door::Autodiscover: return MailProgramModel::tr("yes");
    case Door::Profile: return MailProgramModel::tr("with the file");
    case Door::Srv: return MailProgramModel::tr("servers and ports");
    case Door::Names: return MailProgramModel::tr("perhaps, it guesses");
    }
    return {};
}

Verdict findsVerdict(const MailProgram::Way *way)
{
    if (!way)
        return Verdict::NotApplicable;
    return way->door == Door::Names ? Verdict::Unknown : Verdict::Pass;
}

} // namespace

std::span<const Door> servedDoors()
{
    return served;
}

std::span<const MailProgram> mailPrograms()
{
    return programs;
}

const MailProgram::Way *wayOf(const MailProgram &program, const ClientSettings &settings, std::span<const Door> served)
{
    const bool hasImap = std::any_of(settings.incoming.begin(), settings.incoming.end(), [](const ClientServer &server) { return server.type == ServerType::Imap; });
    if (program.onlyImap && !hasImap)
        return nullptr;
    for (const MailProgram::Way &way : program.ways) {
        if (way.todo && std::find(served.begin(), served.end(), way.door) != served.end())
            return &way;
    }
    return nullptr;
}

void MailProgramModel::setSettings(const ClientSettings &settings)
{
    beginResetModel();
    m_settings = settings;
    endResetModel();
}

int MailProgramModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(programs.size());
}

QVariant MailProgramModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MailProgram &program = programs[static_cast<std::size_t>(index.row())];
    const MailProgram::Way *way = wayOf(program, m_settings);
    if (role == Qt::DecorationRole && index.column() == FindsColumn)
        return verdictIcon(findsVerdict(way));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case ProgramColumn: return QString::fromLatin1(program.name);
    case FindsColumn: return findsWords(way);
    case TodoColumn: return QCoreApplication::translate("MailPrograms", way ? way->todo : program.byHand);
    }
    return {};
}

QVariant MailProgramModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ProgramColumn: return tr("Mail program");
    case FindsColumn: return tr("Finds the settings");
    case TodoColumn: return tr("What the person does");
    }
    return {};
}

} // namespace postroom::ui
