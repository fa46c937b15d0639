#include "ui/power/slopes_pane.h"

#include "core/power/matrix.h"
#include "ui/parts/card.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/inspector.h"
#include "ui/parts/text_label.h"
#include "ui/power/ghost_matrix.h"
#include "ui/power/plain_list.h"
#include "ui/power/slope_chart.h"
#include "ui/power/wall_page.h"
#include "ui/shell/desk.h"

#include <QAction>
#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace trellis::ui {

SlopesPane::SlopesPane(const PowerStage& stage)
    : PowerPane(stage),
      m_stack(new QStackedWidget(&stage.page)),
      m_picture(new QWidget),
      m_chartTitle(new TextLabel({}, paint::TextStyle::SectionTitle)),
      m_chart(new SlopeChart),
      m_note(&(new TextLabel({}, paint::TextStyle::Caption, Ink::Muted))->wrapped()),
      m_table(new PlainList),
      m_empty(new EmptyState(paintGhostMatrix, 150)),
      m_toMatrix(action({}, [this] { emit matrixWanted(); })),
      m_inspector(new Inspector({})),
      m_showsTitle(new TextLabel({}, paint::TextStyle::SectionTitle)),
      m_shows(&(new TextLabel({}, paint::TextStyle::Small, Ink::Secondary))->wrapped()) {
    m_empty->setAction(m_toMatrix);
    layOut();
}

void SlopesPane::layOut() {
    auto* chart = new Card;
    chart->content()->addWidget(m_chartTitle);
    chart->content()->addWidget(m_chart, 1);
    chart->content()->addWidget(m_note);
    auto* table = new Card;
    table->content()->setContentsMargins(10, 10, 10, 6);
    table->content()->addWidget(m_table);
    auto* column = new QVBoxLayout(m_picture);
    column->setContentsMargins(24, 0, 24, 16);
    column->setSpacing(16);
    column->addWidget(chart, 3);
    column->addWidget(table, 2);
    m_stack->addWidget(m_picture);
    m_stack->addWidget(m_empty);
    QVBoxLayout* shows = m_inspector->addSection();
    shows->addWidget(m_showsTitle);
    shows->addWidget(m_shows);
}

QString SlopesPane::subtitle() const {
    return tr("Each group’s average say");
}

QWidget& SlopesPane::content() const {
    return *m_stack;
}

QWidget* SlopesPane::inspector() const {
    return m_slopes.empty() ? nullptr : m_inspector;
}

QList<QWidget*> SlopesPane::inspectors() const {
    return {m_inspector};
}

void SlopesPane::mapRead() {
    m_slopes = power::lensSlopes(map());
    m_stack->setCurrentWidget(m_slopes.empty() ? static_cast<QWidget*>(m_empty) : m_picture);
    m_chart->show(m_slopes, paint::lensPoints(desk().words()), desk().words());
    m_shows->setText(power::lensFindings(m_slopes, desk().words()).join(QStringLiteral("\n\n")));
    fillTable();
}

void SlopesPane::fillTable() {
    const Language language = desk().language();
    const QLocale locale = desk().words().locale();
    const auto average = [&](const std::optional<double>& level) {
        return level ? locale.toString(*level, 'f', 1) : QStringLiteral("–");
    };
    std::vector<PlainRow> rows;
    for (const power::SaySlope& slope : m_slopes)
        rows.push_back(
            {QUuid(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, uchar(rows.size() + 1)),
             {vocabulary::plural(slope.group, language),
              average(slope.levels[0]),
              average(slope.levels[1]),
              average(slope.levels[2]),
              power::changeText(power::changeAlong(slope, 0, 1), locale),
              power::changeText(power::changeAlong(slope, 1, 2), locale),
              tr("%1 of %2").arg(slope.decisions).arg(map().decisions.size())},
             slope.group,
             {}}
        );
    m_table->setRows(std::move(rows));
    // Six lines at the most: all of them in sight, the picture has the rest.
    m_table->setMinimumHeight(
        m_table->horizontalHeader()->sizeHint().height() + m_table->verticalHeader()->length() + 4
    );
}

QWidget* SlopesPane::present(QWidget* parent) const {
    const QStringList findings = power::lensFindings(m_slopes, desk().words());
    return new WallPage(
        findings.isEmpty() ? subtitle() : findings.front(),
        [slopes = m_slopes,
         points = paint::lensPoints(desk().words()),
         locale = desk().words().locale()](
            QPainter& painter, const QRectF& room, const paint::Theme& theme
        ) { paint::paintSlopes(painter, room, slopes, points, locale, theme); },
        parent
    );
}

void SlopesPane::retranslate() {
    m_chartTitle->setText(tr("Average say, from 0 shut out to 5 leading"));
    m_note->setText(
        tr("Over the decisions that are known on paper and in practice. Where nothing is "
           "hoped for, a group’s say stays as it is.")
    );
    m_table->rows().setHeaders(
        {tr("Group"),
         tr("On paper"),
         tr("In practice"),
         tr("Hoped for"),
         tr("Practice − paper"),
         tr("Hoped − practice"),
         tr("Decisions")}
    );
    m_table->setAccessibleName(tr("Each group’s average say, as a table"));
    m_inspector->setAccessibleName(tr("What this shows"));
    m_showsTitle->setText(tr("What this shows"));
    m_toMatrix->setText(tr("Go to the matrix"));
    m_empty->setWords(
        tr("How far is it from paper to practice, and to what you hope for?"),
        {tr("Fill in the matrix: each group’s say on paper and in practice."),
         tr("Then through “Hoped for”, what the team wants."),
         tr("Each group’s line appears here as soon as paper and practice are known.")}
    );
}

} // namespace trellis::ui
