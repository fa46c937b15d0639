#pragma once

#include "core/photovoice/types.h"
#include "core/words/words.h"
#include "ui/parts/card.h"
#include "ui/photovoice/thumbnails.h"

#include <QAbstractButton>

class QHBoxLayout;

namespace trellis::ui {

class Button;
class TextLabel;

/// One photo of the strip: its thumbnail with its title below; a click opens it.
class PhotoTile : public QAbstractButton {
    Q_OBJECT

public:
    PhotoTile(Thumbnails& thumbnails, QWidget* parent = nullptr);

    void show(const photovoice::Photo& photo);
    [[nodiscard]] QUuid photo() const { return m_photo; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Thumbnails& m_thumbnails;
    QUuid m_photo;
    QByteArray m_sha256;
};

/// The newest photos of the school, for its own team's window, and the call that is out for more.
class PhotoStrip : public Card {
    Q_OBJECT

public:
    explicit PhotoStrip(Thumbnails& thumbnails, QWidget* parent = nullptr);

    void show(const photovoice::Album& album, QDate today, const Words& words);

signals:
    void wanted(const QUuid& photo);
    void allWanted();

private:
    TextLabel* m_title;
    TextLabel* m_call;
    Button* m_all;
    std::vector<PhotoTile*> m_tiles;
};

} // namespace trellis::ui
