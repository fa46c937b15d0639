#pragma once

#include "ui/power/network_canvas.h"
#include "ui/power/network_edits.h"

class QButtonGroup;
class QLabel;

namespace trellis::ui {

class Button;
class Desk;
class NetworkKey;
class NetworkMiniature;
class SizeKey;

/// The network with what belongs to it: tools, zoom, keys to its signs.
class NetworkView : public QWidget {
    Q_OBJECT

public:
    explicit NetworkView(Desk& desk, QWidget* parent = nullptr);

    void setMap(const power::PowerMap& map);
    void setLens(paint::NetworkLens lens);
    void setTool(NetworkTool tool);
    [[nodiscard]] NetworkCanvas& canvas() const { return *m_canvas; }
    [[nodiscard]] NetworkMiniature& miniature() const { return *m_miniature; }
    [[nodiscard]] const power::NetworkPicture& picture() const { return m_picture; }
    void goTo(const QUuid& id);
    /// Takes every place away and draws the map anew.
    void layOutAgain();
    void removeChosen();
    void retranslate();

signals:
    void chosen();
    /// The person wants to change what is chosen.
    void opened();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeTools();
    void makeZoom();
    void connectCanvas();
    [[nodiscard]] NetworkEdits edits() const;
    [[nodiscard]] Id<power::Actor> actorId(int actor) const;
    void moveActor(int actor, QPointF to);
    void added(const std::optional<QUuid>& id);
    void placeFurniture();

    Desk& m_desk;
    power::PowerMap m_map;
    power::NetworkPicture m_picture;
    NetworkCanvas* m_canvas;
    QFrame* m_tools;
    QButtonGroup* m_toolGroup;
    QFrame* m_zoom;
    QLabel* m_zoomText;
    SizeKey* m_size;
    NetworkKey* m_key;
    NetworkMiniature* m_miniature;
    paint::NetworkLens m_lens = paint::NetworkLens::Practice;
};

} // namespace trellis::ui
