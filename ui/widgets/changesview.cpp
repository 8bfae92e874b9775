#include "ui/widgets/changesview.h"

#include "ui/shell/words.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/label.h"

#include <QListWidget>
#include <QSplitter>
#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int fileRole = Qt::UserRole;
}

ChangesView::ChangesView(QWidget *parent)
    : QWidget(parent), m_sentences(wrappedLabel()), m_list(new QListWidget), m_parts(nullptr), m_note(wrappedLabel()), m_diff(new DiffView)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_sentences->setObjectName(u"sentences"_s);
    column->addWidget(m_sentences);
    m_list->setObjectName(u"files"_s);
    m_list->setAccessibleName(tr("Files that change"));
    m_list->setWordWrap(true);
    m_list->setMinimumWidth(220);
    auto *parts = new QSplitter;
    parts->addWidget(m_list);
    auto *file = new QWidget;
    auto *fileColumn = new QVBoxLayout(file);
    fileColumn->setContentsMargins(0, 0, 0, 0);
    m_note->setObjectName(u"fileNote"_s);
    m_note->setContentsMargins(4, 4, 4, 4);
    fileColumn->addWidget(m_note);
    fileColumn->addWidget(m_diff, 1);
    parts->addWidget(file);
    parts->setStretchFactor(0, 0);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    parts->setSizes({260, 560});
    m_parts = parts;
    column->addWidget(m_parts, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &ChangesView::showFile);
}

void ChangesView::setChanges(const QStringList &sentences, const QList<ShownFile> &files)
{
    m_sentences->setText(sentences.join(u'\n'));
    m_sentences->setVisible(!sentences.isEmpty());
    m_files = files;
    m_list->clear();
    m_diff->clear();
    QFont bold = m_list->font();
    bold.setBold(true);
    for (const Engine engine : {Engine::Postfix, Engine::Dovecot, Engine::Rspamd, Engine::Nginx, Engine::Named}) {
        bool headed = false;
        for (qsizetype i = 0; i < files.size(); ++i) {
            if (files[i].engine != engine)
                continue;
            if (!std::exchange(headed, true)) {
                auto *head = new QListWidgetItem(engineName(engine), m_list);
                head->setFlags(Qt::NoItemFlags);
                head->setFont(bold);
                head->setForeground(palette().color(QPalette::Text));
            }
            auto *item = new QListWidgetItem(files[i].words, m_list);
            item->setData(fileRole, i);
        }
    }
    m_parts->setVisible(!files.isEmpty());
    m_list->setCurrentRow(files.isEmpty() ? -1 : 1);
}

void ChangesView::showFile(int row)
{
    const QListWidgetItem *item = m_list->item(row);
    const bool isFile = item && item->data(fileRole).isValid();
    const ShownFile file = isFile ? m_files.at(item->data(fileRole).toLongLong()) : ShownFile();
    QStringList notes;
    if (file.losesHandMade)
        notes.append(tr("What was changed in this file by hand would be lost."));
    if (isFile && file.diff.isEmpty())
        notes.append(tr("There is no difference to show: its text is secret, or it is missing, or only its owner or mode differs."));
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
    m_diff->setPlainText(file.diff);
}

} // namespace postroom::ui
