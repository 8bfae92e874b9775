#pragma once

#include <QLabel>

#include <span>

namespace postroom::ui {

// The words of the mail world that are explained where they stand first on a page.
enum class Term { Alias,
                  Autoconfig,
                  CatchAll,
                  Certificate,
                  Dkim,
                  Dmarc,
                  Imap,
                  Mx,
                  Pop3,
                  Quota,
                  Smtp,
                  Spf,
                  Srv,
                  Tls };

std::span<const Term> allTerms();
QString termWord(Term term); // as it stands in a text
QString termMeaning(Term term); // one or two sentences

// A word with a dotted line below it. Its meaning is told by the pointer that rests on it, by Space and Enter where it has
// the focus, and to screen readers as its description.
class Explained : public QLabel
{
    Q_OBJECT

public:
    // `text` instead of the word itself, where the sentence needs it: "Most space:".
    explicit Explained(Term term, const QString &text = {}, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void tell();
};

// A quiet line of words that are used on this page: "Explained: SPF, DKIM, DMARC".
QWidget *explainedLine(std::initializer_list<Term> terms);

} // namespace postroom::ui
