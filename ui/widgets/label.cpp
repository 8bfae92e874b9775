#include "ui/widgets/label.h"

#include <QFontDatabase>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double smallestPointSize = 9;

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
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QLabel *wrappedLabel(const QString &text)
{
    QLabel *label = plainLabel(text);
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
