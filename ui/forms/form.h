#pragma once

#include "core/base/result.h"
#include "ui/forms/conflictpane.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLineEdit;

namespace postroom::ui {

class FieldProblem;

// What all forms share: labelled fields with their problem beside them, checked as one types. A form edits one value,
// serves dialog and wizard alike, and knows no server.
class Form : public QWidget
{
    Q_OBJECT

public:
    explicit Form(QWidget *parent = nullptr);

    virtual bool isComplete() const = 0;
    // Puts the server's refusal beside the field that it names; false where the form has no such field.
    bool showRefusal(const Error &error);
    virtual void clearSecrets() {}
    QString problemOf(const QString &field) const; // as shown; empty: none
    // Of the last merge with somebody else's change.
    const QList<Clash> &clashes() const { return m_clashes; }
    const QStringList &taken() const { return m_taken; }

signals:
    void completeChanged(bool complete);

protected:
    // `field` is the operation's name of it; `text` has a mnemonic. The row is `input` itself unless given, when it
    // holds `input`. The hint stands below in small letters.
    void addField(const QString &field, const QString &text, QWidget *input, const QString &hint = {}, QWidget *row = nullptr);
    // A field that takes the form's whole width and brings its own words.
    void addWholeRow(const QString &field, QWidget *input, QWidget *row);
    // Shows or clears a field's problem after the person changed it.
    void judge(const QString &field, const std::optional<Error> &problem);
    void setFieldVisible(const QString &field, bool visible);
    void revise(); // to be called after every change
    // Somebody else changed the object meanwhile. beginMerge(), then each field with its text as it was given and as it is
    // theirs: what you had not changed becomes theirs at once, and where you both did is a clash.
    void beginMerge();
    void merge(const QString &field, QWidget *input, const QString &given, const QString &theirs);
    void noteTaken(const QString &name) { m_taken.append(name); } // theirs now

private:
    QGridLayout *m_fields;
    QHash<QString, FieldProblem *> m_problems;
    QHash<QString, QString> m_names; // of fields, as their labels say them
    QList<Clash> m_clashes;
    QStringList m_taken;
    bool m_wasComplete = false;
};

// The error of a result, or none.
template<typename T>
std::optional<Error> problemIn(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace postroom::ui
