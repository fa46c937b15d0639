#include "ui/photovoice/coverage_view.h"

#include "core/photovoice/measure_words.h"
#include "core/team/measures.h"
#include "core/team/store.h"
#include "ui/parts/badges.h"
#include "ui/parts/card.h"
#include "ui/parts/text_label.h"
#include "ui/photovoice/coverage_cell.h"
#include "ui/photovoice/wall_list.h"
#include "ui/shell/desk.h"

#include <QGridLayout>
#include <QScrollArea>

namespace trellis::ui {
namespace {

constexpr int wanted = 8; ///< photos for each part of school life: fewer leaves blank patches

Category categoryAt(int index) {
    return static_cast<Category>(index);
}

/// Sentences under each other.
QString lines(const QStringList& sentences) {
    return sentences.join(QLatin1Char('\n'));
}

} // namespace

CoverageView::CoverageView(Desk& desk, Thumbnails& thumbnails, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_thumbnails(thumbnails),
      m_quiltTitle(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_tableTitle(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_tableCard(new Card(this)),
      m_missingTitle(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_missing(new TextLabel({}, paint::TextStyle::Body, Ink::Normal, this)),
      m_figuresTitle(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_figures(new TextLabel({}, paint::TextStyle::Body, Ink::Secondary, this)) {
    layOut();
    retranslate();
}

void CoverageView::layOut() {
    auto* content = new QWidget;
    auto* sheet = new QVBoxLayout(content);
    sheet->setContentsMargins(24, 2, 24, 24);
    sheet->setSpacing(16);
    makeQuilt(*sheet);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_tableCard, 3);
    m_tableTitle->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    static_cast<Card*>(m_tableCard)->content()->addWidget(m_tableTitle);
    auto* words = new Card(this);
    words->content()->addWidget(m_missingTitle);
    words->content()->addWidget(&m_missing->wrapped());
    words->content()->addSpacing(12);
    words->content()->addWidget(m_figuresTitle);
    words->content()->addWidget(&m_figures->wrapped());
    words->content()->addStretch(1);
    row->addWidget(words, 2);
    sheet->addLayout(row);
    sheet->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(scroll);
}

void CoverageView::makeQuilt(QVBoxLayout& sheet) {
    auto* card = new Card(this);
    card->content()->addWidget(m_quiltTitle);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    for (int i = 0; i < vocabulary::count<Category>(); ++i) {
        const Column made{
            new TextLabel({}, paint::TextStyle::BodyStrong, Ink::Normal, this),
            new TextLabel({}, paint::TextStyle::Small, Ink::Muted, this),
            new WallList(m_thumbnails, WallList::Shape::Grid, this),
        };
        made.patches->setDragEnabled(false);
        made.patches->setWanted(wanted);
        connect(made.patches, &WallList::opened, this, &CoverageView::opened);
        auto* column = new QVBoxLayout;
        column->setSpacing(4);
        column->addWidget(made.name);
        column->addWidget(made.count);
        column->addWidget(made.patches);
        column->addStretch(1);
        columns->addLayout(column, 1);
        m_columns.push_back(made);
    }
    card->content()->addLayout(columns);
    sheet.addWidget(card);
}

void CoverageView::retranslate() {
    m_quiltTitle->setText(tr("Our quilt of assets"));
    m_tableTitle->setText(tr("Who has shown which part of school life"));
    m_missingTitle->setText(tr("Who is missing"));
    m_figuresTitle->setText(tr("How far the stories reach"));
}

void CoverageView::takeFocus() {
    for (const Column& column : m_columns)
        if (column.patches->photoCount() > 0)
            return column.patches->setFocus();
}

void CoverageView::show(const photovoice::Album& album) {
    m_album = album;
    showQuilt();
    showTable();
    showSentences();
}

void CoverageView::showQuilt() {
    for (int i = 0; i < int(m_columns.size()); ++i) {
        const Category category = categoryAt(i);
        const QString name = vocabulary::label(category, m_desk.language());
        std::vector<photovoice::PhotoCard> cards;
        for (auto photo = m_album.photos.rbegin(); photo != m_album.photos.rend(); ++photo)
            if (!photo->withdrawn && photo->category == category)
                cards.push_back(photovoice::cardOf(m_album, *photo, m_desk.today()));
        const int count = int(cards.size());
        const Column& column = m_columns[size_t(i)];
        column.name->setText(name);
        column.name->setToolTip(vocabulary::definition(category, m_desk.language()));
        column.count->setText(
            count < wanted ? tr("%n photo(s)", nullptr, count) + QStringLiteral(", ") +
                                 tr("%n blank patch(es)", nullptr, wanted - count)
                           : tr("%n photo(s)", nullptr, count)
        );
        column.patches->setAccessibleName(tr("Photos of %1").arg(name));
        column.patches->setAccessibleDescription(column.count->text());
        column.patches->setPhotos(std::move(cards), m_desk.language());
        column.patches->fitRows();
    }
}

void CoverageView::showTable() {
    delete m_table;
    m_table = new QWidget(m_tableCard);
    auto* grid = new QGridLayout(m_table);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    const photovoice::Coverage coverage = photovoice::coverage(m_album);
    int place = 1;
    for (const Group group : coverage.groups) {
        const QString name = vocabulary::plural(group, m_desk.language());
        auto* badge = new GroupBadge(group, name, m_table);
        grid->addWidget(badge, 0, place, Qt::AlignHCenter);
        ++place;
    }
    for (int i = 0; i < vocabulary::count<Category>(); ++i) {
        const Category category = categoryAt(i);
        const QString name = vocabulary::label(category, m_desk.language());
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new TextLabel(name, paint::TextStyle::SmallStrong, Ink::Normal, m_table));
        auto* meaning = new TextLabel(
            vocabulary::definition(category, m_desk.language()),
            paint::TextStyle::Caption,
            Ink::Muted,
            m_table
        );
        words->addWidget(&meaning->wrapped());
        grid->addLayout(words, i + 1, 0);
        int column = 1;
        for (const Group group : coverage.groups) {
            auto* cell = new CoverageCell(coverage.at(category, group), m_table);
            cell->setWords(tr("%1, %2: %n photo(s)", nullptr, coverage.at(category, group))
                               .arg(name, vocabulary::plural(group, m_desk.language())));
            grid->addWidget(cell, i + 1, column);
            ++column;
        }
    }
    grid->setColumnStretch(0, 1);
    static_cast<Card*>(m_tableCard)->content()->addWidget(m_table, 0, Qt::AlignTop);
    m_table->QWidget::show();
}

void CoverageView::showSentences() {
    const Words& words = m_desk.words();
    QStringList missing = photovoice::missingSentences(photovoice::coverage(m_album), words);
    const auto seats = team::seatsByGroup(team::readTeam(m_desk.reader()).seats);
    missing += photovoice::voiceSentences(photovoice::voiceMix(m_album, seats), words);
    m_missing->setText(
        missing.isEmpty() ? tr("Every group has shown every part of school life.") : lines(missing)
    );
    QStringList figures{
        photovoice::toldSentence(photovoice::toldRate(m_album), words),
        photovoice::ownWordsSentence(photovoice::ownWordsRate(m_album), words),
        photovoice::clearanceSentence(
            photovoice::clearanceRate(m_album, Audience::Team, m_desk.today()),
            Audience::Team,
            words
        ),
        photovoice::clearanceSentence(
            photovoice::clearanceRate(m_album, Audience::Coach, m_desk.today()),
            Audience::Coach,
            words
        ),
    };
    if (!m_album.wall.silent) {
        for (const photovoice::ThemeReach& reach : photovoice::themeReaches(m_album))
            figures.append(photovoice::reachSentence(reach, m_album, words));
        for (const photovoice::ThemePair& pair : photovoice::themePairs(m_album))
            figures.append(photovoice::pairSentence(pair, m_album, words));
    }
    m_figures->setText(lines(figures));
}

} // namespace trellis::ui
