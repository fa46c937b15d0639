#include "ui/course/activity_card.h"

#include "ui/parts/badges.h"
#include "ui/parts/icon_label.h"
#include "ui/parts/text_label.h"
#include "ui/parts/themed.h"
#include "ui/photovoice/thumbnails.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QSize tileSize(48, 36);

QString whenWords(const HistoryItem& item, QDate today, const Words& words) {
    const QDate day = item.at.date();
    if (day == today)
        return item.time;
    return day == today.addDays(-1) ? ActivityCard::tr("Yesterday") : words.shortDate(day);
}

QString whatWords(const HistoryItem& item) {
    const QString what =
        item.edits > 1 && !item.first.isEmpty()
            ? ActivityCard::tr("%1, and %n more", nullptr, item.edits - 1).arg(item.first.front())
            : item.words;
    return item.who.isEmpty() ? what : u"%1: %2"_s.arg(item.who, what);
}

/// The photo that something was done to, small. Beside the words that name it, so it says nothing
/// of its own.
class Picture : public QWidget {
public:
    Picture(Thumbnails& thumbnails, QByteArray sha256, QWidget* parent)
        : QWidget(parent),
          m_thumbnails(thumbnails),
          m_sha256(std::move(sha256)) {
        setFixedSize(tileSize);
        connect(&thumbnails, &Thumbnails::arrived, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        QPainterPath frame;
        frame.addRoundedRect(rect(), 4, 4);
        painter.fillPath(frame, themeOf(*this).hover);
        const QPixmap picture = m_thumbnails.of(m_sha256);
        if (picture.isNull())
            return;
        painter.setClipPath(frame);
        QRectF part(QPointF(), QSizeF(tileSize).scaled(picture.size(), Qt::KeepAspectRatio));
        part.moveCenter(QRectF(picture.rect()).center());
        painter.drawPixmap(QRectF(rect()), picture, part);
    }

private:
    Thumbnails& m_thumbnails;
    QByteArray m_sha256;
};

/// Who did it, as a badge of the group, or of what step it was.
QWidget* badgeOf(const HistoryItem& item, const Words& words, QWidget* parent) {
    const auto by = vocabulary::parse<Constituency>(item.constituency);
    if (!by)
        return new IconLabel(item.icon, 20, Ink::Muted, parent);
    const Group group = vocabulary::groupOf(*by);
    return new GroupBadge(group, vocabulary::plural(group, words.language()), parent);
}

} // namespace

ActivityCard::ActivityCard(Thumbnails& thumbnails, QWidget* parent)
    : Card(parent),
      m_thumbnails(thumbnails),
      m_title(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_rows(new QVBoxLayout) {
    content()->addWidget(m_title);
    content()->addLayout(m_rows);
    m_rows->setSpacing(12);
}

QWidget* ActivityCard::rowOf(const Activity& activity, QDate today, const Words& words) {
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(12);
    if (activity.photo.isEmpty()) {
        auto* place = new QWidget(row);
        place->setFixedSize(tileSize);
        auto* middle = new QHBoxLayout(place);
        middle->setContentsMargins({});
        middle->addWidget(badgeOf(activity.done, words, place), 0, Qt::AlignCenter);
        line->addWidget(place);
    } else {
        line->addWidget(new Picture(m_thumbnails, activity.photo, row));
    }
    auto* what = new TextLabel(whatWords(activity.done), paint::TextStyle::Small, Ink::Normal, row);
    what->wrapped();
    line->addWidget(what, 1);
    const QString when = whenWords(activity.done, today, words);
    line->addWidget(new TextLabel(when, paint::TextStyle::Small, Ink::Muted, row));
    return row;
}

void ActivityCard::show(const std::vector<Activity>& activities, QDate today, const Words& words) {
    m_title->setText(tr("Recent activity"));
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Activity& activity : activities)
        m_rows->addWidget(rowOf(activity, today, words));
    setVisible(!activities.empty());
}

} // namespace trellis::ui
