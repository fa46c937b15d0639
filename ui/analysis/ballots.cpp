#include "ui/analysis/ballots.h"

#include "core/analysis/protocol.h"
#include "core/words/catalogue.h"
#include "ui/parts/button.h"
#include "ui/parts/choice_fields.h"
#include "ui/parts/text_label.h"
#include "ui/parts/vocabulary_choices.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace trellis::ui {
namespace {

constexpr int pass = 0;

/// The sheet's last row: hand it in, or go without.
void addButtons(QDialog& sheet, QVBoxLayout& column, const QString& handIn) {
    auto* row = new QHBoxLayout;
    row->addStretch();
    auto* cancel = new Button(PlacementSheet::tr("Cancel"), ButtonKind::Plain, {}, &sheet);
    auto* done = new Button(handIn, ButtonKind::Primary, {}, &sheet);
    done->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(done);
    column.addLayout(row);
    QObject::connect(cancel, &Button::clicked, &sheet, &QDialog::reject);
    QObject::connect(done, &Button::clicked, &sheet, &QDialog::accept);
}

TextLabel* words(const QString& text, paint::TextStyle style, Ink ink, QWidget* parent) {
    auto* label = new TextLabel(text, style, ink, parent);
    label->wrapped();
    return label;
}

} // namespace

PlacementSheet::PlacementSheet(const QStringList& attributes, Language language, QWidget* parent)
    : QDialog(parent),
      m_constituency(new ChoiceField(tr("I am here as"), this)) {
    setWindowTitle(tr("Where are we?"));
    resize(760, 640);
    auto* column = new QVBoxLayout(this);
    column->addWidget(words(
        tr("Choose in silence what comes closest. Your name is not asked and nobody sees this "
           "sheet again."),
        paint::TextStyle::Body,
        Ink::Secondary,
        this
    ));
    m_constituency->setChoices(choicesOf<Constituency>(language));
    m_constituency->setValue(vocabulary::id(Constituency::Teacher));
    column->addWidget(m_constituency);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* inside = new QWidget(scroll);
    auto* rows = new QVBoxLayout(inside);
    for (const auto& attribute : catalogue::attributes(language)) {
        if (!attributes.contains(attribute.id))
            continue;
        rows->addWidget(words(attribute.name, paint::TextStyle::SectionTitle, Ink::Normal, inside));
        auto* group = new QButtonGroup(inside);
        for (int level = 1; level <= 4; ++level) {
            auto* choice = new QRadioButton(
                QStringLiteral("%1  %2").arg(level).arg(attribute.anchors.value(level - 1)), inside
            );
            choice->setAccessibleName(QStringLiteral("%1: %2").arg(attribute.name, choice->text()));
            group->addButton(choice, level);
            rows->addWidget(choice);
        }
        auto* passes = new QRadioButton(tr("I pass"), inside);
        passes->setAccessibleName(QStringLiteral("%1: %2").arg(attribute.name, passes->text()));
        passes->setChecked(true);
        group->addButton(passes, pass);
        rows->addWidget(passes);
        rows->addSpacing(10);
        m_rows.emplace_back(attribute.id, group);
    }
    rows->addStretch();
    scroll->setWidget(inside);
    column->addWidget(scroll, 1);
    addButtons(*this, *column, tr("Hand it in"));
}

analysis::PlacementBallot PlacementSheet::ballot() const {
    analysis::PlacementBallot ballot;
    ballot.constituency = vocabulary::fromId<Constituency>(m_constituency->value());
    for (const auto& [attribute, group] : m_rows)
        if (group->checkedId() != pass)
            ballot.levels[attribute] = group->checkedId();
    return ballot;
}

DotSheet::DotSheet(const std::vector<analysis::GrowthMove>& moves, QWidget* parent)
    : QDialog(parent),
      m_left(new TextLabel({}, paint::TextStyle::BodyStrong, Ink::Accent, this)) {
    setWindowTitle(tr("Your three dots"));
    resize(640, 480);
    auto* column = new QVBoxLayout(this);
    column->addWidget(words(
        tr("At most two on one. Nobody sees your dots: only the sums, at the end."),
        paint::TextStyle::Body,
        Ink::Secondary,
        this
    ));
    column->addWidget(m_left);
    auto* grid = new QGridLayout;
    int row = 0;
    for (const analysis::GrowthMove& move : moves) {
        auto* count = new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Accent, this);
        auto* more = new Button(
            tr("Place a dot on “%1”").arg(move.title),
            ButtonKind::Icon,
            QStringLiteral("plus"),
            this
        );
        auto* less = new Button(
            tr("Take a dot back from “%1”").arg(move.title),
            ButtonKind::Icon,
            QStringLiteral("undo"),
            this
        );
        grid->addWidget(words(move.title, paint::TextStyle::Body, Ink::Normal, this), row, 0);
        grid->addWidget(count, row, 1);
        grid->addWidget(less, row, 2);
        grid->addWidget(more, row++, 3);
        connect(more, &Button::clicked, this, [this, id = move.id] {
            m_ballot.place(id);
            showDots();
        });
        connect(less, &Button::clicked, this, [this, id = move.id] {
            m_ballot.takeBack(id);
            showDots();
        });
        m_rows.push_back({move.id, count, more, less});
    }
    grid->setColumnStretch(0, 1);
    column->addLayout(grid);
    column->addStretch();
    addButtons(*this, *column, tr("Hand it in"));
    showDots();
}

void DotSheet::showDots() {
    const int left = m_ballot.left();
    m_left->setText(tr("%n dot(s) left", nullptr, left));
    for (const Row& row : m_rows) {
        const int on = m_ballot.on(row.move);
        row.count->setText(QString(on, QChar(0x25CF)));
        row.more->setEnabled(left > 0 && on < analysis::mostOnOne);
        row.less->setEnabled(on > 0);
    }
}

HandsSheet::HandsSheet(
    const QString& move, const analysis::Hands& hands, Language language, QWidget* parent
)
    : QDialog(parent) {
    setWindowTitle(tr("Fist to five"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(words(move, paint::TextStyle::SectionTitle, Ink::Normal, this));
    auto* grid = new QGridLayout;
    for (int fingers = 0; fingers <= 5; ++fingers) {
        const QString meaning = analysis::handMeaning(fingers, language);
        grid->addWidget(
            new TextLabel(meaning, paint::TextStyle::Body, Ink::Normal, this), fingers, 0
        );
        auto* box = new QSpinBox(this);
        box->setRange(0, 99);
        box->setValue(hands.at(size_t(fingers)));
        box->setAccessibleName(meaning);
        grid->addWidget(box, fingers, 1);
        m_boxes.push_back(box);
    }
    column->addLayout(grid);
    addButtons(*this, *column, tr("Keep the count"));
}

analysis::Hands HandsSheet::hands() const {
    analysis::Hands hands{};
    for (size_t i = 0; i < m_boxes.size(); ++i)
        hands.at(i) = m_boxes[i]->value();
    return hands;
}

} // namespace trellis::ui
