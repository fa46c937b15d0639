#include "ui/course/promises_editor.h"

#include "ui/parts/button.h"
#include "ui/parts/text_fields.h"
#include "ui/parts/tick_box.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace trellis::ui {

using course::Promise;

PromisesEditor::PromisesEditor(QWidget* parent)
    : QWidget(parent),
      m_rows(new QVBoxLayout),
      m_words(new LineField({}, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(10);
    m_rows->setSpacing(4);
    column->addLayout(m_rows);
    column->addWidget(m_words);
    connect(m_words, &LineField::committed, this, [this](const QString& words) {
        if (words.trimmed().isEmpty())
            return;
        std::vector<Promise> promises = m_promises;
        promises.push_back({Id<Promise>::create(), words.trimmed(), false});
        m_words->setValue({});
        emit changed(promises);
    });
}

void PromisesEditor::show(const std::vector<Promise>& promises, bool readOnly) {
    m_promises = promises;
    m_words->setLabel(tr("New promise"));
    m_words->setPlaceholder(tr("Type it and press Enter"));
    m_words->setReadOnly(readOnly);
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (size_t i = 0; i < m_promises.size(); ++i) {
        auto* row = new QWidget(this);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins({});
        auto* tick = new TickBox(m_promises[i].words, row);
        tick->setTicked(m_promises[i].done);
        tick->setEnabled(!readOnly);
        connect(tick, &TickBox::ticked, this, [this, i](bool done) {
            std::vector<Promise> changedPromises = m_promises;
            changedPromises[i].done = done;
            emit changed(changedPromises);
        });
        line->addWidget(tick, 1);
        auto* remove =
            new Button(tr("Remove this promise"), ButtonKind::GhostIcon, QStringLiteral("x"), row);
        remove->setSmall(true);
        remove->setEnabled(!readOnly);
        connect(remove, &Button::clicked, this, [this, i] {
            std::vector<Promise> fewer = m_promises;
            fewer.erase(fewer.begin() + std::ptrdiff_t(i));
            emit changed(fewer);
        });
        line->addWidget(remove);
        m_rows->addWidget(row);
    }
}

} // namespace trellis::ui
