#pragma once

#include "core/model/alias.h"
#include "ui/pages/listpage.h"

class QLabel;
class QPushButton;

namespace postroom::ui {

class AliasModel;
class Pane;

// The aliases of this server: add, lead elsewhere, remove.
class AliasesPage : public ListPage
{
    Q_OBJECT

public:
    explicit AliasesPage(Session &session);

    void noteChange(const QString &kind, const QString &subject) override;
    void add() override;
    void remove() override;

protected:
    void showRow(int row) override;
    void openRow() override;
    void showSeveral(Pane *pane, qint64 number, bool orMore) override;

private:
    AliasesPage(Session &session, AliasModel *model, Pane *pane);
    void edit(const Alias &alias);
    void confirmRemoval(const Alias &alias);
    void confirmRemovalOfSeveral();
    void removeNow(const Alias &alias);

    AliasModel *m_model;
    Pane *m_pane;
    QLabel *m_targets;
    QLabel *m_created;
    QLabel *m_required;
};

} // namespace postroom::ui
