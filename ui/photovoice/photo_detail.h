#pragma once

#include "core/photovoice/library.h"
#include "ui/photovoice/photo_canvas.h"

class QComboBox;

namespace trellis::ui {

class Button;
class Desk;
class DetailInspector;
class DetailPicture;
class SegmentedControl;
class TextLabel;
class Thumbnails;
class WallList;

/// One photo: large, with its faces marked; the others in a strip below. Original, or exactly what
/// leaves for an audience.
class PhotoDetail : public QWidget {
    Q_OBJECT

public:
    PhotoDetail(Desk& desk, Thumbnails& thumbnails, QWidget* parent = nullptr);

    /// `cards` are what the strip shows, in the library's order.
    void show(
        const photovoice::Album& album,
        const std::vector<photovoice::PhotoCard>& cards,
        Id<photovoice::Photo> photo
    );
    void retranslate();
    void takeFocus();
    [[nodiscard]] DetailInspector& inspector() { return *m_inspector; }
    /// Original or as shared, and with whom: for the title row.
    [[nodiscard]] QWidget& switches() { return *m_switches; }
    [[nodiscard]] std::optional<Id<photovoice::Photo>> photo() const { return m_id; }

signals:
    void closed();
    void stepped(int by);
    void wanted(Id<trellis::photovoice::Photo> photo);
    void eraseWanted();

private:
    void layOut();
    void connectCanvas();
    void showPicture();
    void showMarks();
    void showFaces();
    void lookForFaces();
    void suggestFaces();
    void mark(const QRectF& area);
    void takeSuggestion(int index);
    void withdraw();
    void tellUses();
    [[nodiscard]] QString usesOf(const photovoice::Photo& photo) const;
    [[nodiscard]] const photovoice::Photo* current() const;
    [[nodiscard]] std::optional<Audience> audience() const;

    Desk& m_desk;
    photovoice::Album m_album;
    std::optional<Id<photovoice::Photo>> m_id;
    std::vector<QRectF> m_faces; ///< suggested, not yet accepted or dismissed
    bool m_asked = false;        ///< a person wants to be told also when there is none
    PhotoCanvas* m_canvas;
    DetailPicture* m_picture;
    DetailInspector* m_inspector;
    QWidget* m_switches;
    SegmentedControl* m_mode;
    QComboBox* m_audience;
    Button* m_draw;
    Button* m_find;
    Button* m_undo;
    QWidget* m_suggesting;
    TextLabel* m_suggested;
    Button* m_takeAll;
    Button* m_dismissAll;
    TextLabel* m_leaving;
    WallList* m_strip;
};

} // namespace trellis::ui
