#pragma once

#include "ui/models/configwords.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace postroom::ui {

class DiffView;

// What a change of the configuration does: sentences, and below them its files, grouped by the program that reads them,
// with the difference of the chosen one.
class ChangesView : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesView(QWidget *parent = nullptr);

    void setChanges(const QStringList &sentences, const QList<ShownFile> &files);

private:
    void showFile(int row);

    QList<ShownFile> m_files;
    QLabel *m_sentences;
    QListWidget *m_list;
    QWidget *m_parts;
    QLabel *m_note; // what there is to say of the chosen file
    DiffView *m_diff;
};

} // namespace postroom::ui
