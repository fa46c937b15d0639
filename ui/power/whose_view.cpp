#include "ui/power/whose_view.h"

#include "core/power/store.h"
#include "ui/paint/whose_picture.h"
#include "ui/parts/badges.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/text_label.h"
#include "ui/power/map_edits.h"
#include "ui/power/matrix_furniture.h"
#include "ui/power/whose_panel.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

/// One tick a cell, those in the fog hatched.
class FogBar : public QWidget {
public:
    explicit FogBar(power::ViewPanel panel) : m_panel(std::move(panel)) {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {160, themeOf(*this).scaledInt(16)}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paint::paintFogBar(
            painter,
            QRectF(rect()).adjusted(0, 0.5, 0, -0.5),
            m_panel,
            {themeOf(*this), 1, false, false}
        );
    }

private:
    power::ViewPanel m_panel;
};

} // namespace

WhoseView::WhoseView(Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 0, 24, 12);
    column->setSpacing(0);
}

void WhoseView::setMap(const power::PowerMap& map) {
    m_map = map;
    rebuild();
}

void WhoseView::setLens(Lens lens) {
    m_lens = lens;
    rebuild();
}

QWidget* WhoseView::headOf(size_t panel, bool withNumber) {
    const power::Perspective& perspective = m_whose.panels[panel].perspective;
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* row = new QHBoxLayout;
    row->setSpacing(5);
    for (const Constituency group : perspective.groups)
        row->addWidget(
            new GroupBadge(vocabulary::groupOf(group), power::labelOf(group, m_desk.language()))
        );
    row->addWidget(new ElidedLabel(perspective.title, paint::TextStyle::BodyStrong), 1);
    column->addLayout(row);
    if (withNumber)
        column->addWidget(new ElidedLabel(
            power::askedText(perspective, m_desk.words()), paint::TextStyle::Caption, Ink::Muted
        ));
    return head;
}

void WhoseView::addPanel(size_t index, QHBoxLayout& fog, QHBoxLayout& panels) {
    const power::ViewPanel& panel = m_whose.panels[index];
    auto* fogColumn = new QVBoxLayout;
    fogColumn->setSpacing(4);
    fogColumn->addWidget(headOf(index, false));
    auto* column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(headOf(index, true));
    if (panel.locked) {
        auto* locked = new TextLabel(
            tr("Fewer than three people answered. Nothing of it is shown, so that nobody’s answer "
               "can be read. Ask one or two more."),
            paint::TextStyle::Small,
            Ink::Muted
        );
        locked->wrapped().setAlignment(Qt::AlignCenter);
        column->addWidget(locked, 1);
        fogColumn->addWidget(new TextLabel(tr("Locked"), paint::TextStyle::Small, Ink::Muted));
        m_tables.push_back(nullptr);
    } else {
        auto* bar = new FogBar(panel);
        const QString words = tr("%1 % don’t know (%2 of %3 cells)")
                                  .arg(std::lround(100 * panel.fogRate()))
                                  .arg(panel.fog)
                                  .arg(panel.asked);
        bar->setAccessibleName(panel.perspective.title + u": "_s + words);
        fogColumn->addWidget(bar);
        fogColumn->addWidget(new ElidedLabel(words, paint::TextStyle::Small, Ink::Secondary));
        const bool first = std::none_of(m_tables.begin(), m_tables.end(), [](const auto* each) {
            return each != nullptr;
        });
        auto* table = new ViewTable(new ViewModel(m_whose, index, m_desk), first);
        table->setAccessibleName(tr("How %1 see it").arg(panel.perspective.title));
        m_tables.push_back(table);
        connect(table, &ViewTable::moved, this, [this, index](const QModelIndex& to) {
            follow(index, to);
        });
        const int people = panel.perspective.people;
        connect(
            table,
            &ViewTable::typed,
            this,
            [this, index, people](const QModelIndex& at, power::SayLevel level) {
                write(index, at, {{level, people}});
            }
        );
        connect(table, &ViewTable::cleared, this, [this, index](const QModelIndex& at) {
            write(index, at, {});
        });
        column->addWidget(table, 1);
    }
    fog.addLayout(fogColumn, 1);
    panels.addLayout(column, m_tables.back() != nullptr && m_tables.size() == 1 ? 5 : 3);
}

