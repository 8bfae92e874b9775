#pragma once

#include <QLineEdit>

class QPushButton;

namespace postroom::ui {

// The name of a file, typed or chosen.
class FileEdit : public QWidget
{
    Q_OBJECT

public:
    // `what` is the file's, for the dialog's title and the button's name; `filter` as QFileDialog has them.
    FileEdit(const QString &objectName, const QString &button, const QString &what, const QString &filter, QWidget *parent = nullptr);

    QLineEdit *input() const { return m_input; }
    QString path() const { return m_input->text().trimmed(); }

signals:
    void edited();

private:
    void choose();

    QLineEdit *m_input;
    QString m_what;
    QString m_filter;
};

} // namespace postroom::ui
