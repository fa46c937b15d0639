#include "ui/power/evidence_list.h"

#include "core/power/by_id.h"
#include "core/power/store.h"
#include "ui/parts/button.h"
#include "ui/parts/text_label.h"
#include "ui/power/evidence_dialog.h"
#include "ui/shell/desk.h"

#include <QApplication>
#include <QHBoxLayout>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

/// "Minutes, Oct 7 · sure · Families"
QString sourceOf(
    const power::EvidenceItem& item,
    const std::vector<power::Perspective>& perspectives,
    const Words& words
) {
    QString source = vocabulary::label(item.kind, words.language());
    if (item.datedOn.isValid())
        source += u", "_s + words.shortDate(item.datedOn);
    QStringList parts{source};
    if (item.confidence)
        parts.append(vocabulary::label(*item.confidence, words.language()).toLower());
    if (item.perspective)
        if (const auto* said = power::byId(perspectives, *item.perspective))
            parts.append(said->title);
    return parts.join(u" · "_s);
}

} // namespace

EvidenceList::EvidenceList(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_rows(new QVBoxLayout),
      m_add(new Button({}, ButtonKind::Plain, u"plus"_s)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(10);
    column->addLayout(m_rows);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setSmall(true);
    setFocusProxy(m_add);
    connect(m_add, &Button::clicked, this, [this] {
        power::EvidenceItem item = m_blank;
        item.id = Id<power::EvidenceItem>::create();
        item.datedOn = m_desk.today();
        edit(item);
    });
    retranslate();
}

void EvidenceList::showItems(
    const power::PowerMap& map, const power::EvidenceItem& blank, const QString& about
) {
    m_items.clear();
    for (const power::EvidenceItem& item : map.evidenceItems)
        if (item.decision == blank.decision && item.whom == blank.whom && item.space == blank.space)
            m_items.push_back(item);
    m_perspectives = map.perspectives;
    m_blank = blank;
    m_about = about;
    fill();
}

void EvidenceList::fill() {
    const QWidget* focused = QApplication::focusWidget();
    const bool hadFocus = focused != nullptr && focused != m_add && isAncestorOf(focused);
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        // One of its buttons may be what brought us here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const power::EvidenceItem& item : m_items)
        m_rows->addWidget(rowOf(item));
    m_add->setVisible(!m_desk.readOnly());
    if (hadFocus)
        m_add->setFocus();
}

QWidget* EvidenceList::rowOf(const power::EvidenceItem& item) {
    auto* row = new QWidget(this);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    auto* source = new TextLabel(
        sourceOf(item, m_perspectives, m_desk.words()), paint::TextStyle::Caption, Ink::Muted
    );
    auto* words = new TextLabel(item.words, paint::TextStyle::Small);
    for (TextLabel* each : {source, words}) {
        each->wrapped().setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(each);
    }
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins({});
    across->setSpacing(4);
    across->addLayout(column, 1);
    if (m_desk.readOnly())
        return row;
    auto* change = new Button(tr("Change “%1”").arg(item.words), ButtonKind::GhostIcon, u"pen"_s);
    auto* remove = new Button(tr("Remove “%1”").arg(item.words), ButtonKind::GhostIcon, u"x"_s);
    for (Button* each : {change, remove}) {
        each->setSmall(true);
        across->addWidget(each, 0, Qt::AlignTop);
    }
    connect(change, &Button::clicked, this, [this, item] { edit(item); });
    connect(remove, &Button::clicked, this, [this, item] { this->remove(item); });
    return row;
}

void EvidenceList::edit(const power::EvidenceItem& item) {
    auto* dialog = new EvidenceDialog(m_perspectives, m_desk.language(), item, window());
    const QString label = item.words.isEmpty() ? tr("Added a source to “%1”").arg(m_about)
                                               : tr("Changed a source of “%1”").arg(m_about);
    connect(dialog, &EvidenceDialog::chosen, this, [this, label](const auto& chosen) {
        m_desk.perform(label, [&](school::Edit& edit) { power::put(edit, chosen); });
    });
    // The row that it was opened from may be another one by then.
    connect(dialog, &QDialog::finished, this, [this] { setFocus(Qt::OtherFocusReason); });
    dialog->open();
}

void EvidenceList::remove(const power::EvidenceItem& item) {
    m_desk.perform(
        tr("Removed a source of “%1”").arg(m_about),
        [id = item.id](school::Edit& edit) { power::remove(edit, id); },
        Offer::Undo
    );
}

void EvidenceList::retranslate() {
    m_add->setWords(tr("Add a source…"));
    fill();
}

} // namespace trellis::ui
