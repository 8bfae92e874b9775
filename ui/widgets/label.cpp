#include "ui/widgets/label.h"

#include <QFontDatabase>
#include <QPainter>
#include <QTextLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double smallestPointSize = 9;
constexpr int widestWord = 24; // in average characters: what a label asks for, however long its words are

// QLabel asks for the room of its longest word and cuts it off where it does not get it: a name of 128 letters would push everything else out
// of the window. Here such a word goes on in the next line.
class WrappedLabel : public QLabel
{
public:
    QSize sizeHint() const override
    {
        const QSize wanted = QLabel::sizeHint();
        const int widest = qMin(wanted.width(), widestHint() * 2);
        return widest == wanted.width() ? wanted : QSize(widest, heightForWidth(widest));
    }

    QSize minimumSizeHint() const override
    {
        const QSize least = QLabel::minimumSizeHint();
        return {qMin(least.width(), widestHint()), least.height()};
    }

    int heightForWidth(int width) const override
    {
        if (!breaksAt(width))
            return QLabel::heightForWidth(width);
        QTextLayout layout;
        const QMargins margins = contentsMargins();
        return lay(layout, width - margins.left() - margins.right()) + margins.top() + margins.bottom();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (!breaksAt(width()))
            return QLabel::paintEvent(event);
        QTextLayout layout;
        lay(layout, contentsRect().width());
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        layout.draw(&painter, contentsRect().topLeft());
    }

private:
    int widestHint() const
    {
        const QMargins margins = contentsMargins();
        return fontMetrics().averageCharWidth() * widestWord + margins.left() + margins.right();
    }

    bool breaksAt(int width) const
    {
        const bool isSelectable = textInteractionFlags() & Qt::TextSelectableByMouse; // drawn by a control of Qt's
        return wordWrap() && !isSelectable && QLabel::minimumSizeHint().width() > width;
    }

    int lay(QTextLayout &layout, int width) const
    {
        QTextOption option(alignment() & Qt::AlignHorizontal_Mask);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(layoutDirection());
        layout.setFont(font());
        layout.setTextOption(option);
        layout.setText(text().replace(u'\n', QChar::LineSeparator));
        layout.beginLayout();
        qreal height = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(qMax(width, 1));
            line.setPosition({0, height});
            height += line.height();
        }
        layout.endLayout();
        return qCeil(height);
    }
};

QLabel *plain(QLabel *label, const QString &text)
{
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

void scaleFont(QLabel *label, double factor)
{
    QFont font = label->font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(qMax(font.pointSizeF() * factor, smallestPointSize));
    label->setFont(font);
}

} // namespace

QLabel *plainLabel(const QString &text)
{
    return plain(new QLabel, text);
}

QLabel *wrappedLabel(const QString &text)
{
    QLabel *label = plain(new WrappedLabel, text);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

QLabel *titleLabel(const QString &text)
{
    QLabel *label = plainLabel(text);
    scaleFont(label, 1.4);
    return label;
}

QLabel *captionLabel(const QString &text)
{
    QLabel *label = wrappedLabel(text);
    scaleFont(label, 0.9);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel *codeLabel(const QString &text)
{
    QLabel *label = wrappedLabel(text);
    label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString plainToolTip(const QString &text)
{
    // Tool tips guess whether a text is markup. One that surely is leaves nothing to guess, and wraps.
    return text.isEmpty() ? QString() : u"<p style='white-space: pre-wrap'>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i;
        plain.append(text[i]);
    }
    if (plain.endsWith(u':'))
        plain.chop(1);
    return plain;
}

} // namespace postroom::ui
