#include "ui/widgets/explained.h"

#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <array>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    Term term;
    const char *word;
    const char *meaning;
};

constexpr std::array glossary{
    Entry{Term::Alias, QT_TRANSLATE_NOOP("Glossary", "alias"),
          QT_TRANSLATE_NOOP("Glossary", "An address without a mailbox of its own: what is sent to it goes on to one or more others.")},
    Entry{Term::Autoconfig, QT_TRANSLATE_NOOP("Glossary", "autoconfig"),
          QT_TRANSLATE_NOOP("Glossary", "A small file on the web from which a mail program reads server names and ports, so that the person types only address and password.")},
    Entry{Term::CatchAll, QT_TRANSLATE_NOOP("Glossary", "catch-all"),
          QT_TRANSLATE_NOOP("Glossary", "One mailbox that gets whatever is sent to addresses of the domain that do not exist. It also gets much spam.")},
    Entry{Term::Certificate, QT_TRANSLATE_NOOP("Glossary", "certificate"),
          QT_TRANSLATE_NOOP("Glossary", "The proof that a server is the one whose name it bears. Mail programs refuse to connect, or warn, without a good one.")},
    Entry{Term::Dkim, QT_TRANSLATE_NOOP("Glossary", "DKIM"),
          QT_TRANSLATE_NOOP("Glossary", "A signature on each message that is sent. The key to check it is in DNS, so receivers see that the message comes from this domain and was not changed.")},
    Entry{Term::Dmarc, QT_TRANSLATE_NOOP("Glossary", "DMARC"),
          QT_TRANSLATE_NOOP("Glossary", "What receivers shall do with mail in this domain's name that neither SPF nor DKIM vouches for: deliver, put aside or refuse it.")},
    Entry{Term::Imap, QT_TRANSLATE_NOOP("Glossary", "IMAP"),
          QT_TRANSLATE_NOOP("Glossary", "A way to read mail: it stays on the server, and every device shows the same folders.")},
    Entry{Term::Mx, QT_TRANSLATE_NOOP("Glossary", "MX"),
          QT_TRANSLATE_NOOP("Glossary", "The DNS record that says to which server mail for this domain is brought.")},
    Entry{Term::Pop3, QT_TRANSLATE_NOOP("Glossary", "POP3"),
          QT_TRANSLATE_NOOP("Glossary", "An older way to read mail: the program fetches it to one device and usually deletes it on the server.")},
    Entry{Term::Quota, QT_TRANSLATE_NOOP("Glossary", "quota"),
          QT_TRANSLATE_NOOP("Glossary", "The most space that the mail of a mailbox may take. When it is full, new mail goes back to its sender.")},
    Entry{Term::Smtp, QT_TRANSLATE_NOOP("Glossary", "SMTP"),
          QT_TRANSLATE_NOOP("Glossary", "The way mail is sent: from the mail program to this server, and from server to server.")},
    Entry{Term::Spf, QT_TRANSLATE_NOOP("Glossary", "SPF"),
          QT_TRANSLATE_NOOP("Glossary", "The list of computers allowed to send mail for this domain.")},
    Entry{Term::Srv, QT_TRANSLATE_NOOP("Glossary", "SRV"),
          QT_TRANSLATE_NOOP("Glossary", "DNS records from which some mail programs read server name and port.")},
    Entry{Term::Tls, QT_TRANSLATE_NOOP("Glossary", "TLS"),
          QT_TRANSLATE_NOOP("Glossary", "The encryption between mail program and server. With SSL/TLS it begins at once; with STARTTLS the program asks for it first.")},
};

constexpr std::array terms = [] {
    std::array<Term, glossary.size()> all{};
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = glossary[i].term;
    return all;
}();

const Entry &entryOf(Term term)
{
    return *std::find_if(glossary.begin(), glossary.end(), [term](const Entry &entry) { return entry.term == term; });
}

} // namespace

std::span<const Term> allTerms()
{
    return terms;
}

QString termWord(Term term)
{
    return QCoreApplication::translate("Glossary", entryOf(term).word);
}

QString termMeaning(Term term)
{
    return QCoreApplication::translate("Glossary", entryOf(term).meaning);
}

Explained::Explained(Term term, const QString &text, QWidget *parent) : QLabel(parent)
{
    setObjectName(u"explained:"_s + QString::fromLatin1(entryOf(term).word));
    setTextFormat(Qt::PlainText);
    setText(text.isEmpty() ? termWord(term) : text);
    setAccessibleName(withoutMnemonic(this->text()));
    setAccessibleDescription(termMeaning(term));
    setToolTip(plainToolTip(termMeaning(term)));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::WhatsThisCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Explained::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(QPen(palette().color(foregroundRole()), 1, Qt::DotLine));
    const QString shown = text().endsWith(u':') ? text().chopped(1) : text();
    const int width = qMin(fontMetrics().horizontalAdvance(shown), this->width() - 1);
    const int y = qMin(height(), (height() + fontMetrics().height()) / 2) - 1;
    painter.drawLine(0, y, width, y);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void Explained::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return tell();
    QLabel::keyPressEvent(event);
}

void Explained::focusInEvent(QFocusEvent *event)
{
    QLabel::focusInEvent(event);
    update();
}

void Explained::focusOutEvent(QFocusEvent *event)
{
    QLabel::focusOutEvent(event);
    QToolTip::hideText();
    update();
}

void Explained::tell()
{
    QToolTip::showText(mapToGlobal(QPoint(0, height())), toolTip(), this);
}

QWidget *explainedLine(std::initializer_list<Term> terms)
{
    auto *line = new QWidget;
    line->setObjectName(u"explainedLine"_s);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    //: Before words like SPF, which say what they mean when the pointer rests on them
    QLabel *caption = captionLabel(Explained::tr("What these words mean:"));
    caption->setWordWrap(false);
    row->addWidget(caption);
    for (const Term term : terms) {
        auto *word = new Explained(term);
        word->setFont(caption->font());
        row->addWidget(word);
    }
    row->addStretch();
    return line;
}

} // namespace postroom::ui
