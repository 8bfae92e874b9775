#include "ui/shell/manual.h"

#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextTable>
#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameRole = Qt::UserRole;
constexpr auto keysPage = "keys"; // made from the menu, not written
constexpr const char *written[] = {"index", "wizard", "overview", "domains", "mailboxes", "aliases", "dns", "clients", "certificates",
                                   "services", "configuration", "settings", "audit", "servers", "words"};

// The page's first heading is its title.
QString titleOf(const QString &text)
{
    return text.section(u'\n', 0, 0).mid(2).trimmed();
}

QString textOf(const QString &page)
{
    QFile file(Manual::fileOf(page, Manual::language()));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Inside a cell of a table in Markdown.
QString cell(QString text)
{
    return text.replace(u'|', u"\\|"_s);
}

// Tables with room, and pictures no wider than the text.
void dress(QTextDocument *document)
{
    for (QTextFrame *frame : document->rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat format = table->format();
            format.setCellPadding(4);
            format.setBorderCollapse(true);
            format.setBorderBrush(QBrush(Qt::gray));
            format.setTopMargin(8);
            format.setBottomMargin(8);
            table->setFormat(format);
        }
    }
}

class Pages : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

    QVariant loadResource(int type, const QUrl &name) override
    {
        if (type != QTextDocument::ImageResource)
            return QTextBrowser::loadResource(type, name);
        const QImage image(u":/help/"_s + name.path());
        const int width = qMin(image.width(), viewport()->width() - 48);
        return image.isNull() ? QVariant() : QVariant(image.scaledToWidth(qMax(width, 200), Qt::SmoothTransformation));
    }
};

} // namespace

Manual::Manual(const Keys &keys, QWidget *parent) : QDialog(parent), m_list(new QListWidget), m_text(new Pages), m_keys(keys)
{
    setObjectName(u"manual"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Manual"));
    m_list->setObjectName(u"manualPages"_s);
    m_list->setAccessibleName(tr("Pages of the manual"));
    m_list->setTabKeyNavigation(false);
    m_list->setFixedWidth(180);
    m_list->setFrameShape(QFrame::NoFrame);
    for (const auto &[name, title] : pages()) {
        auto *item = new QListWidgetItem(title, m_list);
        item->setData(nameRole, name);
        item->setSizeHint(QSize(100, 28));
    }
    m_text->setObjectName(u"manualText"_s);
    m_text->setAccessibleName(tr("Text of the manual"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that pictures know how wide they may be
    m_text->document()->setDocumentMargin(16);
    auto *row = new QHBoxLayout;
    row->addWidget(m_list);
    row->addWidget(m_text, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addLayout(row, 1);
    auto *buttons = new QDialogButtonBox;
    QPushButton *close = buttons->addButton(QDialogButtonBox::Close);
    close->setObjectName(u"close"_s);
    close->setAccessibleName(withoutMnemonic(close->text()));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(900, 680);

    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            showPage(item->data(nameRole).toString());
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) { openAt(link.path().section(u'.', 0, 0)); });
    openAt({});
}

QString Manual::language()
{
    const QString language = QLocale().name().section(u'_', 0, 0);
    return QFile::exists(fileOf(u"index"_s, language)) ? language : u"en"_s;
}

QString Manual::fileOf(const QString &page, const QString &language)
{
    return u":/help/%1/%2.md"_s.arg(language, page);
}

QList<std::pair<QString, QString>> Manual::pages()
{
    QList<std::pair<QString, QString>> all;
    for (const char *name : written)
        all.append({QString::fromLatin1(name), titleOf(textOf(QString::fromLatin1(name)))});
    all.append({QString::fromLatin1(keysPage), tr("Keys")});
    return all;
}

void Manual::openAt(const QString &page)
{
    int row = 0;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(nameRole).toString() == page)
            row = i;
    }
    m_list->setCurrentRow(row);
}

void Manual::showPage(const QString &page)
{
    QString text = textOf(page);
    if (page == QLatin1StringView(keysPage)) {
        text = u"# "_s + tr("Keys") + u"\n\n| "_s + tr("Key") + u" | "_s + tr("Does") + u" |\n| --- | --- |\n"_s;
        for (const auto &[what, key] : std::as_const(m_keys))
            text += u"| "_s + cell(key) + u" | "_s + cell(what) + u" |\n"_s;
    }
    m_text->document()->setMarkdown(text, QTextDocument::MarkdownDialectGitHub);
    dress(m_text->document());
    m_text->moveCursor(QTextCursor::Start);
}

} // namespace postroom::ui
