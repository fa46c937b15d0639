#include "ui/course/photo_strip.h"

#include "core/photovoice/campaign.h"
#include "ui/parts/button.h"
#include "ui/parts/text_label.h"
#include "ui/parts/trellis_style.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int most = 5;
constexpr int pictureHeight = 100;

/// The part of a picture that fills a box of another shape, from its middle.
QRectF middleOf(const QSizeF& picture, const QSizeF& box) {
    const QSizeF part = box.scaled(picture, Qt::KeepAspectRatio);
    return {
        (picture.width() - part.width()) / 2,
        (picture.height() - part.height()) / 2,
        part.width(),
        part.height()};
}

} // namespace

PhotoTile::PhotoTile(Thumbnails& thumbnails, QWidget* parent)
    : QAbstractButton(parent),
      m_thumbnails(thumbnails) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setFocusRadius(*this, 6);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PhotoTile::show(const photovoice::Photo& photo) {
    m_photo = photo.id.uuid();
    m_sha256 = photo.sha256;
    setText(photo.title.isEmpty() ? tr("Photo without a title") : photo.title);
    setAccessibleName(text());
    setToolTip(text());
    update();
}

QSize PhotoTile::sizeHint() const {
    return {120, pictureHeight + 6 + themeOf(*this).scaledInt(18)};
}

void PhotoTile::paintEvent(QPaintEvent*) {
    const paint::Theme theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF box(0, 0, width(), pictureHeight);
    QPainterPath frame;
    frame.addRoundedRect(box, 4, 4);
    painter.fillPath(frame, theme.hover);
    const QPixmap picture = m_thumbnails.of(m_sha256);
    if (!picture.isNull()) {
        painter.save();
        painter.setClipPath(frame);
        painter.drawPixmap(box, picture, middleOf(picture.size(), box.size()));
        painter.restore();
    }
    painter.setFont(theme.font(paint::TextStyle::Small));
    painter.setPen(underMouse() ? theme.accentText : theme.ink2);
    painter.drawText(
        QRectF(0, pictureHeight + 4, width(), height() - pictureHeight - 4),
        Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, width())
    );
}

PhotoStrip::PhotoStrip(Thumbnails& thumbnails, QWidget* parent)
    : Card(parent),
      m_title(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_call(new TextLabel({}, paint::TextStyle::Small, Ink::Secondary, this)),
      m_all(new Button({}, ButtonKind::Link, {}, this)) {
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_all);
    content()->addLayout(head);
    content()->addWidget(&m_call->wrapped());
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    for (int i = 0; i < most; ++i) {
        auto* tile = new PhotoTile(thumbnails, this);
        row->addWidget(tile, 1);
        connect(tile, &PhotoTile::clicked, this, [this, tile] { emit wanted(tile->photo()); });
        connect(&thumbnails, &Thumbnails::arrived, tile, qOverload<>(&QWidget::update));
        m_tiles.push_back(tile);
    }
    content()->addLayout(row);
    connect(m_all, &Button::clicked, this, &PhotoStrip::allWanted);
}

void PhotoStrip::show(const photovoice::Album& album, QDate today, const Words& words) {
    const std::vector<photovoice::Photo>& photos = album.photos; // the newest first
    const auto* call = photovoice::currentCampaign(album, today);
    m_call->setVisible(call != nullptr);
    if (call != nullptr)
        m_call->setText(
            photovoice::campaignSentence(*call, photovoice::progressOf(album, *call, today), words)
        );
    m_title->setText(tr("Newest photos"));
    m_all->setWords(tr("See all %n", nullptr, int(photos.size())));
    m_all->setVisible(!photos.empty());
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        const bool shown = i < photos.size();
        m_tiles[i]->setVisible(shown);
        if (shown)
            m_tiles[i]->show(photos[i]);
    }
    setVisible(!photos.empty() || call != nullptr);
}

} // namespace trellis::ui
