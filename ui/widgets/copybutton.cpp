#include "ui/widgets/copybutton.h"

#include "ui/widgets/clipboard.h"
#include "ui/widgets/icon.h"

#include <QGridLayout>
#include <QLabel>
#include <QTimer>

namespace postroom::ui {

CopyButton::CopyButton(const QString &text, const QString &what, std::function<QString()> source, Kind kind)
    : QPushButton(text), m_text(text), m_source(std::move(source)), m_kind(kind)
{
    setIcon(ui::icon(QStringLiteral("copy")));
    setAccessibleName(what);
    setAutoDefault(false);
    // Wide enough for both texts, so that nothing moves when it is pressed.
    const QString done = tr("Copied");
    setMinimumWidth(sizeHint().width() + qMax(0, fontMetrics().horizontalAdvance(done) - fontMetrics().horizontalAdvance(text)));
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
}

void CopyButton::copy()
{
    const QString text = m_source();
    if (m_kind == Kind::Secret)
        copySecret(text);
    else
        copyText(text);
    setText(tr("Copied"));
    QTimer::singleShot(std::chrono::seconds(2), this, [this] { setText(m_text); });
}

CopyButton *addCopied(QGridLayout *grid, int row, int column, QLabel *value, const QString &what, const QString &objectName)
{
    value->setObjectName(objectName);
    value->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    value->setFocusPolicy(Qt::ClickFocus);
    auto *copy = new CopyButton(CopyButton::tr("Copy"), what, [value] { return value->text(); });
    copy->setObjectName(objectName + QStringLiteral("Copy"));
    grid->addWidget(value, row, column);
    grid->addWidget(copy, row, column + 1, Qt::AlignTop); // beside the first line
    return copy;
}

} // namespace postroom::ui
