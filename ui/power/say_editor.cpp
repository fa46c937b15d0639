#include "ui/power/say_editor.h"

#include "core/power/store.h"
#include "ui/evidence/evidence_field.h"
#include "ui/evidence/used_in.h"
#include "ui/paint/matrix_painter.h"
#include "ui/parts/text_fields.h"
#include "ui/parts/themed.h"
#include "ui/power/evidence_list.h"
#include "ui/power/power_edits.h"
#include "ui/shell/desk.h"

#include <QComboBox>
#include <QEvent>
#include <QPainter>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

/// The choices' ids are what stands in a half: a figure, "?", or nothing.
std::optional<power::SayLevel> levelOf(const QString& id) {
    if (id.isEmpty())
        return std::nullopt;
    return std::make_optional<power::SayLevel>(
        id == u"?"_s ? std::nullopt : std::optional(id.toInt())
    );
}

QIcon iconOf(power::SayLevel level, const QWidget& widget) {
    const paint::MatrixLook look{themeOf(widget)};
    const QSizeF size = paint::levelSwatchSize(look);
    QPixmap pixmap((size * widget.devicePixelRatioF()).toSize());
    pixmap.setDevicePixelRatio(widget.devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint::paintLevelSwatch(painter, {QPointF(), size}, level, look);
    return pixmap;
}

} // namespace

SayEditor::SayEditor(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_levels{{
          {Lens::Formal, new ChoiceField({}, this)},
          {Lens::Practice, new ChoiceField({}, this)},
          {Lens::Hoped, new ChoiceField({}, this)},
      }},
      m_evidence(new TextField({}, this)),
      m_pieces(new EvidenceList(desk, this)),
      m_restsOn(new EvidenceField(desk, this)),
      m_usedIn(new UsedIn(desk, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (const auto& [lens, field] : m_levels) {
        column->addWidget(field);
        connect(field, &ChoiceField::committed, this, [this, lens = lens](const QString& id) {
            writeLevel(lens, id);
        });
    }
    column->addWidget(m_evidence);
    column->addWidget(m_pieces);
    column->addWidget(m_restsOn);
    column->addWidget(m_usedIn);
    m_evidence->editor().setLines(3, 10);
    connect(m_evidence, &TextField::committed, this, [this](const QString& words) {
        if (m_place)
            writeEvidence(
                m_desk,
                m_place->matrix.rows.at(m_place->row),
                m_place->matrix.columns.at(m_place->column),
                words
            );
    });
    retranslate();
}

void SayEditor::retranslate() {
    m_levels[0].field->setLabel(tr("On paper"));
    m_levels[1].field->setLabel(tr("In practice"));
    m_levels[2].field->setLabel(tr("Hoped for"));
    m_evidence->setLabel(tr("How do we know?"));
    m_evidence->setPlaceholder(tr("Minutes, a policy, what someone saw or said, and when"));
    m_pieces->retranslate();
    m_restsOn->retranslate();
    m_usedIn->retranslate();
    offerLevels();
}

void SayEditor::offerLevels() {
    QList<ChoiceField::Choice> choices{{{}, tr("No answer yet"), {}, {}}};
    for (int step = 0; step <= 6; ++step) {
        const power::SayLevel level = step <= 5 ? power::SayLevel(step) : std::nullopt;
        choices.append(
            {power::levelText(std::make_optional(level)),
             vocabulary::sayLabel(level, m_desk.language()),
             iconOf(level, *this),
             vocabulary::sayDefinition(level, m_desk.language())}
        );
    }
    for (const LevelField& level : m_levels) {
        level.field->editor().setIconSize(paint::levelSwatchSize({themeOf(*this)}).toSize());
        level.field->setChoices(choices);
    }
}

void SayEditor::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        offerLevels();
}

void SayEditor::showCell(
    const power::PowerMap& map, const power::DecisionMatrix& matrix, size_t row, size_t column
) {
    const power::MatrixCell& cell = matrix.rows.at(row).cells.at(column);
    m_place = {matrix, row, column};
    for (const LevelField& level : m_levels) {
        const auto& answer = cell.at(level.lens);
        level.field->setValue(power::levelText(answer));
        level.field->setHelp(
            answer ? vocabulary::sayDefinition(*answer, m_desk.language()) : QString()
        );
        level.field->setReadOnly(m_desk.readOnly());
    }
    showEvidence(map);
}

/// Of a single actor only pieces of evidence are kept: links and an example are a group's.
void SayEditor::showEvidence(const power::PowerMap& map) {
    const power::MatrixRow& row = m_place->matrix.rows.at(m_place->row);
    const power::MatrixColumn& column = m_place->matrix.columns.at(m_place->column);
    power::EvidenceItem blank;
    blank.decision = row.decision;
    blank.whom = column.whom();
    m_pieces->showItems(map, blank, u"%1, %2"_s.arg(row.name, column.label));
    m_evidence->setVisible(!column.actor);
    if (column.actor) {
        m_restsOn->hide();
        m_usedIn->hide();
        return;
    }
    const power::EvidenceKey key{row.decision, column.constituency};
    const auto example = map.evidence.find(key);
    m_evidence->setValue(example == map.evidence.end() ? QString() : example->second);
    m_evidence->setReadOnly(m_desk.readOnly());
    showLinks(key, row.cells.at(m_place->column));
}

/// A cell without an answer in practice is nothing yet that a link could name.
void SayEditor::showLinks(const power::EvidenceKey& key, const power::MatrixCell& cell) {
    std::optional<evidence::Thing> thing;
    if (cell.at(Lens::Practice))
        thing = evidence::Thing{u"say"_s, power::cellId(key)};
    m_restsOn->setVisible(thing.has_value());
    m_restsOn->setReadOnly(m_desk.readOnly());
    m_restsOn->show(thing);
    m_usedIn->show(thing);
}

void SayEditor::focusEvidence() {
    if (m_evidence->isVisibleTo(this))
        m_evidence->editor().setFocus(Qt::ShortcutFocusReason);
    else
        m_pieces->setFocus(Qt::ShortcutFocusReason);
}

void SayEditor::writeLevel(Lens lens, const QString& id) {
    if (m_place)
        writeLevels(
            m_desk, m_place->matrix, {{{m_place->row, m_place->column, lens}, levelOf(id)}}
        );
}

} // namespace trellis::ui
