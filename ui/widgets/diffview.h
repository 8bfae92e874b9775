#pragma once

#include <QPlainTextEdit>

namespace postroom::ui {

// A unified difference of a file, to read: fixed pitch, with the signs + and − that it has, and besides, its head and the
// lines that come and go in tones of contrast ≥ 4.5:1 on the palette's base.
class DiffView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit DiffView(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Tones;
    Tones *m_tones;
};

} // namespace postroom::ui
