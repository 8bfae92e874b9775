#pragma once

#include "core/model/configpreview.h"

#include <QDialog>

namespace postroom::ui {

// What a change would do, before it is done: in sentences, and as differences of files. Opened with open().
class PreviewDialog : public QDialog
{
    Q_OBJECT

public:
    PreviewDialog(const ConfigPreview &preview, QWidget *parent);
};

} // namespace postroom::ui
