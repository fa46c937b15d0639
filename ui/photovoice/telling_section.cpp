#include "ui/photovoice/telling_section.h"

#include "core/photovoice/questions.h"
#include "ui/parts/badges.h"
#include "ui/parts/text_label.h"
#include "ui/photovoice/answer_row.h"
#include "ui/photovoice/words_section.h"
#include "ui/shell/desk.h"

#include <QVBoxLayout>

#include <set>

namespace trellis::ui {

using photovoice::Photo;

TellingSection::TellingSection(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_caption(new TextLabel({}, paint::TextStyle::Quote, Ink::Normal, this)),
      m_own(new StatusBadge({}, this)),
      m_words(new WordsSection(desk, this)),
      m_answers(new QVBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(&m_caption->wrapped());
    column->addWidget(m_own, 0, Qt::AlignLeft);
    column->addWidget(m_words);
    m_answers->setSpacing(14);
    column->addLayout(m_answers);
}

void TellingSection::showCaption(const Photo& photo) {
    m_caption->setText(
        photo.caption.isEmpty() ? tr("No caption yet.") : tr("“%1”").arg(photo.caption)
    );
    m_own->setVisible(!photo.caption.isEmpty());
    m_own->setPicture(
        photo.ownCaption.isEmpty()
            ? paint::StatusPicture{paint::Status::Ok, tr("Their own words"), {}}
            : paint::
                  StatusPicture{paint::Status::Attention, tr("Changed by somebody else"), QStringLiteral("pen")}
    );
    m_words->show(photo);
}

void TellingSection::show(const photovoice::Album& album, const Photo& photo) {
    m_title->setText(tr("The story"));
    showCaption(photo);
    const bool another = m_photo != photo.id;
    m_photo = photo.id;
    std::set<QString> told;
    int place = 0;
    for (const auto& each : photovoice::toldOf(album, photo, m_desk.language())) {
        told.insert(each.id);
        AnswerRow*& row = m_rows[each.id];
        if (row != nullptr && another)
            row->commit(); // what was typed belongs to the photo before
        if (row == nullptr)
            row = new AnswerRow(m_desk, this);
        row->show(photo.id, each, photo.toldIn);
        m_answers->removeWidget(row);
        m_answers->insertWidget(place++, row);
        row->setVisible(true);
    }
    for (auto& [id, row] : m_rows)
        if (!told.contains(id))
            row->hide();
}

} // namespace trellis::ui
