#include "ui/keystone/responses_editor.h"

#include "core/keystone/store.h"
#include "core/school/school.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/text_fields.h"
#include "ui/parts/text_label.h"
#include "ui/shell/desk.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace trellis::ui {

using namespace Qt::Literals::StringLiterals;
using keystone::PeerResponse;

ResponsesEditor::ResponsesEditor(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_intro(new TextLabel({}, paint::TextStyle::Body, Ink::Secondary)),
      m_rows(new QVBoxLayout),
      m_add(new Button({}, ButtonKind::Plain, u"plus"_s)) {
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(24, 8, 24, 24);
    column->setSpacing(12);
    column->addWidget(&m_intro->wrapped());
    m_rows->setSpacing(12);
    column->addLayout(m_rows);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);
    connect(m_add, &Button::clicked, this, &ResponsesEditor::add);
    retranslate();
}

void ResponsesEditor::retranslate() {
    m_intro->setText(
        tr("Warm words are always welcome; a hard question only when you asked for it. "
           "What may not be shown stays in this file.")
    );
    m_add->setWords(tr("Add a peer’s response"));
}

void ResponsesEditor::show(const std::vector<PeerResponse>& responses) {
    m_add->setEnabled(!m_desk.readOnly());
    if (responses == m_responses && m_rows->count() > 0)
        return;
    m_responses = responses;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const PeerResponse& response : responses)
        addRow(response);
}

void ResponsesEditor::addRow(const PeerResponse& response) {
    auto* card = new Card(this);
    const auto change = [this, response](const std::function<void(PeerResponse&)>& write) {
        PeerResponse changed = response;
        for (const PeerResponse& each : keystone::readKeystone(m_desk.reader()).responses)
            if (each.id == response.id)
                changed = each;
        write(changed);
        m_desk.perform(tr("Wrote down a peer’s response"), [&](school::Edit& edit) {
            keystone::put(edit, changed);
        });
    };
    const auto text = [&](const QString& label, QString PeerResponse::*part) {
        auto* field = new TextField(label, card);
        field->editor().setLines(1, 8);
        field->setValue(response.*part);
        field->setReadOnly(m_desk.readOnly());
        connect(field, &TextField::committed, this, [change, part](const QString& words) {
            change([&](PeerResponse& each) { each.*part = words; });
        });
        card->content()->addWidget(field);
    };
    text(tr("From, as they wish to be named"), &PeerResponse::author);
    text(tr("Warm: what stays with me"), &PeerResponse::warm);
    text(tr("I wonder"), &PeerResponse::wonder);
    text(tr("An idea I’m taking"), &PeerResponse::idea);
    auto* may = new QCheckBox(tr("They agreed that it may be shown"), card);
    may->setChecked(response.mayShow);
    may->setEnabled(!m_desk.readOnly());
    connect(may, &QCheckBox::clicked, this, [change](bool on) {
        change([&](PeerResponse& each) { each.mayShow = on; });
    });
    auto* remove = new Button(tr("Remove this response"), ButtonKind::GhostIcon, u"x"_s, card);
    remove->setEnabled(!m_desk.readOnly());
    connect(remove, &Button::clicked, this, [this, id = response.id] {
        m_desk.perform(
            tr("Removed a peer’s response"),
            [&](school::Edit& edit) { keystone::remove(edit, id); },
            Offer::Undo
        );
    });
    auto* line = new QHBoxLayout;
    line->addWidget(may, 1);
    line->addWidget(remove);
    card->content()->addLayout(line);
    m_rows->addWidget(card);
}

void ResponsesEditor::add() {
    PeerResponse response;
    response.position = m_responses.empty() ? 0 : m_responses.back().position + 1;
    response.receivedOn = m_desk.today();
    if (!m_desk.perform(tr("Added a peer’s response"), [&](school::Edit& edit) {
            keystone::put(edit, response);
        }))
        return;
    if (m_rows->count() > 0)
        if (auto* words = m_rows->itemAt(m_rows->count() - 1)->widget()->findChild<TextField*>())
            words->editor().setFocus();
}

} // namespace trellis::ui