void WhoseView::rebuild() {
    m_whose = power::whoseMap(m_map, m_lens, m_desk.language());
    const bool focused =
        m_content != nullptr && m_content->isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    m_tables.clear();
    if (m_content != nullptr)
        m_content->deleteLater();
    m_content = new QWidget;
    layout()->addWidget(m_content);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    if (m_whose.panels.empty() || m_whose.decisions.empty()) {
        auto* words = new TextLabel(
            tr("Whose map is this? Add those who answered: staff, families, students. Then type "
               "what they said, or import it from a table."),
            paint::TextStyle::Lede,
            Ink::Secondary
        );
        words->wrapped().setAlignment(Qt::AlignCenter);
        auto* add = new Button(tr("Add a perspective"), ButtonKind::Primary, u"plus"_s);
        add->setEnabled(!m_desk.readOnly());
        connect(add, &Button::clicked, this, [this] { addPerspective(m_desk); });
        column->addStretch(2);
        column->addWidget(words);
        column->addWidget(add, 0, Qt::AlignHCenter);
        column->addStretch(3);
        m_current.reset();
        emit chosen();
        return;
    }
    auto* fogCard = new Card;
    auto* fogHead = new QHBoxLayout;
    fogHead->setSpacing(12);
    fogHead->addWidget(new TextLabel(tr("First finding: the fog"), paint::TextStyle::BodyStrong));
    fogHead->addWidget(
        new ElidedLabel(
            power::fogSentence(m_whose, m_desk.words()), paint::TextStyle::Small, Ink::Secondary
        ),
        1
    );
    auto* fog = new QHBoxLayout;
    fog->setSpacing(28);
    fogCard->content()->addLayout(fogHead);
    fogCard->content()->addLayout(fog);
    auto* panelsCard = new Card;
    auto* panels = new QHBoxLayout;
    panels->setSpacing(24);
    panelsCard->content()->addLayout(panels);
    for (size_t panel = 0; panel < m_whose.panels.size(); ++panel)
        addPanel(panel, *fog, *panels);
    auto* legend = new ScaleLegend;
    legend->setLanguage(m_desk.language());
    column->addWidget(fogCard);
    column->addWidget(panelsCard, 1);
    column->addWidget(legend);
    if (m_current && m_current->panel < m_tables.size())
        goTo(*m_current);
    if (focused && m_current && table(m_current->panel) != nullptr)
        table(m_current->panel)->setFocus(Qt::OtherFocusReason);
    emit chosen();
}

ViewTable* WhoseView::table(size_t panel) const {
    return panel < m_tables.size() ? m_tables[panel] : nullptr;
}

void WhoseView::goTo(const Place& place) {
    m_current = place;
    if (ViewTable* here = table(place.panel))
        here->setCurrentIndex(here->model()->index(int(place.row), int(place.column)));
}

/// Arrow keys move in all panels together.
void WhoseView::follow(size_t panel, const QModelIndex& index) {
    if (m_following)
        return;
    m_following = true;
    m_current = Place{panel, size_t(index.row()), size_t(index.column())};
    for (ViewTable* each : m_tables)
        if (each != nullptr)
            each->setCurrentIndex(each->model()->index(index.row(), index.column()));
    m_following = false;
    emit chosen();
}

void WhoseView::write(size_t panel, const QModelIndex& index, const power::Tally& tally) {
    if (m_desk.readOnly())
        return;
    writeTally(
        m_desk, m_whose, {panel, size_t(index.row()), size_t(index.column())}, m_lens, tally
    );
}

void WhoseView::retranslate() {
    rebuild();
}

bool writeTally(
    Desk& desk,
    const power::WhoseMap& whose,
    const WhoseView::Place& place,
    Lens lens,
    const power::Tally& tally
) {
    const power::Perspective& perspective = whose.panels.at(place.panel).perspective;
    const power::Decision& decision = whose.decisions.at(place.row);
    const power::MatrixColumn& column = whose.columns.at(place.column);
    return desk.perform(
        WhoseView::tr("%1: what %2 answered for %3")
            .arg(decision.name, perspective.title, column.label),
        [&](school::Edit& edit) {
            power::setView(edit, {perspective.id, decision.id, column.constituency, lens}, tally);
        }
    );
}

} // namespace trellis::ui
