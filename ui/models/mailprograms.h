#pragma once

#include "core/model/clientsettings.h"

#include <QAbstractTableModel>

#include <span>

namespace postroom::ui {

// A way by which a mail program finds its settings from the address.
enum class Door { Autoconfig, // the file at autoconfig.DOMAIN
                  Autodiscover, // the answer at autodiscover.DOMAIN
                  Profile, // a file that the person opens on the device
                  Srv, // DNS records
                  Names }; // guesses imap.DOMAIN and smtp.DOMAIN

// What a server of this version serves: nothing else may be claimed.
std::span<const Door> servedDoors();

struct MailProgram
{
    const char *name;
    struct Way
    {
        Door door = Door::Names;
        const char *todo = nullptr; // what the person has to do then; nullptr: no way
    };
    Way ways[2]; // in the order in which the program tries them
    bool onlyImap; // by these ways it finds no POP3 account
    const char *byHand; // what the person has to do where nothing is found
};

std::span<const MailProgram> mailPrograms();
// The way that leads to these settings; nullptr: none, so they are typed.
const MailProgram::Way *wayOf(const MailProgram &program, const ClientSettings &settings, std::span<const Door> served = servedDoors());

// The well-known mail programs, with what a person does in each and whether it finds the settings by itself.
class MailProgramModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ProgramColumn,
                  FindsColumn,
                  TodoColumn,
                  ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSettings(const ClientSettings &settings);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ClientSettings m_settings;
};

} // namespace postroom::ui
