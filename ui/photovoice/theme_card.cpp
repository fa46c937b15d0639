#include "ui/photovoice/theme_card.h"

#include "ui/parts/button.h"
#include "ui/parts/text_label.h"
#include "ui/photovoice/dots_row.h"
#include "ui/photovoice/wall_list.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace trellis::ui {
namespace {

constexpr int columns = 3;
constexpr int rowsAtFirst = 2;
constexpr int lastKey = 9;

} // namespace

ThemeCard::ThemeCard(Id<photovoice::Theme> theme, Thumbnails& thumbnails, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_key(new KeyHint(this)),
      m_name(new ElidedLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_edit(new QLineEdit(this)),
      m_count(new TextLabel({}, paint::TextStyle::Small, Ink::Muted, this)),
      m_definition(new ElidedLabel({}, paint::TextStyle::Small, Ink::Secondary, this)),
      m_dots(new DotsRow(this)),
      m_list(new WallList(thumbnails, WallList::Shape::Grid, this)),
      m_more(new Button({}, ButtonKind::Plain, {}, this)),
      m_details(new Button({}, ButtonKind::GhostIcon, QStringLiteral("more"), this)) {
    setProperty("card", true);
    setAcceptDrops(true);
    m_list->setTheme(theme);
    m_edit->hide();
    m_edit->installEventFilter(this);
    layOut();
    connect(m_list, &WallList::entered, this, &ThemeCard::entered);
    connect(m_details, &Button::clicked, this, &ThemeCard::detailsWanted);
    connect(m_more, &Button::clicked, this, [this] {
        m_open = true;
        showPhotos();
        m_list->setFocus();
    });
}

void ThemeCard::layOut() {
    auto* title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(m_key);
    title->addWidget(m_name, 1);
    title->addWidget(m_edit, 1);
    title->addWidget(m_count);
    title->addWidget(m_details);
    m_details->setSmall(true);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(4, 0, 0, 0); // in line with the pictures below
    words->setSpacing(2);
    words->addLayout(title);
    words->addWidget(m_definition);
    words->addWidget(m_dots);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 10, 12);
    column->setSpacing(2);
    column->addLayout(words);
    column->addWidget(m_list);
    column->addStretch(1);
}

int ThemeCard::rows() const {
    const int count = int(m_photos.size());
    return m_open ? std::max(rowsAtFirst, (count + columns - 1) / columns) : rowsAtFirst;
}

void ThemeCard::show(
    const photovoice::WallTheme& theme, int number, bool silent, const Words& words
) {
    m_silent = silent;
    m_language = words.language();
    m_key->setText(QString::number(number));
    m_key->setVisible(number <= lastKey);
    m_name->setText(theme.name);
    m_count->setText(tr("%n photo(s)", nullptr, int(theme.photos.size())));
    m_definition->setText(theme.definition);
    m_definition->setVisible(!theme.definition.isEmpty());
    int all = 0;
    for (const auto& each : theme.dots)
        all += each.second;
    const QString sentence = photovoice::dotsSentence(theme.dots, words);
    m_dots->setDots(
        silent ? std::map<Group, int>() : theme.dots,
        silent     ? QString()
        : all == 0 ? tr("No dots yet")
                   : tr("%n dot(s)", nullptr, all),
        silent ? QString() : sentence
    );
    m_details->setWords(tr("About “%1”: name, meaning, dots, order").arg(theme.name));
    m_list->setAccessibleName(tr("Photos under “%1”").arg(theme.name));
    m_edit->setAccessibleName(tr("Name of the theme"));
    m_moreWords = tr("Show %1 more photos under “%2”").arg(QStringLiteral("%1"), theme.name);
    m_photos = theme.photos;
    showPhotos();
}

void ThemeCard::showPhotos() {
    const size_t places = size_t(rowsAtFirst) * columns;
    const bool cut = !m_open && m_photos.size() > places;
    const size_t shown = cut ? places - 1 : m_photos.size();
    m_list->setPhotos({m_photos.begin(), m_photos.begin() + std::ptrdiff_t(shown)}, m_language);
    const auto left = m_photos.size() - shown;
    m_more->setVisible(cut);
    m_more->setText(QStringLiteral("+%1").arg(left));
    m_more->setAccessibleName(m_moreWords.arg(left));
    m_more->setToolTip(m_moreWords.arg(left));
    m_list->setFixedHeight(WallList::heightOfRows(rows(), m_list->width()));
    const QSize cell = m_list->cell();
    m_more->setGeometry(QRect(
        m_list->pos() + QPoint((columns - 1) * cell.width() + 4, cell.height() + 4),
        cell - QSize(8, 8)
    ));
    m_more->raise();
}

void ThemeCard::setWritable(bool writable) {
    m_writable = writable;
    m_list->setDragEnabled(writable);
}

void ThemeCard::setChosen(bool chosen) {
    if (m_chosen == chosen)
        return;
    m_chosen = chosen;
    update();
}

void ThemeCard::rename() {
    if (!m_writable || m_silent)
        return;
    m_edit->setText(m_name->text());
    m_name->hide();
    m_edit->show();
    m_edit->selectAll();
    m_edit->setFocus();
}

void ThemeCard::endRenaming(bool keep) {
    if (m_edit->isHidden())
        return;
    const QString name = m_edit->text().simplified();
    const bool had = m_edit->hasFocus();
    m_edit->hide();
    m_name->show();
    if (had)
        m_list->setFocus();
    if (keep && !name.isEmpty() && name != m_name->text())
        emit renamed(name);
}

bool ThemeCard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut)
        endRenaming(true);
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<const QKeyEvent*>(event)->key();
    if (key != Qt::Key_Escape && key != Qt::Key_Return && key != Qt::Key_Enter)
        return QFrame::eventFilter(watched, event);
    endRenaming(key != Qt::Key_Escape);
    return true;
}

void ThemeCard::dragEnterEvent(QDragEnterEvent* event) {
    const auto dragged = draggedPhotos(*event->mimeData());
    if (!m_writable || !dragged || dragged->from == m_theme)
        return;
    m_target = true;
    update();
    event->acceptProposedAction();
}

void ThemeCard::dragLeaveEvent(QDragLeaveEvent*) {
    m_target = false;
    update();
}

void ThemeCard::dropEvent(QDropEvent* event) {
    m_target = false;
    update();
    const auto dragged = draggedPhotos(*event->mimeData());
    if (!dragged)
        return;
    const bool copied = (event->modifiers() & Qt::ControlModifier) != 0;
    event->acceptProposedAction();
    emit dropped(*dragged, copied);
}

void ThemeCard::mousePressEvent(QMouseEvent*) {
    m_list->setFocus();
    emit entered();
}

void ThemeCard::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    showPhotos();
}

void ThemeCard::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    if (!m_chosen && !m_target)
        return;
    const paint::Theme theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_target ? theme.accent : theme.accentLine, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    if (!m_target || m_more->isVisible())
        return;
    // The slot where the photo would lie.
    const int next = std::min(m_list->photoCount(), columns * rows() - 1);
    const QSize cell = m_list->cell();
    const QPoint at(next % columns * cell.width(), next / columns * cell.height());
    const QRect slot = QRect(m_list->pos() + at, cell).adjusted(4, 4, -4, -4);
    painter.setPen(QPen(theme.accent, 2, Qt::DashLine));
    painter.setBrush(theme.accentSoft);
    painter.drawRoundedRect(slot, 5, 5);
}

} // namespace trellis::ui
