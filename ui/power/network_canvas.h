#pragma once

#include "ui/paint/network_film.h"

#include <QTimer>
#include <QWidget>

namespace trellis::ui {

/// What the mouse does on the network.
enum class NetworkTool { Select, Actor, Tie, Space, Text };

/// The network itself: painted from values, moved through with mouse and keyboard. What a person
/// does is told by signals; the canvas changes nothing but what it shows.
///
/// Keyboard: Tab walks the actors, the most influential first; arrows move the chosen one (with
/// Shift a pixel at a time), Enter opens, Delete removes, Escape lets go.
class NetworkCanvas : public QWidget {
    Q_OBJECT

public:
    explicit NetworkCanvas(QWidget* parent = nullptr);

    void setPicture(const power::NetworkPicture& picture, const Words& words);
    void setLens(paint::NetworkLens lens);
    /// How large the words are beside their usual size: for a canvas that shows a map small.
    void setType(double type);
    void setTool(NetworkTool tool);
    [[nodiscard]] NetworkTool tool() const { return m_tool; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// What is otherwise at another moment: it stands out, the rest steps back.
    void setDifference(const power::NetworkDifference& difference);
    /// Room that other things cover: at the left, above, at the right, below.
    void setCovered(const QMargins& covered) { m_covered = covered; }

    [[nodiscard]] const paint::NetworkDrawing& drawing() const { return m_drawing; }
    /// The actor, space, tie or note that is chosen; null when none is.
    [[nodiscard]] QUuid chosen() const { return m_chosen; }
    void choose(const QUuid& id);
    /// Dims everybody who is not tied to the chosen actor, until it is called again.
    void toggleFocus();

    /// Scene pixels to the widget's and back.
    [[nodiscard]] QPointF toScreen(QPointF scene) const { return (scene - m_origin) * m_scale; }
    [[nodiscard]] QPointF toScene(QPointF screen) const { return screen / m_scale + m_origin; }
    [[nodiscard]] double zoom() const { return m_scale; }
    /// Zooms so that what is at `fixed` (in the widget) stays there.
    void zoomTo(double zoom, QPointF fixed);
    void zoomBy(double factor) { zoomTo(m_scale * factor, QRectF(rect()).center()); }
    /// Shows the whole network.
    void fit();
    /// Brings what has that id into view.
    void show(const QUuid& id);
    void panBy(QPointF pixels);
    /// Brings that place of the scene into the middle.
    void centreOn(QPointF scene);
    /// What of the scene is in sight.
    [[nodiscard]] QRectF visibleScene() const { return {m_origin, QSizeF(size()) / m_scale}; }
    /// Looks at the same part as another canvas, at the same size.
    void follow(const NetworkCanvas& other);
    /// Rings these actors and brings them into view.
    void mark(const std::vector<Id<power::Actor>>& actors);

    /// Actors by influence, the most influential first: the order of Tab and of screen readers.
    [[nodiscard]] const std::vector<int>& order() const { return m_order; }
    [[nodiscard]] QString sentenceOf(int actor) const;
    [[nodiscard]] std::optional<int> actorAt(QPointF screen) const;
    [[nodiscard]] std::optional<int> chosenActor() const;

signals:
    void chosenChanged();
    void opened(const QUuid& id);
    void removing(const QUuid& id);
    void moved(int actor, QPointF to);
    void noteMoved(const QUuid& note, QPointF to);
    void actorWanted(QPointF at);
    void tieWanted(int from, int to);
    void spaceWanted(const std::vector<int>& members);
    void noteWanted(QPointF at);
    void zoomChanged();
    void viewChanged(); ///< the person moved or zoomed
    void let();         ///< Escape: back to the select tool

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void leaveEvent(QEvent* event) override;

private:
    enum class Gesture { None, Pan, MoveActor, MoveNote, Tie, Space };
    [[nodiscard]] paint::NetworkLook look() const;
    [[nodiscard]] paint::NetworkState state() const;
    [[nodiscard]] bool large() const;
    [[nodiscard]] QUuid thingAt(QPointF screen) const;
    [[nodiscard]] std::optional<int> noteAt(QPointF scene) const;
    [[nodiscard]] std::set<int> around(int actor) const;
    void redraw();
    void stir();
    void placeActor(int actor, QPointF scene);
    void step(int by);
    void nudge(QPointF by);
    void hover(std::optional<int> actor);
    void paintMoving(QPainter& painter);
    void paintStill(QPainter& painter) const;
    void paintGesture(QPainter& painter) const;
    void tieByClicks(int actor);
    void endGesture(QPointF at);

    power::NetworkPicture m_picture;
    paint::NetworkDrawing m_drawing;
    std::unique_ptr<Words> m_words;
    std::vector<int> m_order;
    paint::NetworkLens m_lens = paint::NetworkLens::Practice;
    double m_type = 1;
    NetworkTool m_tool = NetworkTool::Select;
    bool m_readOnly = false;
    QMargins m_covered;
    double m_scale = 1;
    QPointF m_origin;
    bool m_fitted = false;
    QUuid m_chosen;
    bool m_focusOnOne = false;
    std::set<int> m_marked;
    power::NetworkDifference m_difference;
    std::optional<int> m_hovered;
    Gesture m_gesture = Gesture::None;
    bool m_dragged = false;
    bool m_nudged = false;
    QPointF m_pressed;            ///< in the widget
    QPointF m_last;               ///< in the widget
    QPointF m_grip;               ///< from what is dragged to the mouse, in scene pixels
    int m_from = -1;              ///< the actor or note that the gesture began on
    std::optional<int> m_tieFrom; ///< the actor that a tie by two clicks begins at
    bool m_stirred = false;
    QTimer m_calm; ///< after it a large map is painted in full again
    paint::NetworkFilm m_film;
};

} // namespace trellis::ui
