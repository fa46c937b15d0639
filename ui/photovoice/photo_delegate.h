#pragma once

#include "core/photovoice/library.h"
#include "ui/paint/status.h"

#include <QStyledItemDelegate>

namespace trellis::ui {

class Thumbnails;

/// How a photo stands with the coach, as its badge.
[[nodiscard]] paint::StatusPicture statusOf(const photovoice::PhotoCard& card);

/// Paints a photo's card: the picture, its title, who took it, what it is about, how it stands.
class PhotoDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    PhotoDelegate(Thumbnails& thumbnails, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    [[nodiscard]] QSize
    sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Where a card of that cell has its mark for choosing several.
    [[nodiscard]] static QRect markIn(const QRect& cell);
    /// The height of a card of that width.
    [[nodiscard]] static int heightFor(int width, const QWidget& view);

private:
    Thumbnails& m_thumbnails;
};

} // namespace trellis::ui
