#pragma once

#include "core/api/operations/settings.h"
#include "ui/forms/form.h"
#include "ui/models/settingtype.h"

#include <QMap>

namespace postroom::ui {

class SettingEdit;

// The settings of a server, made from its own table: grouped by what stands before the dot, each with its help and its
// default. It collects what somebody changes; a later setSettings() keeps that and shows where somebody else changed the same.
class SettingsForm : public Form
{
    Q_OBJECT

public:
    explicit SettingsForm(QWidget *parent = nullptr);

    void setSettings(const QList<api::Setting> &settings);
    QList<api::SettingValue> changes() const; // in the order of the form
    void setChanges(const QList<api::SettingValue> &changes); // as if somebody typed them
    void discard(); // all changes
    bool focusSetting(const QString &key); // false: there is none
    bool isComplete() const override; // whatever is changed reads as it should
    // A refusal of `sent`, beside the field that it is about; false: about none of them.
    bool showRefusalOf(const QList<api::SettingValue> &sent, const Error &refusal);

signals:
    void changesChanged();

private:
    struct Row
    {
        SettingType type;
        QString given; // the server's value
        SettingEdit *edit;
    };

    void addSetting(const api::Setting &setting);
    static bool isChanged(const Row &row);
    void noteEdit(const QString &key);

    QStringList m_keys; // in the order of the form
    QMap<QString, Row> m_rows;
    bool m_filling = false;
};

} // namespace postroom::ui
