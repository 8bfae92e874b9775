#include "ui/widgets/diffview.h"

#include "ui/shell/verdicts.h"

#include <QEvent>
#include <QFontDatabase>
#include <QSyntaxHighlighter>

namespace postroom::ui {

using namespace Qt::StringLiterals;

// What stands before the first "@@" names the file; after it a line's first character says what becomes of it.
class DiffView::Tones : public QSyntaxHighlighter
{
public:
    explicit Tones(DiffView *view) : QSyntaxHighlighter(view->document()), m_view(view) {}

protected:
    void highlightBlock(const QString &line) override
    {
        const bool inside = previousBlockState() == 1 || line.startsWith(u"@@"_s);
        setCurrentBlockState(inside ? 1 : 0);
        QTextCharFormat format;
        if (!inside || line.startsWith(u"@@"_s))
            format.setForeground(verdictColour(Verdict::NotApplicable, m_view->palette()));
        else if (line.startsWith(u'+'))
            format.setForeground(verdictColour(Verdict::Pass, m_view->palette()));
        else if (line.startsWith(u'-'))
            format.setForeground(verdictColour(Verdict::Fail, m_view->palette()));
        else
            return;
        setFormat(0, static_cast<int>(line.size()), format);
    }

private:
    DiffView *m_view;
};

DiffView::DiffView(QWidget *parent) : QPlainTextEdit(parent), m_tones(new Tones(this))
{
    setObjectName(u"diff"_s);
    setAccessibleName(tr("Difference of the file"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
}

void DiffView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_tones->rehighlight();
}

} // namespace postroom::ui
