#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>

namespace postroom {

// The table of ARCHITECTURE.md that says which module may include which:
//
//     | module | knows | may include |
//     | core/dns | the plan of a domain | model |
//     | app/* | console: ui · cli: api | |
//
// A name in the last column means the module of core, or `ui`; "–" means none. An arrow brings its target's arrows along.
class ArrowTable
{
public:
    static ArrowTable read(const QString &markdown);

    // What is wrong with the table itself.
    QStringList problems() const { return m_problems; }
    bool knows(const QString &module) const { return m_direct.contains(module); }
    QStringList modules() const { return m_direct.keys(); }
    // The module itself, and all that its arrows lead to.
    QSet<QString> permitted(const QString &module) const;

private:
    void addRow(const QString &module, const QString &names);

    QHash<QString, QStringList> m_direct;
    QStringList m_problems;
};

inline ArrowTable ArrowTable::read(const QString &markdown)
{
    ArrowTable table;
    bool within = false;
    const QStringList lines = markdown.split(u'\n');
    for (const QString &line : lines) {
        QStringList cells = QString(line).remove(u'`').split(u'|');
        for (QString &cell : cells)
            cell = cell.trimmed();
        if (cells.size() != 5) { // the two outside the bars are empty
            within = false;
            continue;
        }
        const QString &module = cells[1];
        if (module == u"module" && cells[3] == u"may include") {
            within = true;
        } else if (within && module == u"app/*") {
            const QString programs = cells[3].isEmpty() ? cells[2] : cells[3];
            const QStringList each = programs.split(u'·');
            for (const QString &program : each)
                table.addRow(QStringLiteral("app/") + program.section(u':', 0, 0).trimmed(), program.section(u':', 1));
        } else if (within && !module.startsWith(QStringLiteral("--"))) {
            table.addRow(module, cells[3]);
        }
    }
    if (table.m_direct.isEmpty())
        table.m_problems.append(QStringLiteral("there is no table of modules"));
    for (auto it = table.m_direct.cbegin(); it != table.m_direct.cend(); ++it) {
        for (const QString &target : it.value()) {
            if (!table.knows(target))
                table.m_problems.append(QStringLiteral("%1 has an arrow to %2, which has no row").arg(it.key(), target));
            else if (table.permitted(target).contains(it.key()))
                table.m_problems.append(QStringLiteral("%1 and %2 lead to each other").arg(it.key(), target));
        }
    }
    table.m_problems.sort();
    return table;
}

inline void ArrowTable::addRow(const QString &module, const QString &names)
{
    if (m_direct.contains(module))
        m_problems.append(QStringLiteral("%1 has two rows").arg(module));
    QStringList targets;
    static const QRegularExpression form(QStringLiteral("\\A[a-z]+\\z"));
    const QStringList each = names.split(u',');
    for (const QString &part : each) {
        const QString name = part.trimmed();
        if (name.isEmpty() || name == u"–")
            continue;
        if (!form.match(name).hasMatch())
            m_problems.append(QStringLiteral("the row of %1 has “%2”, which is no module's name").arg(module, name));
        else
            targets.append(name == u"ui" ? name : QStringLiteral("core/") + name);
    }
    m_direct.insert(module, targets);
}

inline QSet<QString> ArrowTable::permitted(const QString &module) const
{
    QSet<QString> reached{module};
    QStringList ahead{module};
    while (!ahead.isEmpty()) {
        const QStringList targets = m_direct.value(ahead.takeLast());
        for (const QString &target : targets) {
            if (!reached.contains(target)) {
                reached.insert(target);
                ahead.append(target);
            }
        }
    }
    return reached;
}

} // namespace postroom
