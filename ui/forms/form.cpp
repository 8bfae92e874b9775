#include "ui/forms/form.h"

#include "ui/widgets/fieldproblem.h"
#include "ui/widgets/hiddenlabel.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace postroom::ui {

namespace {
constexpr int widestForm = 560;
}

// A grid, not a QFormLayout: that gives wrapped words too little height once it has hidden rows.
Form::Form(QWidget *parent) : QWidget(parent), m_fields(new QGridLayout(this))
{
    setMaximumWidth(widestForm);
    m_fields->setContentsMargins(0, 0, 0, 0);
    m_fields->setVerticalSpacing(12);
    m_fields->setColumnStretch(1, 1);
}

bool Form::showRefusal(const Error &error)
{
    // "publicAddresses[1]" and "address.domain" are said at the field they belong to.
    const QString field = error.field.section(QLatin1Char('['), 0, 0).section(QLatin1Char('.'), 0, 0);
    FieldProblem *problem = m_problems.value(field);
    if (!problem)
        return false;
    problem->show(error);
    return true;
}

QString Form::problemOf(const QString &field) const
{
    const FieldProblem *problem = m_problems.value(field);
    return problem ? problem->text() : QString();
}

void Form::addField(const QString &field, const QString &text, QWidget *input, const QString &hint, QWidget *row)
{
    if (input->accessibleName().isEmpty())
        input->setAccessibleName(withoutMnemonic(text));
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(row ? row : input);
    if (qobject_cast<QComboBox *>(input))
        addHiddenLabel(input, withoutMnemonic(text));
    if (!hint.isEmpty()) {
        column->addWidget(captionLabel(hint));
        input->setAccessibleDescription(hint);
    }
    auto *problem = new FieldProblem(input);
    column->addWidget(problem);
    m_problems.insert(field, problem);
    m_names.insert(field, withoutMnemonic(text));

    QLabel *label = new QLabel(text);
    label->setBuddy(input);
    // Beside the input's first line, whatever stands below it and however many lines it has.
    const int line = qMin(input->sizeHint().height(), QLineEdit().sizeHint().height());
    label->setContentsMargins(0, qMax(0, (line - label->sizeHint().height()) / 2), 0, 0);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    const int at = m_fields->rowCount();
    m_fields->addWidget(label, at, 0);
    m_fields->addWidget(cell, at, 1);
}

void Form::addWholeRow(const QString &field, QWidget *input, QWidget *row)
{
    auto *problem = new FieldProblem(input);
    m_problems.insert(field, problem);
    for (QWidget *part : {row, static_cast<QWidget *>(problem)})
        m_fields->addWidget(part, m_fields->rowCount(), 0, 1, 2);
}

void Form::judge(const QString &field, const std::optional<Error> &problem)
{
    if (problem)
        m_problems.value(field)->show(*problem);
    else
        m_problems.value(field)->clear();
    revise();
}

void Form::setFieldVisible(const QString &field, bool visible)
{
    QWidget *cell = m_problems.value(field)->parentWidget();
    int row = 0, column = 0, rows = 0, columns = 0;
    m_fields->getItemPosition(m_fields->indexOf(cell), &row, &column, &rows, &columns);
    m_fields->itemAtPosition(row, 0)->widget()->setVisible(visible);
    cell->setVisible(visible);
}

void Form::beginMerge()
{
    m_clashes.clear();
    m_taken.clear();
}

void Form::merge(const QString &field, QWidget *input, const QString &given, const QString &theirs)
{
    if (theirs == given)
        return;
    const QMetaProperty text = input->metaObject()->userProperty(); // of one line or of several
    const QString yours = text.read(input).toString();
    if (yours == theirs)
        return;
    const auto use = [this, field, input](const QString &chosen) {
        input->metaObject()->userProperty().write(input, chosen);
        judge(field, {});
    };
    const QString name = m_names.value(field);
    if (yours == given) {
        use(theirs);
        m_taken.append(name);
        return;
    }
    Clash clash{field, name, yours, theirs, {}, use};
    if (qobject_cast<QPlainTextEdit *>(input)) { // a list, a line each
        QStringList lines = yours.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : theirs.split(u'\n', Qt::SkipEmptyParts)) {
            if (!lines.contains(line))
                lines.append(line);
        }
        clash.both = lines.join(u'\n');
    }
    m_clashes.append(clash);
}

void Form::revise()
{
    const bool complete = isComplete();
    if (complete != std::exchange(m_wasComplete, complete))
        emit completeChanged(complete);
}

} // namespace postroom::ui
